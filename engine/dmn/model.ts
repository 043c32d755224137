import type { FeelExpression, FeelUnaryTests } from '../feel/feel.js';

/** A DMN file that can be run: all its expressions have been parsed, all its requirements found. */
export interface DecisionModel {
  readonly decisionRequirementsId: string;
  readonly name: string;
  readonly decisions: readonly Decision[];
}

/** What Camunda's API tells of the logic: anything boxed has no name there. */
export type DecisionKind = 'DECISION_TABLE' | 'LITERAL_EXPRESSION' | 'UNKNOWN';

export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly versionTag: string | null;
  readonly kind: DecisionKind;
  readonly logic: Logic;
  /** The name under which decisions that require this one see its result. */
  readonly resultName: string;
  /** The type that the result must have, when the decision names one. */
  readonly resultType: string | null;
  /** Ids of the decisions that come first. */
  readonly requires: readonly string[];
  readonly knowledge: readonly KnowledgeModel[];
}

/** A business knowledge model: logic with parameters, which what requires it calls by its name. */
export interface KnowledgeModel {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly logic: Logic;
  /** Those that its own logic calls. */
  readonly knowledge: readonly KnowledgeModel[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string | null;
}

export type Logic =
  DecisionTable | LiteralLogic | BoxedContext | BoxedList | Relation | Invocation | FunctionDefinition;

export interface LiteralLogic {
  readonly kind: 'LITERAL_EXPRESSION';
  readonly expression: FeelExpression;
}

/** Entries that see those before them; the result is the last one when that has no name, else all of them. */
export interface BoxedContext {
  readonly kind: 'CONTEXT';
  readonly entries: readonly { readonly name: string; readonly logic: Logic }[];
  readonly result: Logic | null;
}

export interface BoxedList {
  readonly kind: 'LIST';
  readonly items: readonly Logic[];
}

/** A list of contexts, one for each row. */
export interface Relation {
  readonly kind: 'RELATION';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Logic[])[];
}

export interface Invocation {
  readonly kind: 'INVOCATION';
  readonly knowledge: KnowledgeModel;
  readonly bindings: readonly { readonly parameter: string; readonly expression: FeelExpression }[];
}

export interface FunctionDefinition {
  readonly kind: 'FUNCTION';
  readonly parameters: readonly Parameter[];
  readonly body: FeelExpression;
}

export interface DecisionTable {
  readonly kind: 'DECISION_TABLE';
  readonly hitPolicy: HitPolicy;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  readonly rules: readonly Rule[];
}

export const hitPolicies = [
  'UNIQUE',
  'FIRST',
  'ANY',
  'PRIORITY',
  'RULE ORDER',
  'OUTPUT ORDER',
  'COLLECT',
  'COLLECT SUM',
  'COLLECT MIN',
  'COLLECT MAX',
  'COLLECT COUNT',
] as const;

export type HitPolicy = (typeof hitPolicies)[number];

export interface Input {
  readonly id: string;
  /** The label, or the expression when there is none. */
  readonly name: string;
  readonly expression: FeelExpression;
}

export interface Output {
  readonly id: string;
  readonly name: string;
  /** The listed values, most important first, as texts without quotes. */
  readonly values: readonly string[];
  readonly defaultEntry: FeelExpression | null;
}

export interface Rule {
  readonly id: string;
  readonly inputEntries: readonly FeelUnaryTests[];
  readonly outputEntries: readonly FeelExpression[];
}
