import { Scope } from '../feel/evaluate/scope.js';
import { fromJson, toJson } from '../feel/values/json.js';
import type { Value } from '../feel/values/value.js';
import { DecisionFailure } from './decision-failure.js';
import { evaluateTable, type TableTrace, valueOf } from './evaluate-table.js';
import type { EvaluatedDecision } from './evaluation.js';
import type { Decision, DecisionModel } from './model.js';
import { checkType } from './result-type.js';

/** A decision that is required along many ways is made as often; beyond this the evaluation fails. */
const maximumDecisions = 1000;

/** One evaluation: makes decisions one after the other and keeps what came of each. */
export class DecisionRun {
  readonly evaluated: EvaluatedDecision[] = [];
  /** The decision that is being made. */
  current = '';
  private readonly variables: ReadonlyMap<string, Value>;

  constructor(
    private readonly model: DecisionModel,
    variables: Readonly<Record<string, unknown>>,
    private readonly now: Date,
  ) {
    this.variables = new Map(Object.entries(variables).map(([name, value]) => [name, fromJson(value)]));
  }

  find(id: string): Decision {
    const found = this.model.decisions.find((decision) => decision.id === id);
    if (found) return found;
    throw new Error(`Expected decision ${id} in ${this.model.decisionRequirementsId}, but it is not there`);
  }

  /** The result of a decision; its own requirements, and only those, add their results to the variables. */
  evaluate(decision: Decision): Value {
    const values = new Map(this.variables);
    for (const required of decision.requires.map((id) => this.find(id))) {
      values.set(required.resultName, this.evaluate(required));
    }
    this.current = decision.id;
    if (this.evaluated.length >= maximumDecisions) {
      throw new DecisionFailure(`Expected at most ${maximumDecisions} decisions to be evaluated`);
    }
    const output = this.record(decision, Scope.root(values));
    checkType(output, decision.resultType);
    return output;
  }

  /** Evaluates the logic; how far it came is kept, also when it fails. */
  private record(decision: Decision, scope: Scope): Value {
    const trace: TableTrace = { evaluatedInputs: [], matchedRules: [] };
    let output: Value = null;
    try {
      output = this.apply(decision, scope, trace);
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

  private apply({ logic }: Decision, scope: Scope, trace: TableTrace): Value {
    if (logic.kind === 'LITERAL_EXPRESSION') return valueOf(logic.expression, scope, this.now);
    return evaluateTable(logic, scope, this.now, trace);
  }
}
