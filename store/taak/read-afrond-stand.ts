import type { AfrondStand } from '../../domain/taak/taak-afronding.js';
import { taakOf } from '../../domain/taak/taak.js';
import { GEEN_VERRIJKING } from '../../domain/overleg/verrijkingstand.js';
import { zaaksleutel } from '../../domain/taak/zaak.js';
import { readActieonderwerp } from '../actie/read-onderwerp.js';
import { readAfschaalStand } from '../afschalen/read-afschaal-stand.js';
import { readSocialeKaart } from '../catalogus/read-sociale-kaart.js';
import { findCasus } from '../casus/find-casus.js';
import { readInbrengWeging } from '../casusoverleg/read-inbreng-weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findOpenToets } from '../doorlaattoets/find-toets.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { readZaakstand } from '../ketenzaak/read-zaakstand.js';
import { findOverdrachtVanTaak } from '../overdracht/find-overdracht-van-taak.js';
import { openVoorstellen } from '../matching/record-oordeel.js';
import { readOnderwerpId } from '../wachtpunt/read-onderwerp-id.js';
import { readVerrijkingstand } from '../verrijken/read-verrijkingstand.js';
import { readWaarnemingen } from '../rooster/waarneming.js';
import { readPlanstand } from '../plan/read-planstand.js';
import { taakGroepen } from '../wachtpunt/taak-groepen.js';
import { readVoorvalstand } from '../voorval/read-voorvalstand.js';
import { findAdviezen, findVastgesteldeWeging } from '../weging/find-weging.js';
import { toAdvies } from '../weging/read-wegingen.js';
import type { Afrondvraag } from './check-taak-afronding.js';
import { findAfgerondDossier } from './find-afgerond-dossier.js';
import { taakdossierPlaats } from './taakdossier-toegang.js';

type VanTaak =
  | 'nu'
  | 'assignee'
  | 'behandelaar'
  | 'groepen'
  | 'variables'
  | 'dossierdeel'
  | 'actie'
  | 'plan'
  | 'voorval'
  | 'verrijking'
  | 'kaart';
type VanZaak = Omit<AfrondStand, VanTaak>;

/** What the store knows when somebody wants to complete a task: who, with what, and where its casus or ketenzaak is. */
export async function readAfrondStand(uow: UnitOfWork, vraag: Afrondvraag): Promise<AfrondStand> {
  const { casusId, zaakId, taak, assignee, variables } = vraag;
  return {
    ...(casusId
      ? await readCasusstand(uow, casusId, vraag.elementInstanceKey)
      : await readKetenstand(uow, { zaakId: zaakId ?? '', assignee })),
    nu: uow.nu,
    assignee,
    behandelaar: await readBehandelaar(uow, assignee),
    groepen: await taakGroepen(uow, vraag, taak, vraag.elementInstanceKey),
    variables,
    dossierdeel: await readDossierdeel(uow, vraag),
    plan: casusId && taakOf(taak).gegevensgroep === 'plan' ? await readPlanstand(uow, casusId) : null,
    ...(await readOnderwerp(uow, vraag)),
    kaart: await readSocialeKaart(uow),
    verrijking: casusId ? await readVerrijkingstand(uow, casusId, variables) : GEEN_VERRIJKING,
  };
}

/** What the rules must know of what this very task is about. */
async function readOnderwerp(
  uow: UnitOfWork,
  { casusId, taak, elementInstanceKey }: Afrondvraag,
): Promise<Pick<AfrondStand, 'actie' | 'voorval'>> {
  const { onderwerp } = taakOf(taak);
  if (!casusId || onderwerp === undefined) return { actie: null, voorval: null };
  const id = await readOnderwerpId(uow, elementInstanceKey);
  return {
    actie: onderwerp === 'actie' ? await readActieonderwerp(uow, { casusId, actieId: id }) : null,
    voorval: onderwerp === 'voorval' ? await readVoorvalstand(uow, { casusId, voorvalId: id }) : null,
  };
}

async function readCasusstand(
  uow: UnitOfWork,
  casusId: string,
  elementInstanceKey: string | undefined,
): Promise<VanZaak> {
  const casus = await findCasus(uow, casusId);
  const weging = await findVastgesteldeWeging(uow, casusId);
  return {
    isCasusOpen: casus.status === 'OPEN',
    gemeente: casus.gemeente,
    adviezen: await readAdviezenVanConcept(uow, casusId),
    kandidaten: (await openVoorstellen(uow, casusId)).map(({ nummer }) => nummer),
    weging: await readInbrengWeging(uow, casusId),
    afschalen: await readAfschaalStand(uow, casusId),
    eersteBeoordelaar: await readEersteBeoordelaar(uow, casusId),
    voorsteller: (await findAfgerondDossier(uow, casusId, 'afschalen-voorstellen'))?.door ?? null,
    overdrachtBeslissers: await readOverdrachtBeslissers(uow, casusId, elementInstanceKey),
    bewijsmiddelen: (await findOpenToets(uow, casusId))?.bewijsmiddelen ?? weging?.bewijsmiddelen ?? 0,
    zaak: null,
  };
}

/** A ketenzaak has no weging, no toets and nothing that can be closed: what a casus refuses does not touch it. */
async function readKetenstand(
  uow: UnitOfWork,
  zaak: { zaakId: string; assignee: string | null },
): Promise<VanZaak> {
  return {
    isCasusOpen: true,
    gemeente: 'onbekend',
    adviezen: [],
    kandidaten: [],
    weging: null,
    afschalen: { weging: null, toetsen: [], actualiteit: null },
    eersteBeoordelaar: null,
    voorsteller: null,
    overdrachtBeslissers: [],
    bewijsmiddelen: 0,
    zaak: await readZaakstand(uow, zaak),
  };
}

async function readEersteBeoordelaar(
  uow: UnitOfWork,
  casusId: string,
): Promise<AfrondStand['eersteBeoordelaar']> {
  const besluit = await findAfgerondDossier(uow, casusId, 'weging-vaststellen');
  return besluit === undefined ? null : ((await findGebruiker(uow, besluit.door)) ?? null);
}

/** Who looked again at the hand-over that this task is about; of the casus, for a task that is about none. */
async function readOverdrachtBeslissers(
  uow: UnitOfWork,
  casusId: string,
  elementInstanceKey: string | undefined,
): Promise<string[]> {
  const overdrachtId = await findOverdrachtVanTaak(uow, elementInstanceKey);
  const rijen = await uow.tx
    .selectFrom('taakdossier')
    .select('afgerondDoor')
    .where('casusId', '=', casusId)
    .$if(overdrachtId !== null, (van) => van.where('overdrachtId', '=', overdrachtId))
    .where('taak', '=', 'overdracht-terug')
    .execute();
  return rijen.flatMap(({ afgerondDoor }) => afgerondDoor ?? []);
}

/** As vouched for at the last login, with the groups that the rota gives now (INV15). */
async function readBehandelaar(
  uow: UnitOfWork,
  assignee: string | null,
): Promise<AfrondStand['behandelaar']> {
  const gebruiker = await findGebruiker(uow, assignee);
  if (gebruiker === undefined) return null;
  const waarnemingen = await readWaarnemingen(uow, gebruiker);
  return { ...gebruiker, groepen: [...gebruiker.groepen, ...waarnemingen.map(({ groep }) => groep)] };
}

/** What was saved as complete for this very task; null when it is a concept or belongs elsewhere. */
async function readDossierdeel({ tx, cipher }: UnitOfWork, vraag: Afrondvraag): Promise<unknown> {
  const { userTaskKey, taak } = vraag;
  const [kolom, waarde] = zaaksleutel(vraag);
  const rij = await tx
    .selectFrom('taakdossier')
    .select('inhoud')
    .where('userTaskKey', '=', userTaskKey)
    .where(kolom, '=', waarde)
    .where('taak', '=', taak)
    .where('concept', '=', 0)
    .executeTakeFirst();
  return rij === undefined ? null : cipher.open(taakdossierPlaats(userTaskKey), rij.inhoud);
}

/** The advices of the weging that is being decided now. */
async function readAdviezenVanConcept(uow: UnitOfWork, casusId: string) {
  const concept = await uow.tx
    .selectFrom('weging')
    .select('versie')
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .executeTakeFirst();
  return concept === undefined ? [] : (await findAdviezen(uow, casusId, concept.versie)).map(toAdvies);
}
