import type { Bewaarstand } from '../../domain/casus/bewaren.js';
import type { Afsluitreden, Casusstatus } from '../../domain/casus/casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

export interface BewaarstandVanCasus extends Bewaarstand {
  casusId: string;
  casusnummer: string;
}

/** What decides how long a casus is kept: of this one, or of all of them. */
export async function readBewaarstanden(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId?: string,
): Promise<BewaarstandVanCasus[]> {
  let query = tx
    .selectFrom('casus')
    .leftJoin('verlenging', 'verlenging.casusId', 'casus.casusId')
    .select(({ fn }) => [
      'casus.casusId',
      'casus.casusnummer',
      'casus.status',
      'casus.afsluitreden',
      'casus.geopendOp',
      'casus.bewaarTot',
      fn.max('verlenging.verlengdTot').as('verlengdTot'),
    ])
    .groupBy([
      'casus.casusId',
      'casus.casusnummer',
      'casus.status',
      'casus.afsluitreden',
      'casus.geopendOp',
      'casus.bewaarTot',
    ]);
  if (casusId !== undefined) query = query.where('casus.casusId', '=', casusId);
  const rijen = await query.execute();
  return rijen.map(({ status, afsluitreden, ...rij }) => ({
    ...rij,
    status: status satisfies Casusstatus,
    afsluitreden: afsluitreden as Afsluitreden | null,
  }));
}
