import { DREMPEL } from './bescherm.js';

const DAG = 86_400_000;

/**
 * The middle of how long something took, in whole days. Of fewer than ten nothing is said, as with a share: the middle of
 * a few is how long it took for one of them (INV11).
 * @param duren in milliseconds
 */
export function mediaanInWoorden(duren: readonly number[]): string | null {
  if (duren.length < 2 * DREMPEL) return null;
  const opVolgorde = [...duren].sort((een, ander) => een - ander);
  const dagen = Math.round(opVolgorde[Math.floor((opVolgorde.length - 1) / 2)]! / DAG);
  if (dagen === 0) return 'de helft binnen een dag';
  return `de helft binnen ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;
}
