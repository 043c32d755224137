import type { ElementType } from './element-type.js';
import type { ElementBase, ExecutionListener } from './executable.js';
import type { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { DEFAULT_RETRIES, headersOf, readHeaders } from './read-job.js';
import { readRequiredValue } from './read-value.js';

/** Reads the jobs before and after an element; some elements can have only one of the two (execution-listeners.md). */
export function readExecutionListeners(
  elementId: string,
  elementType: ElementType,
  extensions: Extensions,
  problems: Problems,
): Pick<ElementBase, 'startListeners' | 'endListeners'> {
  const startListeners: ExecutionListener[] = [];
  const endListeners: ExecutionListener[] = [];
  const seen = new Set<string>();
  for (const { eventType, type, retries, headers } of extensions.get('zeebe:ExecutionListeners')?.listeners ??
    []) {
    const name = `${eventType} ${type}`;
    if (seen.has(name)) problems.add(elementId, `two execution listeners have the event and type '${name}'`);
    seen.add(name);
    const listener = {
      jobType: readRequiredValue(type, { elementId, what: 'execution listener type' }, problems),
      retries: readRequiredValue(
        retries ?? DEFAULT_RETRIES,
        { elementId, what: 'execution listener retries' },
        problems,
      ),
      headers: { ...readHeaders(extensions), ...headersOf(headers) },
    };
    if (eventType === 'start' && hasStart(elementType)) startListeners.push(listener);
    else if (eventType === 'end' && hasEnd(elementType)) endListeners.push(listener);
    else problems.add(elementId, `execution listeners of type '${eventType}' are not supported here`);
  }
  return { startListeners, endListeners };
}

// helpers

function hasStart(elementType: ElementType): boolean {
  return elementType !== 'START_EVENT' && elementType !== 'BOUNDARY_EVENT';
}

function hasEnd(elementType: ElementType): boolean {
  return !elementType.endsWith('GATEWAY');
}
