import { catalogusOf } from '../../domain/catalogus/catalogi.js';
import { partneropties } from '../../domain/catalogus/partnerkeuze.js';
import type { Veldbron } from '../../domain/catalogus/taakvelden.js';
import { leerpunteigenaren } from '../../domain/evaluatie/leerpunteigenaar.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { readSocialeKaart } from './read-sociale-kaart.js';
import { readGeldig } from './read-versies.js';

/** What can be chosen in a field. */
export type Veldkeuzes = readonly { value: string; label: string }[];

/** What can be chosen today from where the options of a field come from. */
export async function readVeldkeuzes(
  uow: Pick<UnitOfWork, 'tx' | 'nu' | 'asSysteem'>,
  bron: Veldbron,
): Promise<Veldkeuzes> {
  if ('eigenaren' in bron) return leerpunteigenaren(await readSocialeKaart(uow));
  if ('partners' in bron) {
    const { partners, ook = {} } = bron;
    const andere = Object.entries(ook).map(([value, label]) => ({ value, label }));
    return [...partneropties(await readSocialeKaart(uow), partners), ...andere];
  }
  const { naamVan } = catalogusOf(bron.catalogus);
  const geldig = await uow.asSysteem('catalogus', () => readGeldig(uow, bron.catalogus));
  return [...geldig].map(([value, inhoud]) => ({ value, label: naamVan(inhoud) }));
}
