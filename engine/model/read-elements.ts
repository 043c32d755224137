import type { BpmnFlowElement, BpmnSubProcess } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { eventSubProcessesIn } from './event-sub-processes.js';
import type { EventSubProcess, ExecutableElement, SingleActivity, SubProcess } from './executable.js';
import { Extensions } from './extensions.js';
import { readCallActivity } from './read-call-activity.js';
import { readBoundaryEvent, readCatchEvent } from './read-catch-events.js';
import { readBase } from './read-context.js';
import type { ReadContext } from './read-context.js';
import {
  readEventBasedGateway,
  readExclusiveGateway,
  readInclusiveGateway,
  readParallelGateway,
} from './read-gateways.js';
import { readMultiInstance } from './read-multi-instance.js';
import { readEventSubProcessStart, readStartEvent } from './read-start-events.js';
import {
  readBusinessRuleTask,
  readPlainTask,
  readReceiveTask,
  readScriptTask,
  readSendTask,
  readServiceTask,
  readUserTask,
} from './read-tasks.js';
import { readEndEvent, readThrowEvent } from './read-throw-events.js';

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
      refuseCompensation(node, context);
      if (node.$type === 'bpmn:SubProcess') return readSubProcess(node, context);
      const element = readElement(node, context);
      if (element === null) return [];
      return [isSingleActivity(element) ? readMultiInstance(node, element, context) : element];
    });
}

// helpers

function readElement(node: ModdleElement<BpmnFlowElement>, context: ReadContext): ExecutableElement | null {
  switch (node.$type) {
    case 'bpmn:StartEvent':
      return context.isEventSubProcess
        ? readEventSubProcessStart(node, context)
        : readStartEvent(node, context);
    case 'bpmn:EndEvent':
      return readEndEvent(node, context);
    case 'bpmn:BoundaryEvent':
      return readBoundaryEvent(node, context);
    case 'bpmn:IntermediateCatchEvent':
      return readCatchEvent(node, context);
    case 'bpmn:IntermediateThrowEvent':
      return readThrowEvent(node, context);
    case 'bpmn:Task':
      return readPlainTask(node, 'TASK', context);
    case 'bpmn:ManualTask':
      return readPlainTask(node, 'MANUAL_TASK', context);
    case 'bpmn:SendTask':
      return readSendTask(node, context);
    case 'bpmn:ScriptTask':
      return readScriptTask(node, context);
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
    case 'bpmn:InclusiveGateway':
      return readInclusiveGateway(node, context);
    case 'bpmn:ParallelGateway':
      return readParallelGateway(node, context);
    case 'bpmn:EventBasedGateway':
      return readEventBasedGateway(node, context);
    default:
      context.problems.add(node.id, `<${node.$type}> is not supported`);
      return null;
  }
}

function readSubProcess(node: ModdleElement<BpmnSubProcess>, context: ReadContext): ExecutableElement[] {
  return node.triggeredByEvent ? readEventSubProcess(node, context) : readEmbeddedSubProcess(node, context);
}

function readEmbeddedSubProcess(
  node: ModdleElement<BpmnSubProcess>,
  context: ReadContext,
): ExecutableElement[] {
  const extensions = new Extensions(node);
  const base = readBase(node, 'SUB_PROCESS', 'both', extensions, context);
  extensions.refuseUnread(context.problems);
  const inside = { ...context, parentId: base.id, isEventSubProcess: false };
  const children = readElements(node.flowElements ?? [], inside);
  const [start, ...others] = startsOf(children, base.id);
  if (start?.kind !== 'noneStart' || others.length > 0) {
    context.problems.add(node.id, 'an embedded subprocess must have exactly one none start event');
    return children;
  }
  const subProcess: SubProcess = {
    ...base,
    kind: 'subProcess',
    start,
    eventSubProcesses: eventSubProcessesIn(children, base.id),
    boundaryEvents: [],
  };
  return [readMultiInstance(node, subProcess, context), ...children];
}

function readEventSubProcess(node: ModdleElement<BpmnSubProcess>, context: ReadContext): ExecutableElement[] {
  const { problems } = context;
  const extensions = new Extensions(node);
  const base = readBase(node, 'EVENT_SUB_PROCESS', 'both', extensions, context);
  extensions.refuseUnread(problems);
  if (base.incoming.length > 0 || base.outgoing.length > 0)
    problems.add(node.id, 'an event subprocess must not have sequence flows');
  const before = problems.found.length;
  const inside = { ...context, parentId: base.id, isEventSubProcess: true };
  const children = readElements(node.flowElements ?? [], inside);
  const [start, ...others] = startsOf(children, base.id);
  if (start?.kind !== 'eventSubProcessStart' || others.length > 0) {
    if (problems.found.length === before)
      problems.add(node.id, 'an event subprocess must have exactly one start event');
    return children;
  }
  const eventSubProcess: EventSubProcess = {
    ...base,
    kind: 'eventSubProcess',
    start,
    eventSubProcesses: eventSubProcessesIn(children, base.id),
  };
  return [eventSubProcess, ...children];
}

function startsOf(elements: readonly ExecutableElement[], parentId: string): ExecutableElement[] {
  return elements.filter((element) => element.elementType === 'START_EVENT' && element.parentId === parentId);
}

function isSingleActivity(element: ExecutableElement): element is SingleActivity {
  return 'boundaryEvents' in element && element.kind !== 'multiInstanceBody';
}

function refuseCompensation(node: ModdleElement<BpmnFlowElement>, { problems }: ReadContext): void {
  const { isForCompensation } = node as { isForCompensation?: boolean };
  if (isForCompensation) problems.add(node.id, 'compensation is not supported');
}
