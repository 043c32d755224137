import { ownWord } from '../../domain/own-word.js';

/** Outcomes of tables and decisions as people say them. A value without a word is shown as it is. */
export function outcomeName(value: string): string {
  return ownWord(names, value) ?? value;
}

const names: Readonly<Record<string, string>> = {
  ACUUT: 'acuut',
  NIET_ACUUT: 'niet acuut',
  TE_BEPALEN: 'nog te bepalen',
  ACTUEEL: 'actueel',
  NIET_ACTUEEL: 'niet actueel',
  ONVEILIG: 'onveilig',
  VEILIG: 'veilig',
  JA: 'ja',
  SPOEDTOETS: 'met spoed toetsen',
  TOETS: 'toetsen',
  NEE: 'nee',
  NVT: 'niet van toepassing',
  MEER_NODIG: 'meer nodig',
  DOORLAATTOETS: 'toets doorlaatverbod',
  NIET_MEER: 'niet meer in de situatie',
  HERWEGEN: 'opnieuw wegen',
  POLITIE: 'politie erbij',
  BEL_TERUG: 'teruggebeld',
  VERDER: 'verder met halen en brengen',
  VERZET: 'verzet',
  GENOEG: 'zorg en veiligheid zijn er',
  TE_WEINIG: 'te weinig partners',
  FYSIEK: 'op locatie',
  DIGITAAL: 'digitaal',
  HYBRIDE: 'op locatie en digitaal',
  AANGENOMEN: 'komt',
  VERVANGER: 'stuurt een vervanger',
  AFGEWEZEN: 'komt niet',
  GEEN_REACTIE: 'geen reactie',
  UITSTEL: 'vraagt om uitstel',
  NIEUWE_TERMIJN: 'nieuwe termijn',
  TERMIJN_BLIJFT: 'de termijn blijft',
  HERVERDELEN: 'andere houder',
  OP_TIJD: 'op tijd',
  TE_LAAT: 'te laat',
  INGETROKKEN: 'ingetrokken',
  AFSCHALEN: 'afschalen',
  MH_ZORG: 'mensenhandel, en zorg nodig',
  MH_GEENZORG: 'mensenhandel, geen zorg',
  GEENMH_ZORG: 'geen mensenhandel, wel zorg nodig',
  GEENMH_GEENZORG: 'geen mensenhandel, geen zorg',
  GELEVERD: 'informatie geleverd',
  GEEN_INFORMATIE: 'geen informatie',
  GEWEIGERD: 'weigert te leveren',
  WEL: 'mensenhandel',
  VERMOEDEN: 'vermoeden van mensenhandel',
  GEEN: 'geen mensenhandel',
  P1: 'P1, meteen',
  P2: 'P2, dringend',
  P3: 'P3, gewoon',
  P4: 'P4, laag',
  ja: 'ja',
  nee: 'nee',
  onbekend: 'weet ik niet',
};

/** The decision tables by their subject. */
export const tableNames: Readonly<Record<string, string>> = {
  acuut: 'Acuut',
  actueel: 'Actueel',
  veiligheid: 'Veiligheid',
  doorlaatverbod: 'Doorlaatverbod',
  kwalificatie: 'Kwalificatie',
  prioriteit: 'Prioriteit',
  'tweede-weging': 'Tweede weging',
  partnerselectie: 'Partners aan tafel',
  zorgcoordinatie: 'Zorgcoördinatie',
  bedenktijd: 'Bedenktijd',
  'bestemming-bij-afschalen': 'Overdracht bij afschalen',
};

/** Rule `D3_4` of the model is called D3.4 in the keten. */
export function ruleName(rule: string): string {
  return rule.replace('_', '.');
}
