/** Codes of the register of processing activities; a code is never used for something else. */
export const ACTIVITEITCODES = [
  'VA01',
  'VA02',
  'VA03',
  'VA04',
  'VA05',
  'VA06',
  'VA07',
  'VA08',
  'VA09',
  'VA10',
  'VA11',
  'VA12',
] as const;
export type Activiteitcode = (typeof ACTIVITEITCODES)[number];
