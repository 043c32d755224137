import { ANDERE_BESTEMMINGEN } from '../casus/overdracht.js';
import { ZORGCOORDINATOR } from '../keten/ketenpartner.js';
import type { TaakNaam } from '../taak/taak.js';
import type { Catalogusnaam } from './catalogi.js';
import type { Partnerkeuze } from './partnerkeuze.js';

/**
 * Where the options of a field come from: a whole catalogue, those partners of the sociale kaart that it is about, or who of the
 * keten and of its partners can own a lesson.
 */
export type Veldbron =
  | { catalogus: Catalogusnaam }
  | { eigenaren: 'leerpunt' }
  | {
      partners: Partnerkeuze;
      /** What is no partner and can be chosen too, with its words. */
      ook?: Readonly<Record<string, string>>;
    };

const OOK_ZORGCOORDINATOR = { [ZORGCOORDINATOR]: 'Zorgcoördinator' };
const BESTEMMING: Veldbron = { partners: 'bestemming', ook: ANDERE_BESTEMMINGEN };

/**
 * Fields of tasks that hold codes of a catalogue: the form offers what holds today, and the store checks it. A field in a
 * list of rows is named with its list.
 */
const TAAKVELDEN: Partial<Record<TaakNaam, Readonly<Record<string, Veldbron>>>> = {
  'actie-uitvoeren': { interventie: { catalogus: 'interventies' } },
  'dossier-vormen': {
    signalen: { catalogus: 'signalen' },
    verschijningsvormen: { catalogus: 'verschijningsvormen' },
  },
  'weging-vaststellen': { wegers: { partners: 'ketenregieteam' } },
  'uitnodigingen-vaststellen': {
    partners: { partners: 'uitnodigbaar', ook: OOK_ZORGCOORDINATOR },
    'afwijkingen.partner': { partners: 'bekend', ook: OOK_ZORGCOORDINATOR },
  },
  'vragen-opstellen': { 'vragen.partner': { partners: 'uitnodigbaar' } },
  'overleg-openen': { 'aanwezigen.partner': { partners: 'bekend' } },
  'wegingskader-invullen': { aanvullendePartners: { partners: 'uitnodigbaar' } },
  'tweede-weging-vaststellen': { wegers: { partners: 'bekend' } },
  'plan-opstellen': {
    zorgcoordinator: { partners: 'zorgcoordinator' },
    'acties.interventie': { catalogus: 'interventies' },
    'acties.houder': { partners: 'houder' },
    'acties.eindverantwoordelijke': { partners: 'houder' },
  },
  'plan-vaststellen': { vaststellers: { partners: 'ketenregieteam' } },
  'afschalen-voorstellen': { bestemmingen: BESTEMMING },
  'overdracht-terug': { bestemming: BESTEMMING },
  'nazorg-regelen': { 'nazorgvragen.organisatie': BESTEMMING },
  'leerpunten-vaststellen': { 'leerpunten.eigenaar': { eigenaren: 'leerpunt' } },
  'niveau-leerpunten-vaststellen': { 'leerpunten.eigenaar': { eigenaren: 'leerpunt' } },
  'actie-herverdelen': { houder: { partners: 'houder' } },
};

/** Each such field of a task, with where its options come from. */
export function catalogusveldenVan(taak: TaakNaam): [veld: string, bron: Veldbron][] {
  return Object.entries(TAAKVELDEN[taak] ?? {});
}
