/** Purposes for which data may be used (3.4). */
export const DOELEN = [
  'melden',
  'wegen',
  'casusoverleg',
  'uitvoeren',
  'nazorg',
  'evaluatie',
  'toezicht',
  'beheer',
] as const;
export type Doel = (typeof DOELEN)[number];
