import type { State } from '../state/state.js';
import { applyClockEvent } from './apply-clock.js';
import { applyDeploymentEvent } from './apply-deployment.js';
import { applyIncidentEvent } from './apply-incident.js';
import { applyElementEvent, applyProcessInstanceEvent, applyStepEvent } from './apply-instance.js';
import { applyJobEvent } from './apply-job.js';
import { applyMessageEvent } from './apply-message.js';
import { applySignalEvent } from './apply-signal.js';
import { applyTimerEvent } from './apply-timer.js';
import { applyUserTaskEvent } from './apply-user-task.js';
import { applyVariableEvent } from './apply-variable.js';
import type { EngineEvent } from './event.js';

/**
 * The only code that changes the state. It decides nothing: it calls no FEEL, no clock, no random and no model, so
 * that replaying the log gives the same state again.
 */
export function apply(state: State, event: EngineEvent): void {
  switch (event.type) {
    case 'processDeployed':
    case 'decisionRequirementsDeployed':
    case 'decisionDeployed':
    case 'formDeployed':
    case 'resourcesDeployed':
    case 'processDefinitionDeleted':
    case 'decisionRequirementsDeleted':
    case 'formDeleted':
      return applyDeploymentEvent(state, event);
    case 'processInstanceCreated':
    case 'processInstanceCompleted':
    case 'processInstanceTerminated':
    case 'processInstanceDeleted':
      return applyProcessInstanceEvent(state, event);
    case 'elementActivated':
    case 'elementCompleted':
    case 'elementTerminated':
    case 'multiInstanceStarted':
    case 'multiInstanceSatisfied':
    case 'interruptionStarted':
    case 'interruptionEnded':
    case 'sequenceFlowTaken':
    case 'tokensDiscarded':
      return applyElementEvent(state, event);
    case 'stepsDeferred':
    case 'stepsResumed':
      return applyStepEvent(state, event);
    case 'variableCreated':
    case 'variableUpdated':
      return applyVariableEvent(state, event);
    case 'jobCreated':
    case 'jobActivated':
    case 'jobCompleted':
    case 'jobFailed':
    case 'jobRetryDue':
    case 'jobTimedOut':
    case 'jobYielded':
    case 'jobErrorThrown':
    case 'jobRetriesUpdated':
    case 'jobTimeoutUpdated':
    case 'jobCanceled':
      return applyJobEvent(state, event);
    case 'userTaskCreated':
    case 'userTaskAssigned':
    case 'userTaskUpdated':
    case 'userTaskChanging':
    case 'userTaskChanged':
    case 'userTaskChangeDenied':
    case 'userTaskCompleting':
    case 'userTaskCorrected':
    case 'userTaskCompletionDenied':
    case 'userTaskCompleted':
    case 'userTaskCanceling':
    case 'userTaskCanceled':
      return applyUserTaskEvent(state, event);
    case 'timerCreated':
    case 'timerTriggered':
    case 'timerCanceled':
    case 'startTimerCreated':
    case 'startTimerTriggered':
    case 'startTimerCanceled':
      return applyTimerEvent(state, event);
    case 'messagePublished':
    case 'messageExpired':
    case 'messageSubscriptionCreated':
    case 'messageSubscriptionDeleted':
    case 'messageStartSubscriptionCreated':
    case 'messageStartSubscriptionDeleted':
    case 'messageCorrelated':
    case 'messageTaken':
      return applyMessageEvent(state, event);
    case 'signalBroadcast':
    case 'signalSubscriptionCreated':
    case 'signalSubscriptionDeleted':
    case 'signalStartSubscriptionCreated':
    case 'signalStartSubscriptionDeleted':
      return applySignalEvent(state, event);
    case 'incidentCreated':
    case 'incidentResolved':
      return applyIncidentEvent(state, event);
    case 'decisionEvaluated':
    case 'decisionInstanceDeleted':
      return;
    case 'clockPinned':
    case 'clockReset':
      return applyClockEvent(state, event);
  }
}
