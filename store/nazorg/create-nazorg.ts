import { randomUUID } from 'node:crypto';
import { type Kant, heeftOverdracht } from '../../domain/nazorg/nazorg.js';
import { DomainError } from '../../domain/errors.js';
import { parseTaakdossier } from '../../domain/taak/taak.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { type GeopendeOverdracht, openOverdrachten } from '../overdracht/open-overdrachten.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { nazorgPlaats } from './nazorg-plaats.js';

/** A traject that was made, with the hand-over that belongs to it; without one when nobody takes over. */
export interface Nazorgtraject {
  nazorgId: string;
  kant: Kant;
  overdrachten: GeopendeOverdracht[];
}

/**
 * Makes a traject of each care need that was laid down, victims and perpetrators apart. The contacts count from `anker`.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT
 */
export async function createNazorg(
  uow: UnitOfWork,
  stap: Stap & { anker: string },
): Promise<Nazorgtraject[]> {
  const { casusId, elementInstanceKey: sleutel, anker } = stap;
  const { tx, nu, cipher } = uow;
  await findCasus(uow, casusId);
  const afgerond = await findAfgerondDossier(uow, casusId, 'nazorg-regelen');
  if (afgerond === undefined) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
  const { nazorgvragen } = parseTaakdossier('nazorg-regelen', afgerond.inhoud);
  const isNieuw = await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: 'NAZORG_GEREGELD',
    waarde: String(nazorgvragen.length),
    door: afgerond.door,
  });
  if (isNieuw)
    for (const [index, vraag] of nazorgvragen.entries()) {
      const nazorgId = randomUUID();
      await tx
        .insertInto('nazorg')
        .values({
          nazorgId,
          casusId,
          sleutel,
          nummer: index + 1,
          kant: vraag.kant,
          vraag: cipher.seal(nazorgPlaats(nazorgId), vraag),
          anker,
          stand: 'LOOPT',
          gemaaktOp: nu.toISOString(),
          afgerondOp: null,
        })
        .execute();
    }
  const rijen = await tx
    .selectFrom('nazorg')
    .select(['nazorgId', 'nummer', 'kant'])
    .where('casusId', '=', casusId)
    .where('sleutel', '=', sleutel)
    .orderBy('nummer')
    .execute();
  const overdrachten = await openOverdrachten(uow, {
    casusId,
    elementInstanceKey: sleutel,
    bestemmingen: nazorgvragen.filter(heeftOverdracht).map(({ organisatie }) => organisatie),
  });
  const vrij = [...overdrachten];
  return rijen.map(({ nazorgId, nummer, kant }) => {
    const vraag = nazorgvragen[nummer - 1]!;
    const plek = heeftOverdracht(vraag)
      ? vrij.findIndex(({ bestemming }) => bestemming === vraag.organisatie)
      : -1;
    return { nazorgId, kant: kant as Kant, overdrachten: plek < 0 ? [] : vrij.splice(plek, 1) };
  });
}
