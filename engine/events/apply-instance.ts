import type { ElementInstanceKey, ScopeKey } from '../keys.js';
import { ownValue } from '../state/own-value.js';
import type { State } from '../state/state.js';
import type { ElementEvent, StepEvent } from './element-events.js';
import type { ProcessInstanceEvent } from './process-instance-events.js';

export function applyProcessInstanceEvent(state: State, event: ProcessInstanceEvent): void {
  switch (event.type) {
    case 'processInstanceCreated':
      state.processInstances.put({
        key: event.processInstanceKey,
        rootKey: event.rootProcessInstanceKey,
        definitionKey: event.processDefinitionKey,
        definitionId: event.processDefinitionId,
        parentElementInstanceKey: event.parentElementInstanceKey,
        tags: event.tags,
        startedByCorrelationKey: event.startedByCorrelationKey,
        ...(event.endsAfter === undefined ? {} : { endsAfter: event.endsAfter }),
      });
      return;
    case 'processInstanceCompleted':
    case 'processInstanceTerminated':
      state.processInstances.delete(event.processInstanceKey);
      leaveScope(state, event.processInstanceKey);
      return;
    case 'processInstanceDeleted':
      return;
  }
}

export function applyElementEvent(state: State, event: ElementEvent): void {
  switch (event.type) {
    case 'elementActivated':
      state.elementInstances.put({
        key: event.elementInstanceKey,
        elementId: event.elementId,
        scopeKey: event.scopeKey,
        processInstanceKey: event.processInstanceKey,
        loopCounter: event.loopCounter ?? null,
      });
      if (event.loopCounter !== undefined)
        state.multiInstances.change(event.scopeKey as ElementInstanceKey, { created: event.loopCounter });
      for (const flowId of event.consumedFlowIds) addTokens(state, event.scopeKey, flowId, -1);
      return;
    case 'multiInstanceStarted':
      state.multiInstances.put({
        key: event.elementInstanceKey,
        items: event.items,
        created: 0,
        completed: 0,
        isSatisfied: false,
      });
      return;
    case 'multiInstanceSatisfied':
      state.multiInstances.change(event.elementInstanceKey, { isSatisfied: true });
      return;
    case 'elementCompleted':
      countIteration(state, event.elementInstanceKey);
      leaveElement(state, event.elementInstanceKey);
      return;
    case 'elementTerminated':
      leaveElement(state, event.elementInstanceKey);
      return;
    case 'interruptionStarted':
      state.interruptions.put({ key: event.scopeKey, ends: event.ends, then: event.then });
      return;
    case 'interruptionEnded':
      state.interruptions.delete(event.scopeKey);
      return;
    case 'sequenceFlowTaken':
      addTokens(state, event.scopeKey, event.sequenceFlowId, 1);
      return;
    case 'tokensDiscarded':
      state.tokens.delete(event.scopeKey);
      return;
  }
}

export function applyStepEvent(state: State, event: StepEvent): void {
  switch (event.type) {
    case 'stepsDeferred':
      state.deferredSteps.set([
        ...state.deferredSteps.value,
        ...event.steps.map((step, index) => ({ step, depth: event.depths?.[index] ?? 0 })),
      ]);
      state.deferralKey.set(event.deferralKey ?? null);
      return;
    case 'stepsResumed':
      state.deferredSteps.set(state.deferredSteps.value.slice(event.count));
      if (state.deferredSteps.value.length === 0) state.deferralKey.set(null);
      return;
  }
}

// helpers

function leaveElement(state: State, key: ElementInstanceKey): void {
  state.elementInstances.delete(key);
  state.multiInstances.delete(key);
  leaveScope(state, key);
}

/** Tells the body of a multi-instance activity that one iteration is done. */
function countIteration(state: State, key: ElementInstanceKey): void {
  const iteration = state.elementInstances.get(key);
  if (iteration === undefined || iteration.loopCounter === null) return;
  const bodyKey = iteration.scopeKey as ElementInstanceKey;
  const body = state.multiInstances.get(bodyKey);
  if (body !== undefined) state.multiInstances.change(bodyKey, { completed: body.completed + 1 });
}

/** A scope takes its variables, the tokens inside it and its interruption along. */
function leaveScope(state: State, scopeKey: ScopeKey): void {
  state.variables.delete(scopeKey);
  state.tokens.delete(scopeKey);
  state.interruptions.delete(scopeKey);
}

function addTokens(state: State, scopeKey: ScopeKey, flowId: string, count: 1 | -1): void {
  const flows = { ...state.tokens.get(scopeKey)?.flows };
  const tokens = (ownValue(flows, flowId) ?? 0) + count;
  if (tokens < 0)
    throw new Error(`Expected a token on flow ${flowId} in scope ${scopeKey}, but there is none`);
  if (tokens > 0) flows[flowId] = tokens;
  else delete flows[flowId];
  if (Object.keys(flows).length > 0) state.tokens.put({ key: scopeKey, flows });
  else state.tokens.delete(scopeKey);
}
