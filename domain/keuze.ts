import { z } from 'zod';

/** The source asks yes or no everywhere; the keten also knows "onbekend", which weighs to the safe side (3.1, point 3). */
export const JA_NEE_ONBEKEND = ['ja', 'nee', 'onbekend'] as const;
export const jaNeeOnbekendSchema = z.enum(JA_NEE_ONBEKEND, { error: 'Kies ja, nee of weet ik niet.' });
export type JaNeeOnbekend = z.infer<typeof jaNeeOnbekendSchema>;

export const JA_NEE = ['ja', 'nee'] as const;
export const jaNeeSchema = z.enum(JA_NEE, { error: 'Kies ja of nee.' });
export type JaNee = z.infer<typeof jaNeeSchema>;

/** One of the names that this list has words for. */
export function keuzeUit<K extends string>(namen: Readonly<Record<K, unknown>>, options?: { error: string }) {
  return z.enum(Object.keys(namen) as [K, ...K[]], options);
}
