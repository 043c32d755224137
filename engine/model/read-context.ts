import type { BpmnFlowNode } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { ElementType } from './element-type.js';
import type { ElementBase } from './executable.js';
import type { Extensions } from './extensions.js';
import type { Problems } from './problems.js';
import { readExecutionListeners } from './read-execution-listeners.js';
import { readMappings } from './read-mappings.js';

/** What the reader of one element needs from around it. */
export interface ReadContext {
  readonly problems: Problems;
  readonly parentId: string | null;
  /** Whether the elements stand directly in an event subprocess: its start event waits for something. */
  readonly isEventSubProcess: boolean;
  readonly incoming: ReadonlyMap<string, readonly string[]>;
  readonly outgoing: ReadonlyMap<string, readonly string[]>;
}

/** Which mappings an element may have. */
export type AllowedMappings = 'none' | 'outputs' | 'both';

/** Reads what every element has. */
export function readBase(
  node: ModdleElement<BpmnFlowNode>,
  elementType: ElementType,
  mappings: AllowedMappings,
  extensions: Extensions,
  context: ReadContext,
): ElementBase {
  const id = node.id ?? '';
  if (id === '') context.problems.add(id, `an element of type ${node.$type} has no id`);
  const { inputs, outputs } = readMappings(extensions, id, context.problems);
  if (inputs.length > 0 && mappings !== 'both')
    context.problems.add(id, 'input mappings are not supported here');
  if (outputs.length > 0 && mappings === 'none')
    context.problems.add(id, 'output mappings are not supported here');
  return {
    id,
    name: node.name ?? null,
    elementType,
    parentId: context.parentId,
    incoming: context.incoming.get(id) ?? [],
    outgoing: context.outgoing.get(id) ?? [],
    inputs,
    outputs,
    ...readExecutionListeners(id, elementType, extensions, context.problems),
  };
}
