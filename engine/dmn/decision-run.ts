import { Budget } from '../feel/evaluate/budget.js';
import { Scope } from '../feel/evaluate/scope.js';
import { toJson } from '../feel/values/json.js';
import type { Value } from '../feel/values/value.js';
import { bind } from './bind.js';
import { DecisionFailure } from './decision-failure.js';
import type { TableTrace } from './evaluate-table.js';
import type { EvaluatedDecision } from './evaluation.js';
import { LogicEvaluator } from './logic-evaluator.js';
import type { Decision, DecisionModel } from './model.js';
import { mismatch } from './value-type.js';

/** A decision that is required along many ways is made as often; beyond this the evaluation fails. */
const maximumDecisions = 1000;

/** For all decisions and cells together: ten thousand rules of ten cells take a fifth of it. */
const maximumSteps = 2_000_000;

/** One evaluation: makes decisions one after the other and keeps what came of each. */
export class DecisionRun {
  readonly evaluated: EvaluatedDecision[] = [];
  /** The decision that is being made. */
  current = '';
  private begun = 0;
  private readonly decisions: ReadonlyMap<string, Decision>;
  private readonly variables: Scope;
  private readonly logic: LogicEvaluator;

  constructor(
    private readonly model: DecisionModel,
    variables: Readonly<Record<string, unknown>>,
    now: Date,
  ) {
    this.decisions = new Map(model.decisions.map((decision) => [decision.id, decision]));
    this.variables = Scope.of(new Map(Object.entries(variables)));
    this.logic = new LogicEvaluator(this.variables, { now, budget: new Budget(maximumSteps) });
  }

  find(id: string): Decision {
    const found = this.decisions.get(id);
    if (found) return found;
    throw new Error(`Expected decision ${id} in ${this.model.decisionRequirementsId}, but it is not there`);
  }

  /** The result of a decision; its own requirements, and only those, add their results to the variables. */
  evaluate(decision: Decision): Value {
    if (++this.begun > maximumDecisions) {
      throw new DecisionFailure(`Expected at most ${maximumDecisions} decisions to be evaluated`);
    }
    const required = decision.requires.map((id) => this.find(id));
    const results = new Map(required.map((other) => [other.resultName, this.evaluate(other)]));
    this.current = decision.id;
    const output = this.record(
      decision,
      bind(this.logic.knowing(this.variables, decision.knowledge), results),
    );
    const wrong = mismatch('a result', output, decision.resultType);
    if (wrong !== null) throw new DecisionFailure(wrong);
    return output;
  }

  /** Evaluates the logic; how far it came is kept, also when it fails. */
  private record(decision: Decision, scope: Scope): Value {
    const trace: TableTrace = { evaluatedInputs: [], matchedRules: [] };
    let output: Value = null;
    try {
      output = this.logic.evaluate(decision.logic, scope, trace);
      return output;
    } finally {
      this.evaluated.push({
        decisionId: decision.id,
        decisionName: decision.name,
        decisionType: decision.kind,
        output: toJson(output),
        ...trace,
      });
    }
  }
}
