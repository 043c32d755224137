import type { Vraag } from '../toegang/vraag.js';

/**
 * All keys under which the log speaks of what somebody looks for: a number or key of a casus, dossier or melding leads
 * to the casus with its people and meldingen, and a person to the casussen as well. What no longer exists, such as a
 * casus that was destroyed, is found by its key alone.
 */
export async function findOnderwerp({ tx }: Vraag, gezocht: string): Promise<string[]> {
  const dossier = await tx
    .selectFrom('dossier')
    .select('dossierId')
    .where((of) => of.or([of('dossierId', '=', gezocht), of('dossiernummer', '=', gezocht)]))
    .executeTakeFirst();
  const casussen = await tx
    .selectFrom('casus')
    .select('casusId')
    .where((of) =>
      of.or([
        of('casusId', '=', gezocht),
        of('casusnummer', '=', gezocht),
        of(
          'casusId',
          'in',
          tx
            .selectFrom('melding')
            .select('casusId')
            .where((melding) =>
              melding.or([melding('meldingId', '=', gezocht), melding('meldingnummer', '=', gezocht)]),
            ),
        ),
        of(
          'casusId',
          'in',
          tx
            .selectFrom('casusDossier')
            .select('casusId')
            .where('dossierId', '=', dossier?.dossierId ?? ''),
        ),
      ]),
    )
    .execute();
  const casusIds = casussen.map(({ casusId }) => casusId);
  const meldingen = await tx
    .selectFrom('melding')
    .select('meldingId')
    .where('casusId', 'in', [...casusIds, ''])
    .execute();
  const meldingIds = meldingen.map(({ meldingId }) => meldingId);
  if (dossier !== undefined) return [dossier.dossierId, ...casusIds, ...meldingIds];
  const personen = await tx
    .selectFrom('casusDossier')
    .select('dossierId')
    .where('casusId', 'in', [...casusIds, ''])
    .execute();
  return [gezocht, ...casusIds, ...meldingIds, ...personen.map(({ dossierId }) => dossierId)];
}
