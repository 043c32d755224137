import { z } from 'zod';

/**
 * The deadlines of 3.6; T27 and T28 are the two that D1 names without a code, T31 to T36 those of the work without a casus (a
 * proposal, processen.md 4.14 and 11).
 */
export const TERMIJNCODES = [
  'T01',
  'T02',
  'T03',
  'T04',
  'T05',
  'T06',
  'T07',
  'T08',
  'T09',
  'T10',
  'T11',
  'T12',
  'T13',
  'T14',
  'T15',
  'T16',
  'T17',
  'T18',
  'T19',
  'T20',
  'T21',
  'T22',
  'T23',
  'T24',
  'T25',
  'T26',
  'T27',
  'T28',
  'T31',
  'T32',
  'T33',
  'T34',
  'T35',
  'T36',
] as const;
export const termijnCodeSchema = z.enum(TERMIJNCODES);
export type TermijnCode = z.infer<typeof termijnCodeSchema>;
