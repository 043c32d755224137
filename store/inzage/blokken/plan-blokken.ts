import { partnerNaam } from '../../../domain/keten/partnernamen.js';
import { ACTIESTANDEN, type Actietekst, type Actieuitkomst, EFFECTEN } from '../../../domain/plan/actie.js';
import { GESPROKEN, type Plan } from '../../../domain/plan/plan.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { actiePlaats } from '../../actie/actie-plaats.js';
import { interventieOf } from '../../actie/interventie-of.js';
import { type Interventienaam, readInterventienamen } from '../../catalogus/read-interventienamen.js';
import type { ActieTabel } from '../../database/tables/plan.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { openPlan } from '../../plan/find-plan.js';
import { casusIdsOf, casusnummerVan, deelVanCasus, isVoorDezePersoon } from '../deel-van-casus.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

type Uow = Pick<UnitOfWork, 'tx' | 'cipher' | 'asSysteem'>;

/**
 * What the keten plans and does for this person: every version of the plan (E15), and each action (E16) with what came of it.
 * The part about the perpetrator is of police and OM, and about somebody else.
 */
export async function planBlokken(uow: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  return [...(await versieBlokken(uow, bron)), ...(await actieBlokken(uow, bron))];
}

async function versieBlokken(uow: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const versies = await uow.tx
    .selectFrom('planversie')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('casusId')
    .orderBy('versie')
    .execute();
  return versies.flatMap((rij) =>
    aBlok(bron, {
      ...deelVanCasus(bron, rij.casusId),
      groepen: ['plan'],
      sleutel: `plan-${rij.casusId}-${rij.versie}`,
      titel: `Plan van aanpak, versie ${rij.versie}, van casus ${casusnummerVan(bron, rij.casusId)}`,
      bron: 'Het ketenregieteam',
      velden: planVelden(openPlan(uow, rij)),
    }),
  );
}

function planVelden(plan: Plan): [string, string | undefined | null][] {
  return [
    ['Doel', plan.doel],
    ['Resultaten', plan.resultaten],
    ['Doel bereikt op', leesbareDag(plan.doelOp)],
    ['Zorg', plan.zorgdeel],
    ['Wie de zorg coördineert', plan.zorgcoordinator && partnerNaam(plan.zorgcoordinator)],
    ['Waarom geen zorg', plan.redenGeenZorg],
    ['Veiligheid', plan.veiligheidsdeel],
    ['Wat er inhoudelijk volgt', plan.vervolgInhoud],
    ['Hoe het verdergaat', plan.vervolgProces],
    ['Wie wat doet', plan.vervolgRolverdeling],
    ['Hoe de voortgang wordt gevolgd', plan.monitoringAfspraken],
    ['Wanneer wordt opgeschaald', plan.escalatie],
    ['Met u gesproken', GESPROKEN[plan.betrokkeneGesproken]],
    ['Wat u ervan vond', plan.instemming],
  ];
}

async function actieBlokken(uow: Uow, bron: Inzagebron): Promise<Inzageblok[]> {
  const naamVan = await readInterventienamen(uow);
  const acties = await uow.tx
    .selectFrom('actie')
    .selectAll()
    .where('casusId', 'in', casusIdsOf(bron))
    .orderBy('casusId')
    .orderBy('nummer')
    .execute();
  return acties
    .filter(({ casusId, doelgroep }) => isVoorDezePersoon(bron, { casusId, kant: doelgroep }))
    .flatMap((rij) =>
      aBlok(bron, {
        ...deelVanCasus(bron, rij.casusId),
        groepen: ['acties'],
        sleutel: `actie-${rij.actieId}`,
        titel: `Actie ${rij.nummer} van casus ${casusnummerVan(bron, rij.casusId)}`,
        bron: 'Een ketenpartner',
        velden: actieVelden(rij, uow.cipher, naamVan),
      }),
    );
}

function actieVelden(
  { actieId, tekst, uitkomst, houder, stand, uiterlijk, uitgezetOp, afgerondOp }: ActieTabel,
  cipher: Uow['cipher'],
  naamVan: Interventienaam,
): [string, string | undefined][] {
  const wat = cipher.open(actiePlaats(actieId, 'tekst'), tekst) as Actietekst;
  const gedaan =
    uitkomst === null
      ? undefined
      : (cipher.open(actiePlaats(actieId, 'uitkomst'), uitkomst) as Actieuitkomst);
  const interventie = interventieOf(
    { tekst: wat, uitkomst: gedaan ?? null, uitgezetOp, afgerondOp },
    naamVan,
  );
  return [
    ['Wat', wat.titel],
    ['Omschrijving', wat.omschrijving],
    ['Interventie', interventie ?? undefined],
    ['Wie helpt', wat.meewerkend],
    ['Houder', partnerNaam(houder)],
    ['Klaar op', leesbareDag(dagVan(new Date(uiterlijk)))],
    ['Stand', ACTIESTANDEN[stand]],
    ['Wat is gedaan', gedaan?.watIsGedaan],
    ['Wat ging goed', gedaan?.watGingGoed],
    ['Wat ging minder goed', gedaan?.watGingMinder],
    ['Wat nog nodig is', gedaan?.watNogNodig],
    ['Effect', gedaan?.effect.map((een) => EFFECTEN[een]).join(', ')],
  ];
}
