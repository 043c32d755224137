import type { BpmnProcess } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { checkProcess } from './check-process.js';
import { eventSubProcessesIn } from './event-sub-processes.js';
import type {
  Activity,
  ExecutableElement,
  ExecutableFlow,
  ExecutableProcess,
  ProcessElement,
} from './executable.js';
import type { BoundaryEvent, ProcessStart } from './executable-events.js';
import { Extensions } from './extensions.js';
import { readDefinitions } from './moddle.js';
import { ModelError, Problems } from './problems.js';
import { readExecutionListeners } from './read-execution-listeners.js';
import { readElements } from './read-elements.js';
import { readFlows } from './read-flows.js';

/**
 * Reads the executable processes of a BPMN file; those that are not executable are drawings and are passed over.
 * Throws ModelError with everything that this engine cannot run, each with its element.
 */
export async function parseBpmn(xml: string): Promise<ExecutableProcess[]> {
  const definitions = await readDefinitions(xml);
  const processes = (definitions.rootElements ?? [])
    .filter((element): element is ModdleElement<BpmnProcess> => element.$type === 'bpmn:Process')
    .filter(({ isExecutable }) => isExecutable === true);

  const problems = new Problems();
  if (processes.length === 0) problems.add(definitions.id, 'must hold an executable process');
  const executable = processes.map((process) => readProcess(process, problems));
  if (problems.found.length > 0) throw new ModelError(problems.found);
  return executable;
}

// helpers

function readProcess(node: ModdleElement<BpmnProcess>, problems: Problems): ExecutableProcess {
  const extensions = new Extensions(node);
  const versionTag = extensions.get('zeebe:VersionTag')?.value ?? null;
  const self = readSelf(node, extensions, problems);
  extensions.refuseUnread(problems);
  const flowElements = node.flowElements ?? [];
  const flows = readFlows(flowElements, problems);
  const read = readElements(flowElements, {
    problems,
    parentId: null,
    isEventSubProcess: false,
    incoming: flowIdsBy(flows, 'targetId'),
    outgoing: flowIdsBy(flows, 'sourceId'),
  });
  const elements = new Map(attachBoundaryEvents(read, problems).map((element) => [element.id, element]));
  const outermost = read.filter(({ parentId }) => parentId === null);
  const process: ExecutableProcess = Object.freeze({
    id: node.id ?? '',
    name: node.name ?? null,
    versionTag,
    self,
    elements,
    flows: new Map(flows.map((flow) => [flow.id, Object.freeze(flow)])),
    noneStart: outermost.find((element) => element.kind === 'noneStart') ?? null,
    triggeredStarts: outermost.filter(isProcessStart),
    eventSubProcesses: eventSubProcessesIn(read, null),
    inclusiveJoins: read
      .filter((element) => element.kind === 'inclusiveGateway')
      .filter(({ incoming }) => incoming.length > 1),
  });
  checkProcess(process, problems);
  return process;
}

function readSelf(
  { id = '', name }: ModdleElement<BpmnProcess>,
  extensions: Extensions,
  problems: Problems,
): ProcessElement {
  return Object.freeze({
    kind: 'process',
    id,
    name: name ?? null,
    elementType: 'PROCESS',
    parentId: null,
    incoming: [],
    outgoing: [],
    inputs: [],
    outputs: [],
    ...readExecutionListeners(id, 'PROCESS', extensions, problems),
  });
}

function flowIdsBy(flows: readonly ExecutableFlow[], end: 'sourceId' | 'targetId'): Map<string, string[]> {
  const byElement = new Map<string, string[]>();
  for (const flow of flows) {
    const ids = byElement.get(flow[end]);
    if (ids === undefined) byElement.set(flow[end], [flow.id]);
    else ids.push(flow.id);
  }
  return byElement;
}

/** Gives each activity the boundary events that are drawn on it. */
function attachBoundaryEvents(
  elements: readonly ExecutableElement[],
  problems: Problems,
): ExecutableElement[] {
  const attached = new Map<string, BoundaryEvent[]>();
  for (const element of elements) {
    if (!isBoundaryEvent(element)) continue;
    const host = elements.find(({ id }) => id === element.attachedToId);
    if (host === undefined || !isActivity(host) || host.parentId !== element.parentId) {
      problems.add(element.id, 'must be attached to an activity in the same process or subprocess');
    }
    attached.set(element.attachedToId, [
      ...(attached.get(element.attachedToId) ?? []),
      Object.freeze(element),
    ]);
  }
  return elements.map((element) =>
    Object.freeze(
      isActivity(element)
        ? { ...element, boundaryEvents: Object.freeze(attached.get(element.id) ?? []) }
        : element,
    ),
  );
}

function isProcessStart(element: ExecutableElement): element is ProcessStart {
  return element.kind === 'messageStart' || element.kind === 'signalStart' || element.kind === 'timerStart';
}

function isBoundaryEvent(element: ExecutableElement): element is BoundaryEvent {
  return element.elementType === 'BOUNDARY_EVENT';
}

function isActivity(element: ExecutableElement): element is Activity {
  return 'boundaryEvents' in element;
}
