import { type AfschaalStand, deriveAfschaalPoort, isBesluitJaNaWeging } from './afschalen.js';
import { refuseBesluit } from './afwijking.js';
import { countOnafhankelijk } from './bewijsmiddel.js';
import { refuseToetsBesluit } from './doorlaatverbod.js';
import { type InbrengStand, refuseInbreng } from './inbreng.js';
import type { Mandaat } from './mandaat.js';
import { isMotivering } from './motivering.js';
import type { Rol } from './rollen.js';
import { type TaakNaam, taakOf } from './taak.js';
import type { AfrondWeigering } from './taak-afronding.js';
import { TAAKDOSSIERS, type TaakdossierInhoud } from './taak-dossier.js';
import { VARIABELEN, isVariabele } from './variables.js';
import { type Advies, wegingBesluitSchema, wegingInvoerSchema } from './weging.js';

/** What the store knows when somebody wants to complete a task. */
export interface AfrondStand {
  taak: TaakNaam;
  isCasusOpen: boolean;
  /** Null: nobody has claimed the task. */
  assignee: string | null;
  /** The assignee as vouched for at login; null when that never happened. */
  behandelaar: { gebruikerId: string; rollen: Rol[]; groepen: string[]; mandaten: Mandaat[] } | null;
  variables: Readonly<Record<string, unknown>>;
  /** The dossier half that was saved as complete for this task; null when it was not. */
  dossierdeel: unknown;
  adviezen: readonly Advies[];
  weging: InbrengStand['weging'];
  afschalen: AfschaalStand;
  /** Who made the last proposal to close. */
  voorsteller: string | null;
  /** Independent bewijsmiddelen of the last weging that is vastgesteld. */
  bewijsmiddelen: number;
}

/**
 * May this task be completed with these values? The rules of the `completing` guard: identity, role, mandate, closed
 * values, dossier half, and then what the task itself asks.
 * @returns the first reason to refuse, or null
 */
export function refuseAfronding(stand: AfrondStand): AfrondWeigering | null {
  const taak = taakOf(stand.taak);
  if (!stand.isCasusOpen) return 'CASUS_GESLOTEN';
  if (stand.assignee === null) return 'GEEN_BEHANDELAAR';
  const { behandelaar } = stand;
  if (behandelaar === null) return 'ONBEKENDE_GEBRUIKER';
  const groepen = [...taak.groepen, taak.vervangerGroep];
  if (!groepen.some((groep) => behandelaar.groepen.includes(groep))) return 'GEEN_ROL';
  if (!taak.mandaten.every((mandaat) => behandelaar.mandaten.includes(mandaat))) return 'GEEN_MANDAAT';
  if (taak.variabelen.some((naam) => !isGeldig(naam, stand.variables[naam]))) return 'ONGELDIGE_WAARDE';
  const dossierdeel = TAAKDOSSIERS[stand.taak].safeParse(stand.dossierdeel);
  if (!dossierdeel.success) return 'DOSSIERDEEL_ONTBREEKT';
  return TAAKREGELS[stand.taak]?.({ ...stand, behandelaar, dossierdeel: dossierdeel.data }) ?? null;
}

type GetoetsteStand = Omit<AfrondStand, 'behandelaar'> & {
  behandelaar: NonNullable<AfrondStand['behandelaar']>;
};
type Taakregel = (stand: GetoetsteStand) => AfrondWeigering | null;

/** What a task asks besides what all tasks ask. */
const TAAKREGELS: Partial<Record<TaakNaam, Taakregel>> = {
  'handmatig-beoordelen': ({ variables }) =>
    // The one number that a melding may leave open is what a person must now fill in.
    typeof variables.aantalSlachtoffers === 'number' ? null : 'ONGELDIGE_WAARDE',

  'weging-voorbereiden': ({ variables, dossierdeel }) => {
    if (!wegingInvoerSchema.safeParse(variables).success) return 'ONGELDIGE_WAARDE';
    const { bewijsmiddelenLijst: lijst } = dossierdeel as TaakdossierInhoud<'weging-voorbereiden'>;
    const isGelijk = lijst.length === 0 || countOnafhankelijk(lijst) === variables.bewijsmiddelen;
    return isGelijk ? null : 'BEWIJS_TELT_NIET';
  },

  'weging-vaststellen': ({ variables, dossierdeel, adviezen, behandelaar: { mandaten } }) => {
    if (variables.wegingActie === 'FEITEN_HERZIEN') return null;
    const besluit = wegingBesluitSchema.parse(variables);
    const { motivering } = dossierdeel as TaakdossierInhoud<'weging-vaststellen'>;
    return refuseBesluit({ besluit, adviezen, mandaten, motivering });
  },

  'casus-inbrengen': ({ weging, dossierdeel }) => {
    const { grondslagen, doelomschrijving } = dossierdeel as TaakdossierInhoud<'casus-inbrengen'>;
    return refuseInbreng({ weging, grondslagen, doelomschrijving });
  },

  'afschalen-voorstellen': ({ afschalen, dossierdeel }) => {
    const { motivering } = dossierdeel as TaakdossierInhoud<'afschalen-voorstellen'>;
    return isMotivering(motivering) ? refuseAfschalen(afschalen) : 'MOTIVERING_ONTBREEKT';
  },

  'afschalen-tweede-lezer': ({ afschalen, behandelaar, voorsteller, variables }) => {
    if (voorsteller === null || behandelaar.gebruikerId === voorsteller) return 'ZELFDE_PERSOON';
    return variables.tweedeLezer === 'AKKOORD' ? refuseAfschalen(afschalen) : null;
  },

  'doorlaatverbod-besluiten': ({ variables, dossierdeel, behandelaar, bewijsmiddelen }) => {
    const { bewijsmiddelenLijst: lijst } = dossierdeel as TaakdossierInhoud<'doorlaatverbod-besluiten'>;
    return refuseToetsBesluit({
      besluit: VARIABELEN.toetsBesluit.schema.parse(variables.toetsBesluit),
      bewijsmiddelen: lijst.length > 0 ? countOnafhankelijk(lijst) : bewijsmiddelen,
      beslisser: behandelaar,
    });
  },
};

function refuseAfschalen(stand: AfschaalStand): AfrondWeigering | null {
  if (isBesluitJaNaWeging(stand)) return 'BESLUIT_JA_NA_WEGING';
  switch (deriveAfschaalPoort(stand)) {
    case 'WACHT_TOETS':
      return 'TOETS_OPEN';
    case 'ACTUALITEIT':
      return 'ACTUALITEIT_OPEN';
    case 'VRIJ':
      return null;
  }
}

function isGeldig(naam: string, waarde: unknown): boolean {
  return isVariabele(naam) && VARIABELEN[naam].schema.safeParse(waarde).success;
}
