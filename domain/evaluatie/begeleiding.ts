import type { AfrondStand, AfrondWeigering } from '../taak/taak-afronding.js';
import { findHerleidbaar, NIETS_BEKEND } from './herleidbaar.js';

/** INV12, of whoever takes or does the work of a begeleider, also as a substitute. */
export function refuseNietNeutraal({ zaak }: Pick<AfrondStand, 'zaak'>): AfrondWeigering | null {
  return zaak?.evaluatie?.isBehandelaarNeutraal === true ? null : 'NIET_NEUTRAAL';
}

/** INV13 for what is written down after the description: findings and lessons hold nothing of a person either. */
export function refuseHerleidbaar({
  zaak,
  dossierdeel,
}: Pick<AfrondStand, 'zaak' | 'dossierdeel'>): AfrondWeigering | null {
  const herkenbaar = zaak?.evaluatie?.herkenbaar ?? NIETS_BEKEND;
  return textsOf(dossierdeel).some((tekst) => findHerleidbaar(tekst, herkenbaar).length > 0)
    ? 'HERLEIDBAAR'
    : null;
}

/** Every text that somebody typed; the day of a term is no text. */
function textsOf(inhoud: unknown): string[] {
  if (typeof inhoud === 'string') return [inhoud];
  if (Array.isArray(inhoud)) return inhoud.flatMap(textsOf);
  if (typeof inhoud !== 'object' || inhoud === null) return [];
  return Object.entries(inhoud).flatMap(([naam, waarde]) => (naam === 'uiterlijk' ? [] : textsOf(waarde)));
}
