import { createHash } from 'node:crypto';
import { type Modelbestand, bestandsnaamOf } from '../../domain/modellen/modelbestand.js';

/** By this two texts of a model are known to be the same; also what somebody names to say which text they began from. */
export const modelhash = (inhoud: string): string =>
  createHash('sha256').update(inhoud, 'utf8').digest('hex');

/** By this two states of all files of a change are known to be the same, whatever the order of the files. */
export function wijzigingshash(bestanden: readonly (Modelbestand & { hash: string })[]): string {
  return modelhash(
    bestanden
      .map((bestand) => `${bestandsnaamOf(bestand)} ${bestand.hash}`)
      .sort()
      .join('\n'),
  );
}
