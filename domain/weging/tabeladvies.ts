import { z } from 'zod';

/** The tables that advise outside a weging, by decision id: D8, D9, D10 and D12. */
export const ADVIESTABELLEN = [
  'partnerselectie',
  'zorgcoordinatie',
  'bedenktijd',
  'bestemming-bij-afschalen',
] as const;
export type Adviestabel = (typeof ADVIESTABELLEN)[number];

/**
 * One advice with its table, version and rules (INV16). Of a table that collects, every rule that fitted counts; an
 * advice without a rule is one that the table did not give.
 */
export const tabeladviesSchema = z.object({
  /** Of the evaluation in the engine, by which it is kept once. */
  sleutel: z.string().min(1),
  tabel: z.enum(ADVIESTABELLEN),
  tabelVersie: z.number().int().min(1),
  regels: z.array(z.string().regex(/^D\d+_\d+$/)),
  /** Closed values and fixed texts of the table; nobody typed them. */
  uitkomst: z.json(),
});
export type Tabeladvies = z.infer<typeof tabeladviesSchema>;

/** The values that the first column of a table gave: one, several, or none. */
export function uitkomstenOf({ uitkomst }: Pick<Tabeladvies, 'uitkomst'>): string[] {
  return [uitkomst].flat().flatMap((een) => {
    const waarde = typeof een === 'object' && een !== null ? Object.values(een)[0] : een;
    return typeof waarde === 'string' ? [waarde] : [];
  });
}
