import type { Scope } from '../feel/evaluate/scope.js';
import { Context } from '../feel/values/context.js';
import type { FeelFunction } from '../feel/values/function.js';
import type { Value } from '../feel/values/value.js';
import { bind, functionsAmong } from './bind.js';
import { DecisionFailure } from './decision-failure.js';
import { type Moment, valueOf } from './evaluate-feel.js';
import { evaluateTable, type TableTrace } from './evaluate-table.js';
import type { BoxedContext, Invocation, KnowledgeModel, Logic, Relation } from './model.js';
import { typedFunction } from './typed-function.js';
import { mismatch } from './value-type.js';

/** Evaluates the logic of decisions and of business knowledge models, whatever it is boxed in. */
export class LogicEvaluator {
  constructor(
    /** The variables of the call and nothing else: what a business knowledge model sees when it is called by name. */
    private readonly variables: Scope,
    private readonly moment: Moment,
  ) {}

  /** The value of `logic`; a table also fills `trace`. Throws DecisionFailure. */
  evaluate(logic: Logic, scope: Scope, trace: TableTrace = nobodyReads()): Value {
    switch (logic.kind) {
      case 'LITERAL_EXPRESSION':
        return valueOf(logic.expression, scope, this.moment);
      case 'DECISION_TABLE':
        return evaluateTable(logic, scope, this.moment, trace);
      case 'CONTEXT':
        return this.context(logic, scope);
      case 'LIST':
        return logic.items.map((item) => this.evaluate(item, scope));
      case 'RELATION':
        return logic.rows.map((row) =>
          rowOf(
            logic,
            row.map((cell) => this.evaluate(cell, scope)),
          ),
        );
      case 'INVOCATION':
        return this.invoke(logic, scope);
      case 'FUNCTION':
        return typedFunction(logic.parameters, this.moment.budget, (values) =>
          valueOf(logic.body, bind(scope, values), this.moment),
        );
    }
  }

  /** `scope` with the functions by which business knowledge models are called; of two of one name the first counts. */
  knowing(scope: Scope, models: readonly KnowledgeModel[]): Scope {
    if (models.length === 0) return scope;
    return bind(scope, new Map(models.toReversed().map((model) => [model.name, this.functionOf(model)])));
  }

  private functionOf({ parameters, logic, knowledge }: KnowledgeModel): FeelFunction {
    return typedFunction(parameters, this.moment.budget, (values) =>
      this.evaluate(logic, bind(this.knowing(this.variables, knowledge), values)),
    );
  }

  private context({ entries, result }: BoxedContext, scope: Scope): Value {
    const values = new Map<string, Value>();
    let inner = scope;
    for (const { name, logic } of entries) {
      const value = this.evaluate(logic, inner);
      values.set(name, value);
      inner = bind(inner, new Map([[name, value]]));
    }
    return result ? this.evaluate(result, inner) : new Context(values, functionsAmong(values), true);
  }

  /** The model sees all that the invocation sees; a parameter without a binding is the variable of its name. */
  private invoke({ knowledge, bindings }: Invocation, scope: Scope): Value {
    const values = new Map(
      bindings.map(({ parameter, expression }) => [parameter, valueOf(expression, scope, this.moment)]),
    );
    for (const { name, type } of knowledge.parameters) {
      const value = values.has(name) ? values.get(name) : scope.value(name);
      if (value === undefined) throw new DecisionFailure(`Expected a value for parameter ${name}`);
      const wrong = mismatch(`parameter ${name}`, value, type);
      if (wrong !== null) throw new DecisionFailure(wrong);
    }
    return this.evaluate(knowledge.logic, bind(this.knowing(scope, knowledge.knowledge), values));
  }
}

// helpers

/** What a table inside other logic looked at is not told, as in Camunda. */
function nobodyReads(): TableTrace {
  return { evaluatedInputs: [], matchedRules: [] };
}

function rowOf({ columns }: Relation, cells: readonly Value[]): Context {
  const values = new Map(columns.map((name, place) => [name, cells[place]!]));
  return new Context(values, functionsAmong(values), true);
}
