import type { TaakNaam } from '../../domain/taak/taak.js';
import { dagErbij, dagVan } from '../../domain/tijd/amsterdam.js';
import { antwoorden } from '../ploeg/antwoorden.js';
import type { Oefencasus } from './demo-scenario.js';
import { asUnknown } from './form-dossier.js';
import type { Page } from './visitor.js';

/** What somebody fills in, by the name of the field; the rows of a repeated part under the name of that part. */
export type Ingevuld = Readonly<Record<string, unknown>>;

interface Situatie {
  casus: Oefencasus;
  /** The task as its page shows it. */
  page: Page;
  nu: Date;
}

interface Invulling {
  /** Who does it: the first of these who has it. */
  wie: readonly string[];
  vulIn: (situatie: Situatie) => Ingevuld;
}

/** Partners with somebody in the oefenomgeving who comes to the table. */
const TAFEL = ['ZVH', 'VEILIG_THUIS', 'POLITIE', 'OM', 'GEMEENTE'] as const;
const HOUDERS = ['piket', 'hulpverlener', 'zorgcoordinator', 'gemeente', 'officier', 'meldpunt', 'regisseur'];
const motivering = 'Zo besproken in het ketenregieteam, op grond van wat in het dossier staat.';

/**
 * Who of the oefenomgeving does which task, and what he fills in: as in the scenarios (`start/ploeg`), with other words where
 * people come to read them. A task that is not here is left.
 */
export const INVULLING: Partial<Record<TaakNaam, Invulling>> = {
  'dossier-vormen': { wie: ['meldpunt'], vulIn: ({ page }) => asUnknown(page) },
  inhaaltaak: { wie: ['meldpunt', 'regisseur'], vulIn: () => both(antwoorden.inhalen('GEDAAN', 'nee')) },
  'acuut-opvolgen': { wie: ['piket'], vulIn: () => both(antwoorden.acuutOpvolgen('POLITIE')) },
  'weging-voorbereiden': {
    wie: ['weger'],
    vulIn: ({ casus: { feiten, bewijsmiddelen, verblijf } }) => ({
      ...feiten,
      toelichtingKwalificatie: 'Zo vastgesteld in het ketenregieteam.',
      bewijsmiddelenLijst: bewijsmiddelen,
      verblijfLijst: verblijf === undefined ? [] : [{ persoon: 1, ...verblijf }],
    }),
  },
  'weging-vaststellen': {
    wie: ['weger'],
    vulIn: ({ casus: { besluit } }) => ({
      ...besluit,
      wegingActie: 'VASTSTELLEN',
      wegers: ['POLITIE', 'VEILIG_THUIS', 'ZVH'],
    }),
  },
  'actualiteit-vaststellen': {
    wie: ['weger'],
    vulIn: () => both(antwoorden.actualiteitVaststellen('nee', 2)),
  },
  'afschalen-voorstellen': { wie: ['weger'], vulIn: proposeToClose },
  'afschalen-tweede-lezer': { wie: ['weger2'], vulIn: () => both(antwoorden.tweedeLezer('AKKOORD')) },
  'doorlaatverbod-besluiten': {
    wie: ['piket'],
    vulIn: ({ casus: { bewijsmiddelen } }) => ({
      toetsBesluit: bewijsmiddelen.length < 2 ? 'NEE' : 'JA',
      motivering,
      bewijsmiddelenLijst: bewijsmiddelen,
    }),
  },
  'ingrijpen-afstemmen': { wie: ['piket', 'officier'], vulIn: () => both(antwoorden.ingrijpenAfstemmen()) },
  'casus-inbrengen': { wie: ['regisseur'], vulIn: () => both(antwoorden.casusInbrengen()) },
  'uitnodigingen-vaststellen': { wie: ['regisseur'], vulIn: invite },
  'agenda-vaststellen': { wie: ['regisseur'], vulIn: () => both(antwoorden.agendaVaststellen()) },
  'overleg-afronden': { wie: ['regisseur'], vulIn: () => both(antwoorden.overlegAfronden('VERDER')) },
  'vragen-opstellen': {
    wie: ['regisseur'],
    vulIn: () => ({
      toelichting: 'Antwoord graag voor het overleg.',
      vragen: [
        { partner: 'POLITIE', vraag: 'Wat is er bekend over het adres en over wie er komt?' },
        { partner: 'GEMEENTE', vraag: 'Is er eerder zorg gemeld over deze persoon of dit gezin?' },
      ],
    }),
  },
  'bijdrage-leveren': {
    wie: ['piket', 'weger3', 'weger'],
    vulIn: ({ page }) => ({
      ...both(
        antwoorden.bijdrageLeveren(
          'GELEVERD',
          page.root.textContent.includes('eerder zorg gemeld') ? 'ZORG' : 'VEILIGHEID',
          ['R04', 'R06'],
        ),
      ),
      bijdrage: 'Wij kennen deze situatie van één eerder signaal. Er was toen te weinig om iets te doen.',
      bron: 'Eigen registratie',
    }),
  },
  'melder-horen': {
    wie: ['regisseur'],
    vulIn: () => ({
      ...both(antwoorden.melderHoren('ja')),
      verslag: 'De melder vertelde rustig wat er te zien was en blijft bereikbaar.',
    }),
  },
  'overleg-openen': {
    wie: ['regisseur'],
    vulIn: () => both(antwoorden.overlegOpenen('ja', [...TAFEL, 'MOVIERA'])),
  },
  'wegingskader-invullen': {
    wie: ['weger'],
    vulIn: ({ casus: { kader = {} } }) => ({ ...both(antwoorden.wegingskaderInvullen()), ...kader }),
  },
  'tweede-weging-vaststellen': {
    wie: ['weger'],
    vulIn: ({ casus: { uitkomst = {} } }) => ({
      ...uitkomst,
      wegingActie: 'VASTSTELLEN',
      wegers: ['POLITIE', 'MOVIERA'],
      motivering,
    }),
  },
  'plan-opstellen': { wie: ['weger'], vulIn: writePlan },
  'plan-vaststellen': {
    wie: ['weger'],
    vulIn: () => ({ planBesluit: 'VAST', vaststellers: ['POLITIE', 'MOVIERA', 'ZVH'] }),
  },
  'actie-bevestigen': { wie: HOUDERS, vulIn: () => ({ actieReactie: 'AANGENOMEN' }) },
  'actie-uitvoeren': {
    wie: HOUDERS,
    vulIn: () => ({
      actieStatus: 'GEREED',
      watIsGedaan: 'Het gesprek is gevoerd en de afspraken staan op papier.',
      watGingGoed: 'Er was snel vertrouwen, omdat één persoon het contact hield.',
      watNogNodig: 'Over een maand samen kijken of het zo goed gaat.',
      effect: ['JUISTE_ONDERSTEUNING'],
      urenOfKosten: 6,
    }),
  },
  'voortgang-bespreken': {
    wie: ['regisseur'],
    vulIn: () => ({
      voortgang: 'DOELEN_BEREIKT',
      knelpuntNiveau: 'OPERATIONEEL',
      watIsGedaan: 'Alle acties zijn uitgevoerd.',
      watGingGoed: 'Partners belden elkaar zelf.',
      knelpunt: 'Een tolk was pas na twee weken te vinden.',
      toelichting: 'De doelen zijn bereikt; nazorg is geregeld.',
    }),
  },
  afronden: {
    wie: ['regisseur'],
    vulIn: ({ page }) => ({
      nazorgVoorbereid: 'ja',
      watWerkte: 'Eén vast gezicht, en elke week kort overleg tussen de partners.',
      // The page has a row for each that is still open.
      openActies: page.root.querySelectorAll('[name="openActies.rij"]').map(() => ({
        besluit: 'VERVALLEN',
        reden: 'Besproken met de houder: dit is nu niet meer nodig.',
      })),
    }),
  },
  'nazorg-regelen': {
    wie: ['zorgcoordinator', 'regisseur'],
    vulIn: ({ casus: { nazorg = [] } }) => ({ nazorgvragen: nazorg }),
  },
  'overdracht-voorbereiden': {
    wie: ['zorgcoordinator', 'regisseur'],
    vulIn: () => ({
      overdrachtstekst: 'Wat er speelde, wat er nu loopt, en met wie al vertrouwen is.',
      contactpersoon: 'De teamleider, na een gesprek met zijn drieën',
    }),
  },
  'overdracht-bevestigen': {
    wie: ['zorgcoordinator', 'hulpverlener', 'regisseur'],
    vulIn: () => ({
      overdrachtStatus: 'BEVESTIGD',
      toelichting: 'Wij hebben kennisgemaakt en nemen het over.',
    }),
  },
  'openstaand-afhandelen': { wie: ['regisseur'], vulIn: () => ({ toelichting: 'Nagebeld; dit is klaar.' }) },
  'procesbegeleider-voordragen': {
    wie: ['regisseur'],
    vulIn: ({ page }) => both(antwoorden.begeleiderVoordragen(firstBegeleider(page))),
  },
  instemmen: {
    wie: ['weger', 'weger2', 'weger3', 'meldpunt', 'officier', 'piket', 'regisseur'],
    vulIn: () => both(antwoorden.instemmen('JA')),
  },
  // The description that was made is good as it is.
  'beschrijving-bewerken': { wie: ['regisseur'], vulIn: () => ({}) },
  'beschrijving-controleren': {
    wie: ['weger2', 'weger', 'fg'],
    vulIn: () => both(antwoorden.beschrijvingControleren(true)),
  },
};

/** Both halves of a form stand on one page. */
const both = ({ proces, dossier }: Record<'proces' | 'dossier', Ingevuld>): Ingevuld => ({
  ...proces,
  ...dossier,
});

function proposeToClose({ casus: { bestemming = 'GEEN' } }: Situatie): Ingevuld {
  return {
    bestemmingen: bestemming,
    afsluitreden: 'AFGESCHAALD',
    motivering:
      bestemming === 'GEEN'
        ? 'Nagekeken: de eigenaar werkt zelf en er is geen aanwijzing van uitbuiting.'
        : 'Er is geen uitbuiting, en wel hulp nodig. Die begint nu al.',
  };
}

/** A week from now at two, with who is here; for who is advised besides, the page wants a reason. */
function invite({ page, nu }: Situatie): Ingevuld {
  const geadviseerd = page.root
    .querySelectorAll('[name="partners"][checked]')
    .map((vak) => vak.getAttribute('value') ?? '');
  return {
    overlegTijdstip: `${dagErbij(dagVan(nu), 7)}T14:00`,
    overlegVorm: 'HYBRIDE',
    locatie: 'Zorg- en Veiligheidshuis, zaal 2',
    partners: TAFEL,
    afwijkingen: geadviseerd
      .filter((partner) => !TAFEL.some((een) => een === partner))
      .map((partner) => ({ partner, reden: 'Eerst met een kleine tafel; komt erbij als dat nodig blijkt.' })),
  };
}

function writePlan({ casus: { plan = {}, acties = [] }, nu }: Situatie): Ingevuld {
  const vandaag = dagVan(nu);
  return {
    ...PLAN,
    ...plan,
    doelOp: dagErbij(vandaag, 180),
    gesprokenOp: vandaag,
    acties: acties.map((actie, plaats) => ({ ...actie, uiterlijk: dagErbij(vandaag, 7 * (plaats + 1)) })),
  };
}

/** The first who is offered: who had a part in the casus is not (INV12). */
function firstBegeleider(page: Page): string {
  const keuzes = page.root.querySelectorAll('[name="begeleider"] option, input[name="begeleider"]');
  return keuzes.map((keuze) => keuze.getAttribute('value') ?? '').find((waarde) => waarde !== '') ?? '';
}

/** What stands in every plan of the demo. */
const PLAN: Ingevuld = {
  zorgcoordinator: 'MEE',
  vervolgInhoud: 'Na de eerste zes weken bekijken de partners wat nog nodig is.',
  vervolgProces: 'Elke twee weken bespreken de partners de voortgang.',
  vervolgRolverdeling: 'MEE coördineert de zorg, politie de veiligheid, procesregie houdt het geheel bij.',
  monitoring: 'TWEE_WEKEN',
  monitoringAfspraken: 'De casusregisseur belt elke houder de dag ervoor.',
  casusregisseur: 'De ketenregisseur van dienst',
  regievervanger: 'De tweede ketenregisseur',
  escalatie: 'Bij gevaar meteen politie; bij stilstand na een week naar procesregie.',
  betrokkeneGesproken: 'ja',
  instemming: 'Staat achter het plan en weet wie te bellen.',
};
