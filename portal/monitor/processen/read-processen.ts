import { type Doorlooptijd, doorlooptijdOf } from '../../../domain/monitor/doorlooptijd.js';
import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import type { Deps } from '../../deps.js';
import type { Aantal, Procesdefinitie } from '../../ports/monitor-port.js';
import { keepShortly } from '../keep-shortly.js';
import { readVastgelopen } from '../read-vastgelopen.js';

/** One version of a process and how its instances fare. */
export interface Processtand extends Procesdefinitie {
  loopt: Aantal;
  vastgelopen: number;
  klaar: Aantal;
  beeindigd: Aantal;
  /** Of those that ended as drawn, the last ones; null when none did. */
  doorlooptijd: Doorlooptijd | null;
}

/** Durations are of so many that ended last. */
export const LAATSTE = 1_000;
const SECONDEN = 2_000;
const MINUUT = 60_000;

/** Every version of every process that can be looked at: by name, the newest version first. */
export async function listDefinities(deps: Pick<Deps, 'monitor' | 'clock'>): Promise<Procesdefinitie[]> {
  const definities = await keepShortly(deps, { naam: 'definities', ms: SECONDEN }, () =>
    deps.monitor.listDefinities(),
  );
  return definities
    .filter(({ procesId }) => !isVanCompartiment(procesId))
    .sort((een, ander) => een.naam.localeCompare(ander.naam, 'nl') || ander.versie - een.versie);
}

export async function readProcessen(deps: Pick<Deps, 'monitor' | 'clock'>): Promise<Processtand[]> {
  return keepShortly(deps, { naam: 'processen', ms: SECONDEN }, async () =>
    Promise.all((await listDefinities(deps)).map((definitie) => readProcesstand(deps, definitie))),
  );
}

export async function readProcesstand(
  deps: Pick<Deps, 'monitor' | 'clock'>,
  definitie: Procesdefinitie,
): Promise<Processtand> {
  const { definitieKey } = definitie;
  const { monitor } = deps;
  const [loopt, klaar, beeindigd, doorlooptijd, { instanties }] = await Promise.all([
    monitor.countInstanties({ definitieKey, toestand: 'ACTIVE' }),
    monitor.countInstanties({ definitieKey, toestand: 'COMPLETED' }),
    monitor.countInstanties({ definitieKey, toestand: 'TERMINATED' }),
    keepShortly(deps, { naam: `doorlooptijd ${definitieKey}`, ms: MINUUT }, () =>
      readDoorlooptijd(deps, definitieKey),
    ),
    readVastgelopen(deps),
  ]);
  const vastgelopen = [...instanties.values()].filter((een) => een.definitieKey === definitieKey).length;
  return { ...definitie, loopt, vastgelopen, klaar, beeindigd, doorlooptijd };
}

/** The API of 8.8 knows no durations: they are worked out from when instances began and ended. */
async function readDoorlooptijd({ monitor }: Pick<Deps, 'monitor'>, definitieKey: string) {
  const found = await monitor.searchInstanties({
    filter: { definitieKey, toestand: 'COMPLETED' },
    sorteer: 'geeindigd',
    aflopend: true,
    plek: { vanaf: 0 },
    aantal: LAATSTE,
  });
  return doorlooptijdOf(
    (found?.instanties ?? []).flatMap(({ begonnenOp, geeindigdOp }) =>
      geeindigdOp === null ? [] : [Date.parse(geeindigdOp) - Date.parse(begonnenOp)],
    ),
  );
}
