import type {
  DecisionEvaluationKey,
  DecisionRequirementsKey,
  DeferralKey,
  MessageKey,
  ProcessDefinitionKey,
  ProcessInstanceKey,
  SignalKey,
  TimerKey,
} from '../keys.js';
import type { EngineEvent, LoggedEvent } from './event.js';

/**
 * Names events that make sense together alone, and that therefore leave the disk together: those of a process
 * instance without the instances that it called and the decisions that it had evaluated, of such a decision, a message,
 * a signal, the timer of a start event, or steps that were left for a next command. No other event needs them for its
 * effect.
 */
export type HistoryKey =
  ProcessInstanceKey | MessageKey | SignalKey | TimerKey | DecisionEvaluationKey | DeferralKey;

/** What ended with an event. */
export interface HistoryEnd {
  readonly key: HistoryKey;
  /** The process or the decision requirements that it followed. */
  readonly definitionKey: ProcessDefinitionKey | DecisionRequirementsKey | null;
  /** Epoch ms; `NOTHING_TO_SEARCH` when no search finds it, so that it need not be kept for one. */
  readonly endedAt: number;
}

export const NOTHING_TO_SEARCH = 0;

/** The history that an event belongs to; null when it stays for good: what is deployed, and the clock. */
export function historyOf(event: EngineEvent): HistoryKey | null {
  switch (event.type) {
    case 'processDeployed':
    case 'decisionRequirementsDeployed':
    case 'decisionDeployed':
    case 'formDeployed':
    case 'resourcesDeployed':
    case 'processDefinitionDeleted':
    case 'decisionRequirementsDeleted':
    case 'formDeleted':
    case 'messageStartSubscriptionCreated':
    case 'messageStartSubscriptionDeleted':
    case 'signalStartSubscriptionCreated':
    case 'signalStartSubscriptionDeleted':
    case 'clockPinned':
    case 'clockReset':
      return null;
    case 'messagePublished':
    case 'messageTaken':
    case 'messageExpired':
      return event.messageKey;
    case 'signalBroadcast':
      return event.signalKey;
    case 'startTimerCreated':
    case 'startTimerTriggered':
    case 'startTimerCanceled':
      return event.timerKey;
    case 'stepsDeferred':
    case 'stepsResumed':
      return event.deferralKey ?? null;
    case 'decisionEvaluated':
    case 'decisionInstanceDeleted':
      return event.decisionEvaluationKey;
    default:
      return event.processInstanceKey;
  }
}

/** What ends with an event; null when nothing does. */
export function endOf(event: LoggedEvent): HistoryEnd | null {
  switch (event.type) {
    case 'processInstanceCompleted':
    case 'processInstanceTerminated': {
      const { processInstanceKey: key, processDefinitionKey: definitionKey, timestamp: endedAt } = event;
      return { key, definitionKey, endedAt };
    }
    case 'decisionEvaluated': {
      const {
        decisionEvaluationKey: key,
        decisionRequirementsKey: definitionKey,
        timestamp: endedAt,
      } = event;
      return event.processInstanceKey === null ? { key, definitionKey, endedAt } : null;
    }
    case 'messageExpired':
      return withoutSearch(event.messageKey);
    case 'signalBroadcast':
      return withoutSearch(event.signalKey);
    case 'startTimerTriggered':
    case 'startTimerCanceled':
      return withoutSearch(event.timerKey);
    case 'stepsResumed':
      return event.deferralKey !== undefined && event.isLast === true
        ? withoutSearch(event.deferralKey)
        : null;
    default:
      return null;
  }
}

// helpers

function withoutSearch(key: HistoryKey): HistoryEnd {
  return { key, definitionKey: null, endedAt: NOTHING_TO_SEARCH };
}
