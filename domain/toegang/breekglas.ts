import type { Betrokkene } from '../keten/betrokkene.js';
import type { Gegevensgroep } from './gegevensgroep.js';
import type { Toegang, Toegangsregels } from './toegang.js';
import type { Toegangsobject } from './toegangsobject.js';

/** D11.9: valid for one hour. */
const DUUR = 60 * 60_000;

export function breekglasTot(vanaf: Date): Date {
  return new Date(vanaf.getTime() + DUUR);
}

/**
 * What emergency access to a casus would open first that is closed without it; undefined when it would open nothing, or
 * not the casus itself.
 */
export function breekglasOpent(
  { may, matrix }: Toegangsregels,
  betrokkene: Betrokkene,
  object: Toegangsobject,
): { groep: Gegevensgroep; toegang: Toegang } | undefined {
  const { casus } = object;
  if (casus === undefined) return undefined;
  const nood: Toegangsobject = {
    ...object,
    anonimiteit: 'bekend',
    casus: { ...casus, relaties: [...casus.relaties, 'BREEKGLAS'] },
  };
  if (!may(betrokkene, 'procesgegevens:lezen', nood).toegestaan) return undefined;
  return matrix.groepen
    .filter(({ casusgebonden }) => casusgebonden)
    .map(({ groep }) => ({ groep, toegang: may(betrokkene, `${groep}:lezen`, nood) }))
    .find(({ toegang }) => toegang.toegestaan && toegang.breekglas === true);
}
