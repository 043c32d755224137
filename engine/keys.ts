/**
 * Keys name one record in the cluster. They are strings of digits, because REST clients parse them as 64-bit
 * integers that do not fit a JavaScript number, and they grow: a later record has a higher key. All keys have the
 * same length, so comparing them as strings is comparing them as numbers.
 */
export type Key<Name extends string> = string & { readonly __key: Name };

export type DeploymentKey = Key<'deployment'>;
export type ProcessDefinitionKey = Key<'processDefinition'>;
export type DecisionRequirementsKey = Key<'decisionRequirements'>;
export type DecisionDefinitionKey = Key<'decisionDefinition'>;
export type FormKey = Key<'form'>;
/** A process instance is the outermost element instance: its key may stand wherever a scope is asked for. */
export type ProcessInstanceKey = Key<'processInstance'>;
export type ElementInstanceKey = Key<'elementInstance'>;
export type ScopeKey = ProcessInstanceKey | ElementInstanceKey;
export type VariableKey = Key<'variable'>;
export type JobKey = Key<'job'>;
export type UserTaskKey = Key<'userTask'>;
export type TimerKey = Key<'timer'>;
export type MessageKey = Key<'message'>;
export type MessageSubscriptionKey = Key<'messageSubscription'>;
export type SignalKey = Key<'signal'>;
export type SignalSubscriptionKey = Key<'signalSubscription'>;
export type IncidentKey = Key<'incident'>;
export type DecisionEvaluationKey = Key<'decisionEvaluation'>;
/** Names the steps that wait for a next command, from when the first is left until the last has been taken up. */
export type DeferralKey = Key<'deferral'>;

/** The engine serves one tenant; every answer names it. */
export const DEFAULT_TENANT = '<default>';

/** Keys start here, as those of the first partition of a Camunda cluster do: 16 digits up to 2^53. */
export const FIRST_KEY = 2 ** 51;
