import type { BpmnFlowElement, BpmnSubProcess } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import type { ExecutableElement, SubProcess } from './executable.js';
import { Extensions } from './extensions.js';
import { readCallActivity } from './read-call-activity.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import { readBoundaryEvent, readEndEvent, readStartEvent } from './read-events.js';
import { readExclusiveGateway, readParallelGateway } from './read-gateways.js';
import { readBusinessRuleTask, readReceiveTask, readServiceTask, readUserTask } from './read-tasks.js';

/** Elements of a drawing that carry no flow of their own. */
const SILENT = new Set([
  'bpmn:SequenceFlow',
  'bpmn:DataObject',
  'bpmn:DataObjectReference',
  'bpmn:DataStoreReference',
]);

/** Reads the elements of a process or subprocess, those of nested subprocesses included. */
export function readElements(
  flowElements: readonly ModdleElement<BpmnFlowElement>[],
  context: ReadContext,
): ExecutableElement[] {
  return flowElements
    .filter((node) => !SILENT.has(node.$type))
    .flatMap((node) => {
      refuseActivityMarkers(node, context);
      if (node.$type === 'bpmn:SubProcess') return readSubProcess(node, context);
      const element = readElement(node, context);
      return element === null ? [] : [element];
    });
}

// helpers

function readElement(node: ModdleElement<BpmnFlowElement>, context: ReadContext): ExecutableElement | null {
  switch (node.$type) {
    case 'bpmn:StartEvent':
      return readStartEvent(node, context);
    case 'bpmn:EndEvent':
      return readEndEvent(node, context);
    case 'bpmn:BoundaryEvent':
      return readBoundaryEvent(node, context);
    case 'bpmn:ServiceTask':
      return readServiceTask(node, context);
    case 'bpmn:UserTask':
      return readUserTask(node, context);
    case 'bpmn:BusinessRuleTask':
      return readBusinessRuleTask(node, context);
    case 'bpmn:ReceiveTask':
      return readReceiveTask(node, context);
    case 'bpmn:CallActivity':
      return readCallActivity(node, context);
    case 'bpmn:ExclusiveGateway':
      return readExclusiveGateway(node, context);
    case 'bpmn:ParallelGateway':
      return readParallelGateway(node, context);
    default:
      context.problems.add(node.id, `<${node.$type}> is not supported`);
      return null;
  }
}

function readSubProcess(node: ModdleElement<BpmnSubProcess>, context: ReadContext): ExecutableElement[] {
  const { problems } = context;
  if (node.triggeredByEvent) {
    problems.add(node.id, 'event subprocesses are not supported');
    return [];
  }
  const extensions = new Extensions(node);
  const base = readBase(node, 'SUB_PROCESS', 'both', extensions, context);
  extensions.refuseUnread(problems);
  const children = readElements(node.flowElements ?? [], { ...context, parentId: base.id });
  const starts = children.filter(
    (child) => child.elementType === 'START_EVENT' && child.parentId === base.id,
  );
  const [start] = starts;
  if (starts.length !== 1 || start?.kind !== 'noneStart') {
    problems.add(node.id, 'an embedded subprocess must have exactly one none start event');
    return children;
  }
  const subProcess: SubProcess = { ...base, kind: 'subProcess', start, boundaryEvents: [] };
  return [subProcess, ...children];
}

function refuseActivityMarkers(node: ModdleElement<BpmnFlowElement>, { problems }: ReadContext): void {
  const markers = node as { loopCharacteristics?: unknown; isForCompensation?: boolean };
  if (markers.loopCharacteristics !== undefined)
    problems.add(node.id, 'loops and multi-instance are not supported');
  if (markers.isForCompensation) problems.add(node.id, 'compensation is not supported');
}
