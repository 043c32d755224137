import type { Herstelregel } from '../../domain/monitor/herstel.js';
import { demandGroep } from '../toegang/demand-groep.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'MONITOR_GELEZEN', actie: 'lezen', veldgroep: 'monitor' } as const;

/**
 * Does a casus hang on one of these processes? It hangs on the one that it is bound to, and until it is bound on each that
 * names it. A second start of a casus, what is left of an earlier opening, and what names a casus that was destroyed, carry
 * nothing: the casus keeps its owner, next step and deadline without them (INV1).
 */
export function isCasusdrager(
  vraag: Vraag,
  proces: Pick<Herstelregel, 'instantieKey' | 'casusId'>,
): Promise<boolean> {
  demandGroep(vraag, 'monitor:lezen', LOG);
  return dragenCasus(vraag, [proces]);
}

/** Asked as the product itself: who may not see a casus may not make it disappear either. */
export function dragenCasus(
  vraag: Vraag,
  processen: readonly Pick<Herstelregel, 'instantieKey' | 'casusId'>[],
): Promise<boolean> {
  return vraag.asSysteem('herstel', async () => {
    const casussen = await vraag.tx
      .selectFrom('casus')
      .select(['casusId', 'processInstanceKey'])
      .where((of) =>
        of.or([
          of('casusId', 'in', [...processen.flatMap(({ casusId }) => casusId ?? []), '']),
          of('processInstanceKey', 'in', [...processen.map(({ instantieKey }) => instantieKey), '']),
        ]),
      )
      .execute();
    return casussen.some(({ casusId, processInstanceKey }) =>
      processen.some((een) =>
        processInstanceKey === null ? een.casusId === casusId : een.instantieKey === processInstanceKey,
      ),
    );
  });
}
