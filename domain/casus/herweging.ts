/** Why a casus is weighed again: closed values, kept with the request (processen.md 6.6). */
export const HERWEGINGSREDENEN = {
  ACUUT_SIGNAAL: 'acuut signaal',
  VEILIGHEIDSINGREEP: 'er is ingegrepen',
  INTREKKING: 'er is iets ingetrokken',
  ANDERE_REGIO: 'een andere regio is betrokken',
  NIEUWE_INFORMATIE: 'nieuwe informatie',
} as const;
export type Herwegingsreden = keyof typeof HERWEGINGSREDENEN;
