import { randomInt } from 'node:crypto';

/** 32 signs that nobody mistakes for another when read aloud or copied: no 0, O, 1 or I. */
export const ALFABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A number that shows no order and no gaps: `CAS-` and 8 random signs (E03c). */
export function newNummer(soort: 'MLD' | 'CAS' | 'DOS' | 'VRZ' | 'EVA' | 'ING'): string {
  return `${soort}-${Array.from({ length: 8 }, () => ALFABET[randomInt(ALFABET.length)]).join('')}`;
}
