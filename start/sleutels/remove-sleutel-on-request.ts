import { readSleutelbestand, replaceSleutelbestand } from '../../store/sleutelring/sleutelbestand.js';
import { removeSleutel } from '../../store/sleutelring/sleutelring.js';
import { SleutelsError } from '../../store/sleutels.js';
import type { Beheer } from './open-sleutelbeheer.js';

/**
 * Takes a key out of the ring when nothing is sealed with it any more. @returns the exit code
 * @throws SleutelsError when it is still needed, or the ring is kept elsewhere
 */
export async function removeSleutelOnRequest({ store, pad, say }: Beheer, id = ''): Promise<number> {
  if (pad === null) throw new SleutelsError('Deze ring komt van elders; haal de sleutel daar weg');
  const ring = removeSleutel(readSleutelbestand(pad), id, await store.sleutels.countPerSleutel());
  await replaceSleutelbestand(pad, ring);
  say(`${id} is weg. Back-ups van vóór de wissel gaan alleen open met een ring die haar nog heeft.`);
  return 0;
}
