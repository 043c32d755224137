import { catalogusveldenVan } from '../../domain/catalogus/taakvelden.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { AccessRefused } from '../toegang/access-refused.js';
import type { Vraag } from '../toegang/vraag.js';
import { type Veldkeuzes, readVeldkeuzes } from './read-veldkeuzes.js';
import { readWerking } from './read-werking.js';

/** What can be chosen today in the fields of a task that hold codes, by the name of the field. */
export type Taakkeuzes = Readonly<Record<string, Veldkeuzes>>;

/**
 * Who does a task chooses from the catalogue, also a holder of an action (R08) who may not look through the catalogues
 * themselves. It is the same for everybody and about nobody, so that reading it is not kept in the log.
 * @throws AccessRefused for who is no professional
 */
export async function readTaakkeuzes(vraag: Vraag, taak: TaakNaam): Promise<Taakkeuzes> {
  if (vraag.betrokkene.soort !== 'professional') throw new AccessRefused();
  const keuzes: Record<string, Veldkeuzes> = {};
  for (const [veld, bron] of catalogusveldenVan(taak)) {
    const opties = await readVeldkeuzes(vraag, bron);
    const isInterventie = 'catalogus' in bron && bron.catalogus === 'interventies';
    const werking = isInterventie ? await readWerking(vraag) : {};
    keuzes[veld] = opties.map(({ value, label }) => ({ value, label: withWerking(label, werking[value]) }));
  }
  return keuzes;
}

/** Who chooses sees what worked, where that can be said (E17). */
const withWerking = (naam: string, werking: string | undefined): string =>
  werking === undefined ? naam : `${naam} (werkte in ${werking} van de acties)`;
