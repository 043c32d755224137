import type {
  BpmnBoundaryEvent,
  BpmnEndEvent,
  BpmnEventDefinition,
  BpmnIntermediateCatchEvent,
  BpmnIntermediateThrowEvent,
  BpmnStartEvent,
} from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { Problems } from './problems.js';

type BpmnEvent =
  BpmnStartEvent | BpmnEndEvent | BpmnBoundaryEvent | BpmnIntermediateCatchEvent | BpmnIntermediateThrowEvent;

/** The event definition of an event; more than one is a problem. */
export function onlyDefinition(
  event: ModdleElement<BpmnEvent>,
  problems: Problems,
): ModdleElement<BpmnEventDefinition> | undefined {
  const definitions = event.eventDefinitions ?? [];
  if (definitions.length > 1) problems.add(event.id, 'must have at most one event definition');
  return definitions[0];
}

/** Reports an event that this engine has not. */
export function refuseEvent(
  event: { readonly $type: string; id?: string },
  definition: { readonly $type: string } | undefined,
  problems: Problems,
): null {
  problems.add(
    event.id,
    definition === undefined
      ? `a <${event.$type}> must have an event definition`
      : `<${event.$type}> with <${definition.$type}> is not supported`,
  );
  return null;
}
