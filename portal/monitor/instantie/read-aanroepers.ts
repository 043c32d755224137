import { isVanCompartiment } from '../../../domain/monitor/compartiment.js';
import type { Instantie, MonitorPort } from '../../ports/monitor-port.js';

/**
 * The instances out of which this one was called, from the outermost to the one that called it: the first is the only one that
 * the engine can end. Empty for what began by itself, and where the compartment of police and OM stands in between (INV8).
 */
export async function readAanroepers(
  monitor: Pick<MonitorPort, 'readInstantie'>,
  { aanroeper }: Pick<Instantie, 'aanroeper'>,
): Promise<Instantie[]> {
  const caller = aanroeper === null ? null : await monitor.readInstantie(aanroeper);
  if (caller === null || isVanCompartiment(caller.procesId)) return [];
  return [...(await readAanroepers(monitor, caller)), caller];
}
