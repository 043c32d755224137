import { readSettings } from '../../config/env.js';
import { SleutelsError } from '../../store/sleutels.js';
import { isForReader } from '../is-for-reader.js';
import { openSleutelbeheer, type Beheer } from './open-sleutelbeheer.js';
import { checkSleutels } from './check-sleutels.js';
import { rotateSleutels } from './rotate-sleutels.js';
import { removeSleutelOnRequest } from './remove-sleutel-on-request.js';

// What an administrator does with the keys of the dossiers, also while the system runs. Ends with 0 when it is done, 1
// when it could not be done, 2 when sealed values were found that do not open.

const GEBRUIK = `Gebruik:

  npm run sleutels:wisselen             maakt een nieuwe sleutel en verzegelt alles daarmee; nog een keer gaat verder
  npm run sleutels:controleren          telt wat elke sleutel verzegelt
  npm run sleutels:verwijderen -- k1    haalt een sleutel weg die niets meer verzegelt
`;

const opdrachten: Record<string, (beheer: Beheer, argument: string | undefined) => Promise<number>> = {
  wisselen: rotateSleutels,
  controleren: checkSleutels,
  verwijderen: removeSleutelOnRequest,
};

try {
  const [naam = '', argument] = process.argv.slice(2);
  const opdracht = opdrachten[naam];
  if (opdracht === undefined) throw new SleutelsError(GEBRUIK);
  const beheer = await openSleutelbeheer(readSettings(), process.stdout);
  try {
    process.exitCode = await opdracht(beheer, argument);
  } finally {
    await beheer.store.close();
  }
} catch (error) {
  process.stderr.write(
    `\n${isForReader(error) ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
}
