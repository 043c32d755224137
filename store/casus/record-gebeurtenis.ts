import type { Gebeurtenis } from '../../domain/casus/gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

export interface NieuweGebeurtenis {
  casusId: string;
  /** Key of the step or action; the same one writes once. */
  sleutel: string;
  soort: Gebeurtenis;
  /** A closed value, never text that somebody typed. */
  waarde?: string;
  /** Of the compartment of the criminal investigation: only police and OM of the casus know of it (INV8). */
  inCompartiment?: boolean;
  toelichting?: string;
  door?: string;
  /** In whose place: a person, or `groep:` with the name of a group as a whole. */
  namens?: string;
}

/**
 * Writes what happened on the timeline of a casus.
 * @returns false when this step wrote it before: then the step was done already
 */
export async function recordGebeurtenis(
  { tx, nu, cipher }: UnitOfWork,
  nieuw: NieuweGebeurtenis,
): Promise<boolean> {
  const { casusId, sleutel, soort, waarde, inCompartiment, toelichting, door, namens } = nieuw;
  const uitkomst = await tx
    .insertInto('gebeurtenis')
    .values({
      casusId,
      sleutel,
      soort,
      waarde: waarde ?? null,
      inCompartiment: inCompartiment === true ? 1 : 0,
      toelichting:
        toelichting === undefined ? null : cipher.seal(toelichtingOf(casusId, sleutel), toelichting),
      op: nu.toISOString(),
      door: door ?? null,
      namens: namens ?? null,
    })
    .onConflict((conflict) => conflict.columns(['casusId', 'sleutel', 'soort']).doNothing())
    .executeTakeFirst();
  return uitkomst.numInsertedOrUpdatedRows === 1n;
}

export const toelichtingOf = (casusId: string, sleutel: string) => ({
  tabel: 'gebeurtenis',
  id: `${casusId}|${sleutel}`,
  veld: 'toelichting',
});
