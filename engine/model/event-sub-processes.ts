import type { EventSubProcess, ExecutableElement } from './executable.js';

/** The event subprocesses directly in a scope; null for the process itself. */
export function eventSubProcessesIn(
  elements: readonly ExecutableElement[],
  parentId: string | null,
): EventSubProcess[] {
  return elements.filter(
    (element): element is EventSubProcess =>
      element.kind === 'eventSubProcess' && element.parentId === parentId,
  );
}
