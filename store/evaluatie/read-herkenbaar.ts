import type { Herkenbaar } from '../../domain/evaluatie/herleidbaar.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What of a casus may not stand in a text about it: names, places and numbers of its people and of who told of it. */
export async function readHerkenbaar(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  casusId: string,
): Promise<Herkenbaar> {
  const casus = await tx
    .selectFrom('casus')
    .select('casusnummer')
    .where('casusId', '=', casusId)
    .executeTakeFirst();
  const dossiers = await tx
    .selectFrom('dossier')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'dossier.dossierId')
    .select(['dossier.dossierId', 'dossier.dossiernummer', 'dossier.persoon'])
    .where('casusDossier.casusId', '=', casusId)
    .execute();
  const meldingen = await tx
    .selectFrom('melding')
    .select(['meldingId', 'meldingnummer', 'melder'])
    .where('casusId', '=', casusId)
    .execute();
  const personen = dossiers.map(
    ({ dossierId, persoon }) =>
      cipher.open({ tabel: 'dossier', id: dossierId, veld: 'persoon' }, persoon) as Persoon,
  );
  const melders = meldingen.flatMap(({ meldingId, melder }) =>
    melder === null
      ? []
      : [cipher.open({ tabel: 'melding', id: meldingId, veld: 'melder' }, melder) as { naam?: string }],
  );
  return {
    namen: [
      ...personen.flatMap(({ naam, aliassen }) => [naam, aliassen]),
      ...melders.map(({ naam }) => naam),
    ].filter((een) => een !== undefined),
    plaatsen: personen
      .flatMap(({ woonplaats, adres }) => [woonplaats, adres])
      .filter((een) => een !== undefined),
    nummers: [
      ...(casus === undefined ? [] : [casus.casusnummer]),
      ...dossiers.map(({ dossiernummer }) => dossiernummer),
      ...meldingen.map(({ meldingnummer }) => meldingnummer),
    ],
  };
}
