import { WACHTMOMENT_ELEMENTEN } from '../../domain/taak/wachtmoment.js';
import type { EngineReader } from '../camunda.js';

/** The element instances at which the engine waits for somebody with a task, or for a moment on the clock. */
export async function searchWaiting(
  camunda: Pick<EngineReader, 'searchOpenTasks' | 'searchActiveElements'>,
): Promise<ReadonlySet<string>> {
  const [taken, momenten] = await Promise.all([
    camunda.searchOpenTasks(),
    camunda.searchActiveElements(WACHTMOMENT_ELEMENTEN),
  ]);
  return new Set([...taken, ...momenten]);
}
