import type { Roosterregel } from '../../domain/bewaken/rooster.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** The lines of the rota that hold today or later, and were not taken back. */
export function readRoosterregels({ tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>): Promise<Roosterregel[]> {
  return tx
    .selectFrom('rooster')
    .select(['groep', 'gebruikerId', 'waarnemerGroep', 'voorGebruikerId', 'van', 'tot'])
    .where('tot', '>=', dagVan(nu))
    .where('vervallenOp', 'is', null)
    .execute();
}
