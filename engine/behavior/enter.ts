import type { ElementInstanceKey, ScopeKey } from '../keys.js';
import type { ExecutableElement } from '../model/executable.js';
import { elementFacts } from './visit.js';
import type { Running, Visit } from './visit.js';
import type { Work } from './work.js';

/** Lets a token enter an element; what the element does then is the step `activate`. */
export function enterElement(
  work: Work,
  running: Running,
  {
    element,
    scopeKey,
    consumedFlowIds,
    loopCounter,
  }: {
    element: ExecutableElement;
    scopeKey: ScopeKey;
    consumedFlowIds: readonly string[];
    loopCounter?: number;
  },
): Visit {
  const { instance, definition, process } = running;
  const visit: Visit = {
    instance,
    definition,
    process,
    key: work.newKey<ElementInstanceKey>(),
    scopeKey,
    element,
  };
  const iteration = loopCounter === undefined ? {} : { loopCounter };
  work.emit({ type: 'elementActivated', ...elementFacts(visit), consumedFlowIds, ...iteration });
  return visit;
}
