import type { Variables } from '../json.js';
import type { ElementInstanceKey, ProcessInstanceKey } from '../keys.js';
import type { ExecutableElement } from '../model/executable.js';
import type { NoneStartEvent, ProcessStart } from '../model/executable-events.js';
import type { ProcessDefinition } from '../state/definition-tables.js';
import { takePayload } from './mappings.js';
import { enterChosen } from './enter-chosen.js';
import { enterElement } from './enter.js';
import { localVariables, setLocalVariables } from './variables.js';
import { instanceFacts, runningInstance, visitOf, visitOfProcess } from './visit.js';
import type { Running } from './visit.js';
import { closeWaiting } from './waiting.js';
import type { Work } from './work.js';

export interface NewInstance {
  readonly definition: ProcessDefinition;
  /** Where it begins: at a start event, or at elements that a client has chosen. */
  readonly start: NoneStartEvent | ProcessStart | readonly ExecutableElement[];
  readonly variables: Variables;
  readonly tags?: readonly string[];
  readonly businessId?: string | null;
  readonly startedByCorrelationKey?: string | null;
  /** It is terminated after one of these elements. */
  readonly endsAfter?: readonly string[];
  /** The call activity that asks for it. */
  readonly caller?: { readonly running: Running; readonly elementInstanceKey: ElementInstanceKey };
}

/** Creates a process instance and lets a token enter where it begins. */
export function createInstance(work: Work, wanted: NewInstance): Running {
  const { start, variables } = wanted;
  const running = openInstance(work, wanted);
  const { key } = running.instance;
  if (isChosen(start)) {
    setLocalVariables(work, key, variables);
    enterChosen(work, running, start);
    work.enqueue({ do: 'activate', elementInstanceKey: visitOfProcess(running).key });
    return running;
  }
  if (start.kind === 'noneStart') setLocalVariables(work, key, variables);
  const visit = enterElement(work, running, { element: start, scopeKey: key, consumedFlowIds: [] });
  if (start.kind !== 'noneStart') takePayload(work, visit, variables);
  // Without a step of its own when there is nothing to do for the process before.
  const { self, eventSubProcesses } = running.process;
  const isPrepared = self.startListeners.length > 0 || eventSubProcesses.length > 0;
  const first = isPrepared ? visitOfProcess(running) : visit;
  work.enqueue({ do: 'activate', elementInstanceKey: first.key });
  return running;
}

/** Ends an instance in which everything is done, and hands its variables to the call activity that waits for it. */
export function completeProcessInstance(work: Work, running: Running): void {
  const variables = localVariables(work.state, running.instance.key);
  closeWaiting(work, { ...running, key: running.instance.key });
  work.emit({ type: 'processInstanceCompleted', ...instanceFacts(running) });
  releaseCorrelationKey(work, running);

  const callerKey = running.instance.parentElementInstanceKey;
  const caller = callerKey === null ? undefined : visitOf(work, callerKey);
  if (caller === undefined || caller.element.kind !== 'callActivity') return;
  // Output mappings choose from what the called process brings, also when not all of it is to be propagated.
  if (caller.element.propagateAllChildVariables || caller.element.outputs.length > 0)
    takePayload(work, caller, variables);
  work.enqueue({ do: 'complete', elementInstanceKey: caller.key });
}

/** Lets a buffered message start the next instance with the same correlation key. */
export function releaseCorrelationKey(work: Work, { instance }: Running): void {
  if (instance.startedByCorrelationKey === null) return;
  work.enqueue({
    do: 'startBuffered',
    processDefinitionId: instance.definitionId,
    correlationKey: instance.startedByCorrelationKey,
  });
}

// helpers

function openInstance(work: Work, wanted: NewInstance): Running {
  const { definition, caller, endsAfter = [] } = wanted;
  const key = work.newKey<ProcessInstanceKey>();
  work.emit({
    type: 'processInstanceCreated',
    processInstanceKey: key,
    rootProcessInstanceKey: caller?.running.instance.rootKey ?? key,
    processDefinitionKey: definition.key,
    processDefinitionId: definition.id,
    processDefinitionVersion: definition.version,
    processDefinitionName: definition.name,
    processDefinitionVersionTag: definition.versionTag,
    parentProcessInstanceKey: caller?.running.instance.key ?? null,
    parentElementInstanceKey: caller?.elementInstanceKey ?? null,
    tags: wanted.tags ?? [],
    businessId: wanted.businessId ?? null,
    startedByCorrelationKey: wanted.startedByCorrelationKey ?? null,
    ...(endsAfter.length === 0 ? {} : { endsAfter }),
  });
  const running = runningInstance(work, key);
  if (running === undefined) throw new Error(`Expected instance ${key} to be there once it is created`);
  return running;
}

function isChosen(start: NewInstance['start']): start is readonly ExecutableElement[] {
  return Array.isArray(start);
}
