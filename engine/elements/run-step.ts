import { finishTermination } from '../behavior/end-termination.js';
import { enterElement } from '../behavior/enter.js';
import { askExecutionListener } from '../behavior/execution-listeners.js';
import { joinedFlows, recheckJoins } from '../behavior/inclusive-joins.js';
import { leaveElement } from '../behavior/leave.js';
import { applyInputMappings, applyOutputMappings } from '../behavior/mappings.js';
import { correlateBuffered, startBuffered } from '../behavior/messages.js';
import { bodyOf, completeIteration, enterIterations } from '../behavior/multi-instance.js';
import { openBoundaryEvents } from '../behavior/open-events.js';
import { completeProcessInstance } from '../behavior/process-instances.js';
import { refuseRunaway } from '../behavior/runaway.js';
import { deliverSignal, startOnSignal } from '../behavior/signals.js';
import type { Step } from '../behavior/step.js';
import { askNextListener, restartListeners } from '../behavior/task-listeners.js';
import { terminateProcessInstance } from '../behavior/terminate.js';
import { elementOf, instanceOfScope, isActivity, ownerOf, runningInstance } from '../behavior/visit.js';
import type { Visit } from '../behavior/visit.js';
import { closeWaiting } from '../behavior/waiting.js';
import type { Work } from '../behavior/work.js';
import type { ElementInstanceKey, JobKey, ProcessInstanceKey, ScopeKey } from '../keys.js';
import type { MultiInstanceBody } from '../model/executable.js';
import { ownValue } from '../state/own-value.js';
import { behaviorOf } from './index.js';

/**
 * Runs one step; `depth` is how many steps without a wait led to it. What it is about may have ended since the step was left: then there is nothing to do. Throws
 * StepStuck for what becomes an incident.
 */
export function runStep(work: Work, step: Step, depth: number): void {
  switch (step.do) {
    case 'activate':
      return activate(work, step.elementInstanceKey, depth);
    case 'complete':
      return complete(work, step.elementInstanceKey);
    case 'askExecutionListener':
      return askListener(work, step);
    case 'begin':
      return withVisit(work, step.elementInstanceKey, begin);
    case 'enterIterations':
      return withVisit(work, step.elementInstanceKey, goOnEntering);
    case 'leave':
      return withVisit(work, step.elementInstanceKey, leave);
    case 'finishTermination':
      return withVisit(work, step.elementInstanceKey, finishTermination);
    case 'terminateInstance':
      return terminateInstance(work, step.processInstanceKey);
    case 'arrive':
      return arrive(work, step.scopeKey, step.sequenceFlowId);
    case 'recheckJoins':
      return recheckJoins(work, step.scopeKey);
    case 'retryJob':
      return retryJob(work, step.jobKey);
    case 'askNextListener':
      return askNextListener(work, step.userTaskKey);
    case 'restartListeners':
      return restartListeners(work, step.userTaskKey);
    case 'correlateBuffered':
      return correlateBuffered(work, step.messageSubscriptionKey);
    case 'deliverSignal':
      return deliverSignal(work, step.signalSubscriptionKey, step.variables);
    case 'startOnSignal':
      return startOnSignal(work, step.signalSubscriptionKey, step.variables);
    case 'startBuffered':
      return startBuffered(work, step.processDefinitionId, step.correlationKey);
  }
}

// helpers

function activate(work: Work, key: ElementInstanceKey, depth: number): void {
  const visit = ownerOf(work, key);
  if (visit === undefined) return;
  refuseRunaway(work, visit, depth);
  applyInputMappings(work, visit);
  if (!askExecutionListener(work, visit, 'START', 0)) begin(work, visit);
}

function begin(work: Work, visit: Visit): void {
  if (isActivity(visit)) openBoundaryEvents(work, visit);
  behaviorOf(visit.element).activate(work, visit);
}

function goOnEntering(work: Work, visit: Visit): void {
  if (isBody(visit)) enterIterations(work, visit);
}

function complete(work: Work, key: ElementInstanceKey): void {
  const visit = ownerOf(work, key);
  if (visit === undefined || isBusy(work, key)) return;
  applyOutputMappings(work, visit);
  behaviorOf(visit.element).finish?.(work, visit);
  if (visit.element.endListeners.length > 0) closeWaiting(work, visit);
  if (!askExecutionListener(work, visit, 'END', 0)) leave(work, visit);
}

/** An event subprocess may have begun in a scope that could not complete: the scope completes after it. */
function isBusy({ state }: Work, scopeKey: ScopeKey): boolean {
  return state.elementInstances.byScope.has(scopeKey) || state.tokens.has(scopeKey);
}

function leave(work: Work, visit: Visit): void {
  if (isOfProcess(visit)) {
    completeProcessInstance(work, visit);
    return;
  }
  const body = bodyOf(work, visit);
  if (body !== undefined) completeIteration(work, body, visit);
  else leaveElement(work, visit, behaviorOf(visit.element).chooseFlows?.(work, visit));
}

/** What follows on the last listener is a step of its own: an incident in it does not ask the listeners again. */
function askListener(work: Work, step: Extract<Step, { do: 'askExecutionListener' }>): void {
  const { elementInstanceKey, event, index } = step;
  const visit = ownerOf(work, elementInstanceKey);
  if (visit === undefined || askExecutionListener(work, visit, event, index)) return;
  work.enqueue({ do: event === 'START' ? 'begin' : 'leave', elementInstanceKey });
}

function withVisit(work: Work, key: ElementInstanceKey, run: (work: Work, visit: Visit) => void): void {
  const visit = ownerOf(work, key);
  if (visit !== undefined) run(work, visit);
}

/** A joining gateway is entered when it has the tokens that it waits for; anything else by the one that comes. */
function arrive(work: Work, scopeKey: ScopeKey, flowId: string): void {
  const tokens = work.state.tokens.get(scopeKey)?.flows;
  const running = instanceOfScope(work, scopeKey);
  if (ownValue(tokens, flowId) === undefined || running === undefined) return;
  const targetId = running.process.flows.get(flowId)?.targetId ?? '';
  const element = elementOf(running.process, targetId);
  const consumedFlowIds =
    element.kind === 'parallelGateway'
      ? element.incoming
      : element.kind === 'inclusiveGateway'
        ? joinedFlows(work, running, scopeKey, element)
        : [flowId];
  if (consumedFlowIds.length === 0) return;
  if (consumedFlowIds.some((id) => ownValue(tokens, id) === undefined)) return;
  const { key } = enterElement(work, running, { element, scopeKey, consumedFlowIds });
  work.enqueue({ do: 'activate', elementInstanceKey: key });
}

function terminateInstance(work: Work, key: ProcessInstanceKey): void {
  const running = runningInstance(work, key);
  if (running !== undefined && !work.state.interruptions.get(key)?.ends)
    terminateProcessInstance(work, running);
}

function retryJob(work: Work, jobKey: JobKey): void {
  const job = work.state.jobs.get(jobKey);
  if (job === undefined) return;
  const { processInstanceKey, elementInstanceKey } = job;
  work.emit({ type: 'jobRetryDue', jobKey, processInstanceKey, elementInstanceKey });
}

function isOfProcess({ element }: Visit): boolean {
  return element.kind === 'process';
}

function isBody(visit: Visit): visit is Visit<MultiInstanceBody> {
  return visit.element.kind === 'multiInstanceBody';
}
