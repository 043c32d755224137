import { z } from 'zod';

/** Deadlines of 3.6 that the product uses now. */
export const TERMIJNCODES = ['T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T12'] as const;
export const termijnCodeSchema = z.enum(TERMIJNCODES);
export type TermijnCode = z.infer<typeof termijnCodeSchema>;
