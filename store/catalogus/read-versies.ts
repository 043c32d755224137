import {
  type Catalogusinhoud,
  type Catalogusnaam,
  catalogusOf,
  withEersteVersies,
} from '../../domain/catalogus/catalogi.js';
import { type Catalogusversie, geldigOp } from '../../domain/catalogus/catalogusversie.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** Every version of every item of a catalogue; asked as the product itself, for everybody works with it. */
export async function readVersies<N extends Catalogusnaam>(
  { tx }: Pick<UnitOfWork, 'tx'>,
  catalogus: N,
): Promise<Catalogusversie<Catalogusinhoud<N>>[]> {
  const rijen = await tx
    .selectFrom('catalogusversie')
    .selectAll()
    .where('catalogus', '=', catalogus)
    .orderBy('code')
    .orderBy('versie')
    .execute();
  return withEersteVersies(
    catalogus,
    rijen.map(({ code, versie, inhoud, geldigVan, geldigTot, reden, op, door }) => ({
      code,
      versie,
      inhoud: catalogusOf(catalogus).schema.parse(JSON.parse(inhoud)) as Catalogusinhoud<N>,
      geldigVan,
      geldigTot,
      reden,
      op,
      door,
    })),
  );
}

/** What holds on a day, by code; today when no day is named. */
export async function readGeldig<N extends Catalogusnaam>(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  catalogus: N,
  dag: string = dagVan(uow.nu),
): Promise<ReadonlyMap<string, Catalogusinhoud<N>>> {
  return geldigOp(await readVersies(uow, catalogus), dag);
}
