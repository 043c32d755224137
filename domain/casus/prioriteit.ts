import { z } from 'zod';

/** Outcome of D7, most urgent first. */
export const PRIORITEITEN = ['P1', 'P2', 'P3', 'P4'] as const;
export const prioriteitSchema = z.enum(PRIORITEITEN, { error: 'Kies een prioriteit.' });
export type Prioriteit = z.infer<typeof prioriteitSchema>;
