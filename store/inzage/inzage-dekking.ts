import type { Casusdeel, Dossierdeel } from '../casus/erase-casus.js';

/** A table with rows of a casus or of a person. */
export type Persoonstabel = Casusdeel | Dossierdeel | 'casus' | 'dossier';

/** The rows are in the overview, or this is why not. */
type Dekking = 'GEGEVEN' | { niet: string };

const MELDER = 'Zegt wie meldde of hoe die te bereiken is: dat is van de melder (E02).';
const STRAFRECHT = 'Strafrechtelijk compartiment: alleen politie en OM geven daar inzage in (E18, INV8).';
const WERKVOORRAAD = 'Sleutels, termijnen en vaste woorden van het werk; geen gegeven over de persoon.';

/**
 * For every table that holds rows of a casus or a person: whether who asks for inzage gets them (AVG 15), or the reason why not.
 * A table that is not here does not compile; a test holds the list against what is read.
 */
export const INZAGEDEKKING: Readonly<Record<Persoonstabel, Dekking>> = {
  dossier: 'GEGEVEN',
  casus: 'GEGEVEN',
  casusDossier: 'GEGEVEN',
  melding: 'GEGEVEN',
  weging: 'GEGEVEN',
  tweedeWeging: 'GEGEVEN',
  doorlaattoets: 'GEGEVEN',
  actualiteit: 'GEGEVEN',
  overleg: 'GEGEVEN',
  uitnodiging: 'GEGEVEN',
  overlegaanwezige: 'GEGEVEN',
  informatieverzoek: 'GEGEVEN',
  overdracht: 'GEGEVEN',
  planversie: 'GEGEVEN',
  actie: 'GEGEVEN',
  nazorg: 'GEGEVEN',
  nazorgcontact: 'GEGEVEN',
  taakdossier: 'GEGEVEN',
  voorval: 'GEGEVEN',
  gebeurtenis: 'GEGEVEN',
  verlenging: 'GEGEVEN',
  document: 'GEGEVEN',
  verzoek: 'GEGEVEN',
  correctie: 'GEGEVEN',
  kennisgeving: 'GEGEVEN',
  informatieplicht: 'GEGEVEN',
  documentversie: { niet: 'De inhoud van een document wordt apart gelezen en gegeven.' },
  documentdeel: { niet: 'De inhoud van een document wordt apart gelezen en gegeven.' },
  advies: {
    niet: 'Wat een tabel adviseert is geen besluit; wat mensen besloten en waarop, staat bij de weging.',
  },
  tabeladvies: { niet: 'Wat een tabel adviseert is geen besluit; wat daarna gebeurde, staat erin.' },
  hoorverslag: { niet: `${MELDER} Wat over de betrokkene is opgeschreven, staat bij de taak.` },
  inhaaltaak: { niet: `${MELDER} Wat is gedaan, staat bij de taak.` },
  matchvoorstel: { niet: 'Gaat ook over de persoon van een ander dossier (INV6, INV18).' },
  persoonindex: { niet: 'Versleutelde zoektermen, afgeleid van wat wel wordt gegeven.' },
  daderdeel: { niet: 'Gaat over een ander dan de betrokkene en is van politie en OM (E18).' },
  strafrechtveld: { niet: STRAFRECHT },
  straftraject: { niet: STRAFRECHT },
  evaluatie: { niet: 'De beschrijving is anoniem: zij leidt naar niemand terug (INV13).' },
  instemming: { niet: 'Zegt of een partner een procesbegeleider neutraal vindt; niet over de persoon.' },
  inzage: { niet: 'Het overzicht zelf.' },
  breekglas: { niet: 'Dat iemand keek en waarvoor, staat bij wie de gegevens zag.' },
  casusrelatie: { niet: 'Wie de gegevens zag, staat bij het verwerkingslog.' },
  piketmelding: { niet: WERKVOORRAAD },
  wachtpunt: { niet: WERKVOORRAAD },
  bevinding: { niet: WERKVOORRAAD },
  outbox: { niet: WERKVOORRAAD },
};
