import type { ExecutableElement, ExecutableProcess } from '../model/executable.js';
import { RejectionError } from '../rejection.js';

/**
 * The elements that a client wants an instance to begin at. Throws RejectionError for what an instance cannot begin at:
 * the same that a modification cannot activate (process-instance-modification.md, limitations).
 */
export function chosenStarts(process: ExecutableProcess, elementIds: readonly string[]): ExecutableElement[] {
  requireElements(process, elementIds);
  return elementIds.flatMap((id) => {
    const element = process.elements.get(id);
    const reason = element && whyNot(element, process);
    if (reason === undefined) return element ?? [];
    throw new RejectionError('INVALID_ARGUMENT', `Expected an element to begin at, but '${id}' ${reason}`);
  });
}

/** Throws RejectionError when the process has no such elements. */
export function requireElements({ id, elements }: ExecutableProcess, elementIds: readonly string[]): void {
  const missing = elementIds.find((elementId) => !elements.has(elementId));
  if (missing === undefined) return;
  throw new RejectionError(
    'INVALID_ARGUMENT',
    `Expected process '${id}' to have an element '${missing}', but it has none`,
  );
}

// helpers

function whyNot(element: ExecutableElement, process: ExecutableProcess): string | undefined {
  if (element.elementType === 'START_EVENT') return 'is a start event';
  if (element.elementType === 'BOUNDARY_EVENT') return 'is a boundary event';
  if (element.incoming.some((flowId) => isFromEventBasedGateway(flowId, process)))
    return 'belongs to an event-based gateway';
  if (isInMultiInstance(element, process)) return 'is inside a multi-instance subprocess';
  return undefined;
}

function isFromEventBasedGateway(flowId: string, { flows, elements }: ExecutableProcess): boolean {
  return elements.get(flows.get(flowId)?.sourceId ?? '')?.kind === 'eventBasedGateway';
}

function isInMultiInstance({ parentId }: ExecutableElement, process: ExecutableProcess): boolean {
  const parent = parentId === null ? undefined : process.elements.get(parentId);
  if (parent === undefined) return false;
  return parent.kind === 'multiInstanceBody' || isInMultiInstance(parent, process);
}
