import type { Vraag } from '../toegang/vraag.js';

/** The casussen among these to which who asks has emergency access at this moment. */
export async function readBreekglas(
  { tx, betrokkene, nu }: Pick<Vraag, 'tx' | 'betrokkene' | 'nu'>,
  casusIds: readonly string[],
): Promise<string[]> {
  const rijen = await tx
    .selectFrom('breekglas')
    .select('casusId')
    .distinct()
    .where('casusId', 'in', [...casusIds, ''])
    .where('gebruikerId', '=', betrokkene.soort === 'professional' ? betrokkene.gebruikerId : '')
    .where('tot', '>', nu.toISOString())
    .execute();
  return rijen.map(({ casusId }) => casusId);
}
