import { EERSTE_PARTNERS, ZORGCOORDINATOR } from './ketenpartner.js';

const EERSTE: ReadonlyMap<string, string> = new Map([
  ...Object.entries(EERSTE_PARTNERS).map(([code, { naam }]) => [code, naam] as const),
  [ZORGCOORDINATOR, 'Zorgcoördinator'],
]);

/** The names of the sociale kaart, as this process learned them last from the store. Words only: no rule rests on them. */
const geleerd = new Map<string, string>();

/** From now on people read these names. A partner that no longer takes part keeps the name that it had. */
export function learnPartnernamen(kaart: Iterable<{ code: string; naam: string }>): void {
  for (const { code, naam } of kaart) geleerd.set(code, naam);
}

/** The name by which people know a partner or organisation; its code when nobody gave it one. */
export function partnerNaam(code: string): string {
  return geleerd.get(code) ?? EERSTE.get(code) ?? code;
}
