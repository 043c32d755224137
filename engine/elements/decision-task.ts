import { boundDecision } from '../behavior/bindings.js';
import { recordDecision } from '../behavior/decisions.js';
import { evaluateText } from '../behavior/evaluate.js';
import { raiseIncident, StepStuck } from '../behavior/incidents.js';
import { takePayload } from '../behavior/mappings.js';
import { allVisibleVariables } from '../behavior/variables.js';
import type { DecisionTask } from '../model/executable.js';
import type { ElementBehavior } from './element-behavior.js';

/** A business rule task that evaluates a DMN decision (business-rule-tasks.md). */
export const decisionTask: ElementBehavior<DecisionTask> = {
  activate(work, visit) {
    const { element } = visit;
    const decisionId = evaluateText(work, element.decisionId, visit.key, 'the decision id');
    const decision = boundDecision(work, visit, decisionId, element.binding);
    if (decision === undefined) {
      throw new StepStuck('CALLED_DECISION_ERROR', `Expected decision '${decisionId}' to be deployed`);
    }
    const evaluation = recordDecision(work, decision, allVisibleVariables(work.state, visit.key), visit);
    if (evaluation.failureMessage !== null) {
      // Raised rather than thrown: the failed evaluation stays on record beside its incident.
      raiseIncident(work, visit, {
        errorType: 'DECISION_EVALUATION_ERROR',
        message: evaluation.failureMessage,
        jobKey: null,
        step: { do: 'activate', elementInstanceKey: visit.key },
      });
      return;
    }
    takePayload(work, visit, { [element.resultVariable]: evaluation.output });
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
  },
};
