import { evaluateDecision } from '../dmn/dmn.js';
import type { DecisionEvaluated } from '../events/decision-events.js';
import type { Variables } from '../json.js';
import type { DecisionEvaluationKey } from '../keys.js';
import type { DecisionDefinition } from '../state/definition-tables.js';
import type { Visit } from './visit.js';
import type { Work } from './work.js';

/**
 * Evaluates a decision with those that it requires and records the result, a failure too; `visit` is the business
 * rule task that asks, null when a client does.
 */
export function recordDecision(
  work: Work,
  decision: DecisionDefinition,
  variables: Variables,
  visit: Visit | null,
): DecisionEvaluated {
  const requirements = work.state.decisionRequirements.get(decision.requirementsKey);
  if (requirements === undefined)
    throw new Error(`Expected decision requirements ${decision.requirementsKey}`);
  const model = work.models.decision(requirements.key);
  const { output, evaluatedDecisions, failure } = evaluateDecision(
    model,
    decision.id,
    variables,
    new Date(work.now),
  );

  const siblings = work.state.decisionDefinitions.byRequirements
    .get(requirements.key)
    .flatMap((key) => work.state.decisionDefinitions.get(key) ?? []);
  const decisionEvaluationKey = work.newKey<DecisionEvaluationKey>();
  const event: DecisionEvaluated = {
    type: 'decisionEvaluated',
    decisionEvaluationKey,
    decisionDefinitionKey: decision.key,
    decisionDefinitionId: decision.id,
    decisionDefinitionName: decision.name,
    decisionDefinitionVersion: decision.version,
    decisionRequirementsKey: requirements.key,
    decisionRequirementsId: requirements.id,
    output,
    evaluatedDecisions: evaluatedDecisions.map((evaluated, index) => {
      const definition = siblings.find(({ id }) => id === evaluated.decisionId) ?? decision;
      return {
        decisionDefinitionKey: definition.key,
        decisionDefinitionId: definition.id,
        decisionDefinitionName: definition.name,
        decisionDefinitionVersion: definition.version,
        decisionDefinitionType: evaluated.decisionType,
        decisionEvaluationInstanceKey: `${decisionEvaluationKey}-${index + 1}`,
        output: evaluated.output,
        evaluatedInputs: evaluated.evaluatedInputs,
        matchedRules: evaluated.matchedRules,
      };
    }),
    failedDecisionDefinitionId: failure?.decisionId ?? null,
    failureMessage: failure?.message ?? null,
    processInstanceKey: visit?.instance.key ?? null,
    rootProcessInstanceKey: visit?.instance.rootKey ?? null,
    processDefinitionKey: visit?.definition.key ?? null,
    processDefinitionId: visit?.definition.id ?? null,
    elementInstanceKey: visit?.key ?? null,
    elementId: visit?.element.id ?? null,
  };
  work.emit(event);
  return event;
}
