import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Clock } from '../../domain/tijd/clock.js';
import { dagErbij, dagVan } from '../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import type { WegingBesluit } from '../../domain/weging/weging.js';
import type { CamundaPort, UserTask } from '../../portal/ports/camunda-port.js';
import { aPlan, aPlanactie } from './voorbeelden/a-plan.js';
import { type Antwoord, antwoorden } from './antwoorden.js';
import type { Werker } from './do-taak.js';
import { elfPunten } from './elf-punten.js';

/** What somebody who is about to do a task can look at. */
export interface Situatie {
  keten: { camunda: CamundaPort; clock: Clock };
  medewerker: Werker;
  taak: UserTask;
  /** Of a task that belongs to no casus: none. */
  casusId: string;
}

export type Werkwijze = (situatie: Situatie) => Antwoord | Promise<Antwoord>;

/** Another answer than the usual one, by task; or that nobody does it for now. */
export type Anders = Partial<Record<TaakNaam, Werkwijze | 'laat'>>;

/** How each task is done when nothing special is meant: a new task of the keten is one line here. */
export const WERKWIJZE: Partial<Record<TaakNaam, Werkwijze>> = {
  'dossier-vormen': ({ medewerker, casusId }) => elfPunten(medewerker.dossiers, casusId),
  'lvb-afnemen': () => antwoorden.lvbAfnemen('VERHOOGD'),
  'acuut-opvolgen': () => antwoorden.acuutOpvolgen('POLITIE'),
  inhaaltaak: () => antwoorden.inhalen('GEDAAN', 'nee'),
  'weging-vaststellen': async ({ medewerker, casusId }) =>
    antwoorden.wegingVaststellen(await adviceOf(medewerker, casusId)),
  'tweede-beoordelaar': () => antwoorden.tweedeBeoordelaar('AKKOORD'),
  'doorlaatverbod-besluiten': () => antwoorden.doorlaatverbodBesluiten('NEE'),
  'bewijs-zoeken': () => antwoorden.bewijsZoeken(),
  'ingrijpen-afstemmen': () => antwoorden.ingrijpenAfstemmen(),
  'actualiteit-vaststellen': () => antwoorden.actualiteitVaststellen('nee', 65),
  'afschalen-voorstellen': () => antwoorden.afschalenVoorstellen(),
  'afschalen-tweede-lezer': () => antwoorden.tweedeLezer('AKKOORD'),
  'overdracht-voorbereiden': () => antwoorden.overdrachtVoorbereiden(),
  'overdracht-bevestigen': () => antwoorden.overdrachtBevestigen('BEVESTIGD'),
  'casus-inbrengen': () => antwoorden.casusInbrengen(),
  'agenda-vaststellen': () => antwoorden.agendaVaststellen(),
  'overleg-afronden': () => antwoorden.overlegAfronden('VERDER'),
  'vragen-opstellen': () => antwoorden.vragenOpstellen([]),
  'melder-horen': () => antwoorden.melderHoren('ja'),
  'overleg-openen': () => antwoorden.overlegOpenen('ja', ['ZVH', 'POLITIE', 'OM', 'MOVIERA']),
  'gevolg-bepalen': () => antwoorden.gevolgBepalen('DOORGAAN'),
  'plan-opstellen': ({ keten }) => aGoodPlan(dagVan(keten.clock.now())),
  'plan-vaststellen': () => ({
    taak: 'plan-vaststellen',
    proces: { planBesluit: 'VAST' },
    dossier: { vaststellers: ['POLITIE', 'MOVIERA'] },
  }),
  'actie-bevestigen': () => ({
    taak: 'actie-bevestigen',
    proces: { actieReactie: 'AANGENOMEN' },
    dossier: {},
  }),
  'actie-uitvoeren': async ({ medewerker, casusId }) => {
    await registerAtComensha(medewerker, casusId);
    return {
      taak: 'actie-uitvoeren',
      proces: { actieStatus: 'GEREED' },
      dossier: { watIsGedaan: 'Gedaan.', effect: [] },
    };
  },
  'voortgang-bespreken': () => ({
    taak: 'voortgang-bespreken',
    proces: { voortgang: 'DOELEN_BEREIKT', knelpuntNiveau: 'GEEN' },
    dossier: { watIsGedaan: 'Alles is uitgevoerd.', toelichting: 'De doelen zijn bereikt.' },
  }),
  afronden: async ({ medewerker, casusId }) => ({
    taak: 'afronden',
    proces: {},
    dossier: {
      nazorgVoorbereid: 'ja',
      watWerkte: 'Snel bellen.',
      openActies: (await medewerker.dossiers.listActies(casusId))
        .filter(({ afgerondOp }) => afgerondOp === null)
        .map(({ actieId }) => ({
          actieId,
          besluit: 'VERVALLEN',
          reden: 'Zo besproken in het team, dit is nu niet nodig.',
        })),
    },
  }),
  'nazorg-regelen': () => ({
    taak: 'nazorg-regelen',
    proces: {},
    dossier: { nazorgvragen: [NAZORGVRAAG] },
  }),
  nazorgcontact: () => ({
    taak: 'nazorgcontact',
    proces: { contactUitkomst: 'GOED' },
    dossier: { verslag: 'Gesproken.', terugvalrisico: 'LAAG', strafprocesTrigger: 'nee' },
  }),
  themasignaal: () => ({ taak: 'themasignaal', proces: { themaGemeld: 'GEEN' }, dossier: {} }),
  'openstaand-afhandelen': () => ({
    taak: 'openstaand-afhandelen',
    proces: {},
    dossier: { toelichting: 'Nagebeld, het is klaar.' },
  }),
  'preweeg-vastleggen': () => antwoorden.preweegVastleggen('OPGEPAKT'),
  'zorg-afstemmen': () => antwoorden.zorgAfstemmen(),
  // The first one who had no part in it (INV12).
  'procesbegeleider-voordragen': async (situatie) => {
    const zaak = await evaluatieOf(situatie, 'procesbegeleider-voordragen');
    return antwoorden.begeleiderVoordragen(zaak.begeleiders[0]!.gebruikerId);
  },
  instemmen: () => antwoorden.instemmen('JA'),
  'beschrijving-bewerken': async (situatie) => {
    const zaak = await evaluatieOf(situatie, 'beschrijving-bewerken');
    return antwoorden.beschrijvingBewerken(zaak.beschrijving ?? '');
  },
  'beschrijving-controleren': () => antwoorden.beschrijvingControleren(true),
  'vorm-afwegen': () => antwoorden.vormAfwegen(),
  evalueren: () => antwoorden.evalueren(),
  'leerpunten-vaststellen': ({ keten }) =>
    antwoorden.leerpuntenVaststellen(dagErbij(dagVan(keten.clock.now()), 90)),
};

/** The evaluation that a task is about, as who does it sees it. */
async function evaluatieOf({ keten, medewerker, taak: { userTaskKey } }: Situatie, taak: TaakNaam) {
  const { zaakId } = (await keten.camunda.getUserTaskVariables(userTaskKey)) as { zaakId: string };
  const { zaak } = await medewerker.dossiers.readKetenzaak({ zaakId, taak });
  if (zaak.soort !== 'EVALUATIE') throw new Error(`Expected an evaluation, got ${zaak.soort}`);
  return zaak;
}

/** The newest weging, decided as the tables advise; on the doorlaatverbod police and OM decide. */
async function adviceOf({ dossiers }: Werker, casusId: string): Promise<WegingBesluit> {
  const wegingen = await dossiers.readWegingen(casusId);
  const nieuwste = wegingen.reduce((een, ander) => (ander.versie > een.versie ? ander : een));
  if (isAfgeschermd(nieuwste.adviezen)) throw new Error('Expected readable advices');
  return Object.fromEntries(
    nieuwste.adviezen
      .filter(({ tabel }) => tabel !== 'doorlaatverbod')
      .map(({ tabel, uitkomst }) => [tabel, uitkomst]),
  ) as unknown as WegingBesluit;
}

/** A plan with an action for the police, of which the perpetrator part is not needed. */
export function aGoodPlan(vandaag: string): Antwoord {
  const acties = [aPlanactie({ titel: 'Veilige plek', houder: 'POLITIE', uiterlijk: dagErbij(vandaag, 60) })];
  return {
    taak: 'plan-opstellen',
    proces: { daderdeelNodig: false },
    dossier: aPlan({ acties, gesprokenOp: vandaag, doelOp: dagErbij(vandaag, 200) }),
  };
}

const NAZORGVRAAG = {
  voorWie: 'Het slachtoffer',
  kant: 'SLACHTOFFER',
  zorgvraag: 'Begeleiding bij wonen.',
  organisatie: 'WIJKTEAM',
  status: 'GESTART',
  terugvalrisico: 'LAAG',
};

/** Who holds the registration lays down with each person that it was done, anonymised as nobody was asked (T18). */
export async function registerAtComensha({ dossiers }: Werker, casusId: string): Promise<void> {
  const acties = await dossiers.listActies(casusId);
  if (!acties.some(({ sjabloon, isEigen }) => isEigen && sjabloon === 'COMENSHA_REGISTRATIE')) return;
  for (const { dossierId } of await dossiers.readPersonen(casusId))
    await dossiers.recordComensha({ casusId, dossierId }, { vorm: 'GEANONIMISEERD' });
}
