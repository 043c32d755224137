import { isStapVanOverleg } from '../overleg/overleg-verzet.js';
import type { AfrondStand, AfrondWeigering } from './taak-afronding.js';
import { type TaakNaam, taakOf } from './taak.js';
import { VARIABELEN, isVariabele } from '../variabelen/index.js';

/**
 * May this task be completed with these values? The rules of the `completing` guard: identity, role, mandate, closed
 * values, dossier half, and then what the task itself asks (`domain/taken/`).
 * @returns the first reason to refuse, or null
 */
export function refuseAfronding(naam: TaakNaam, stand: AfrondStand): AfrondWeigering | null {
  const taak = taakOf(naam);
  if (!stand.isCasusOpen) return 'CASUS_GESLOTEN';
  if (stand.verrijking.isOverlegVerzet && isStapVanOverleg(naam)) return 'OVERLEG_VERZET';
  if (stand.assignee === null) return 'GEEN_BEHANDELAAR';
  const { behandelaar } = stand;
  if (behandelaar === null) return 'ONBEKENDE_GEBRUIKER';
  if (!stand.groepen.some((groep) => behandelaar.groepen.includes(groep))) return 'GEEN_ROL';
  if (!taak.mandaten.every((mandaat) => behandelaar.mandaten.includes(mandaat))) return 'GEEN_MANDAAT';
  if (taak.variabelen.some((variabele) => !isGeldig(variabele, stand.variables[variabele])))
    return 'ONGELDIGE_WAARDE';
  const dossierdeel = taak.dossier.safeParse(stand.dossierdeel);
  if (!dossierdeel.success) return 'DOSSIERDEEL_ONTBREEKT';
  return taak.weiger?.({ ...stand, behandelaar, dossierdeel: dossierdeel.data }) ?? null;
}

function isGeldig(naam: string, waarde: unknown): boolean {
  return isVariabele(naam) && VARIABELEN[naam].schema.safeParse(waarde).success;
}
