import { AFGESCHERMD } from '../../domain/toegang/afgeschermd.js';
import type { KetenpartnerCode } from '../../domain/keten/ketenpartner.js';
import type { PlanversieTabel } from '../database/tables/plan.js';
import { type Interventienaam, readInterventienamen } from '../catalogus/read-interventienamen.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { demandCasus, type ZichtbareCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { PlanWeergave, PlanversieWeergave } from '../weergave.js';
import { findDaderdeel, openPlan } from './find-plan.js';
import { daderdeelPlaats } from './plan-plaats.js';
import { planinterventies } from './planinterventies.js';

const LOG = { verwerking: 'PLAN_GELEZEN', actie: 'lezen', veldgroep: 'plan' } as const;

/**
 * Every version of the plan, the newest first. Whose part of it is the own actions reads those alone; the part on care is
 * for who may read what is special about the person, the part about the perpetrator for who may read that (3.4).
 */
export async function readPlan(vraag: Vraag, casusId: string): Promise<PlanWeergave> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = readsWholePlan(may);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  return {
    versies: toegang.toegestaan ? await readVersies(vraag, casusId, may) : AFGESCHERMD,
    daderdeel: await readDaderdeel(vraag, casusId, may),
    magDaderdeelSchrijven: may('daderdeel:schrijven').toegestaan,
  };
}

/** R02, R05 and R08 read their own part of the plan (3.4): that is their actions. */
export const readsWholePlan = (may: ZichtbareCasus['may']) =>
  may('plan:lezen', { feiten: { eigenBijdrage: false } });

async function readVersies(
  vraag: Vraag,
  casusId: string,
  may: ZichtbareCasus['may'],
): Promise<PlanversieWeergave[]> {
  const rijen = await vraag.tx
    .selectFrom('planversie')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .execute();
  const naamVan = await readNamen(
    vraag,
    rijen.flatMap(({ opgesteldDoor, vastgesteldDoor }) => [opgesteldDoor, vastgesteldDoor]),
  );
  const magZorg = may('bijzondereKenmerken:lezen', { feiten: { eigenBijdrage: false } }).toegestaan;
  const interventienaam = await readInterventienamen(vraag);
  return rijen.map((rij) => toVersie(vraag, rij, { magZorg, naamVan, interventienaam }));
}

function toVersie(
  vraag: Vraag,
  rij: PlanversieTabel,
  {
    magZorg,
    naamVan,
    interventienaam,
  }: { magZorg: boolean; naamVan: (gebruikerId: string) => string; interventienaam: Interventienaam },
): PlanversieWeergave {
  const { zorgdeel, ...plan } = openPlan(vraag, rij);
  return {
    versie: rij.versie,
    plan,
    interventies: planinterventies(plan, interventienaam, rij.vastgesteldOp),
    zorgdeel: magZorg ? (zorgdeel ?? null) : AFGESCHERMD,
    daderdeelNodig: rij.daderdeelNodig === 1,
    vaststellers: fromJson<KetenpartnerCode[]>(rij.vaststellers),
    opgesteldDoor: naamVan(rij.opgesteldDoor),
    vastgesteldOp: rij.vastgesteldOp,
    vastgesteldDoor: naamVan(rij.vastgesteldDoor),
  };
}

async function readDaderdeel(
  vraag: Vraag,
  casusId: string,
  may: ZichtbareCasus['may'],
): Promise<PlanWeergave['daderdeel']> {
  const toegang = may('daderdeel:lezen');
  logVraag(vraag, {
    verwerking: 'DADERDEEL_GELEZEN',
    actie: 'lezen',
    veldgroep: 'daderdeel',
    onderwerpen: [{ soort: 'casus', id: casusId, toegang }],
  });
  // Read in either case: how long an answer takes says nothing.
  const rij = await findDaderdeel(vraag, casusId);
  if (!toegang.toegestaan) return AFGESCHERMD;
  if (rij === undefined) return null;
  const naamVan = await readNamen(vraag, [rij.geschrevenDoor]);
  return {
    tekst: vraag.cipher.open(daderdeelPlaats(rij), rij.tekst) as string,
    versie: rij.versie,
    geschrevenOp: rij.geschrevenOp,
    door: naamVan(rij.geschrevenDoor),
  };
}
