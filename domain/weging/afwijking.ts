import type { Mandaat } from '../keten/mandaat.js';
import { isMotivering } from './motivering.js';
import type { Advies, Tabel, WegingBesluit } from './weging.js';

/** The decisions of the weging that have an advice; the doorlaatverbod is decided by police or OM. */
const BESLUITTABELLEN = [
  'acuut',
  'actueel',
  'veiligheid',
  'kwalificatie',
  'prioriteit',
] as const satisfies Tabel[];

export type BesluitWeigering = 'GEEN_MANDAAT' | 'ADVIES_ONTBREEKT' | 'MOTIVERING_ONTBREEKT';

/** The tables from whose advice this decision deviates. */
export function deriveAfwijkingen(besluit: WegingBesluit, adviezen: readonly Advies[]): Tabel[] {
  return BESLUITTABELLEN.filter((tabel) => besluit[tabel] !== uitkomstOf(tabel, adviezen));
}

/**
 * INV2 and INV16: deciding needs the mandate for kwalificatie, and every advice must lie there. Deviating needs a
 * motivation; deviating in prioriteit needs the mandate for that as well.
 * @returns why this decision is refused, or null
 */
export function refuseBesluit(vraag: {
  besluit: WegingBesluit;
  adviezen: readonly Advies[];
  mandaten: readonly Mandaat[];
  motivering: unknown;
}): BesluitWeigering | null {
  const { besluit, adviezen, mandaten, motivering } = vraag;
  if (!mandaten.includes('kwalificatie')) return 'GEEN_MANDAAT';
  if (BESLUITTABELLEN.some((tabel) => uitkomstOf(tabel, adviezen) === undefined)) return 'ADVIES_ONTBREEKT';
  const afwijkingen = deriveAfwijkingen(besluit, adviezen);
  if (afwijkingen.includes('prioriteit') && !mandaten.includes('prioriteit')) return 'GEEN_MANDAAT';
  if (afwijkingen.length > 0 && !isMotivering(motivering)) return 'MOTIVERING_ONTBREEKT';
  return null;
}

function uitkomstOf(tabel: Tabel, adviezen: readonly Advies[]): string | undefined {
  return adviezen.find((advies) => advies.tabel === tabel)?.uitkomst;
}
