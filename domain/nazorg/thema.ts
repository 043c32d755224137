import { keuzeUit } from '../keuze.js';

/**
 * What policy can hear of without hearing of anybody (E21): a closed list, so that it can be counted. Free text stays with
 * the casus. The list is a proposal; the first is the example of the source (A4.4).
 */
export const THEMAS = {
  AMV_CRIMINEEL: 'Minderjarige vreemdelingen en criminele uitbuiting',
  OPVANG_TEKORT: 'Te weinig of geen passende opvang',
  WACHTLIJST_HULP: 'Wachtlijst voor hulp of behandeling',
  WONEN_OP_WERK: 'Wonen waar wordt gewerkt',
  WERVING_ONLINE: 'Werving en dreiging online',
  SCHULDEN: 'Schulden als middel om mensen vast te houden',
  LVB: 'Mensen met een licht verstandelijke beperking',
  VERBLIJF_ONZEKER: 'Onzeker verblijf houdt mensen weg van hulp',
  DADERNAZORG: 'Nazorg voor daders ontbreekt',
} as const;
export type Thema = keyof typeof THEMAS;
export const THEMACODES = Object.keys(THEMAS) as Thema[];
export const themaSchema = keuzeUit(THEMAS, { error: 'Kies een thema uit de lijst.' });
