import type { ScopeKey } from '../keys.js';
import type { ExecutableElement } from '../model/executable.js';
import { enterElement } from './enter.js';
import { elementOf } from './visit.js';
import type { Running } from './visit.js';
import type { Work } from './work.js';

/**
 * Lets tokens enter elements that a client has chosen, in a new instance. The subprocesses around them begin too, each
 * once, without their start events and input mappings (process-instance-creation.md, process-instance-modification.md).
 */
export function enterChosen(work: Work, running: Running, elements: readonly ExecutableElement[]): void {
  const scopes = new Map<string | null, ScopeKey>([[null, running.instance.key]]);
  const scopeOf = (parentId: string | null): ScopeKey => {
    const known = scopes.get(parentId);
    if (known !== undefined || parentId === null) return known ?? running.instance.key;
    const element = elementOf(running.process, parentId);
    const scopeKey = scopeOf(element.parentId);
    const { key } = enterElement(work, running, { element, scopeKey, consumedFlowIds: [] });
    scopes.set(parentId, key);
    return key;
  };
  for (const element of elements)
    enterElement(work, running, { element, scopeKey: scopeOf(element.parentId), consumedFlowIds: [] });
}
