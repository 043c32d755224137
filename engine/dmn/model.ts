import type { FeelExpression, FeelUnaryTests } from '../feel/feel.js';

/** A DMN file that can be run: all its expressions have been parsed, all its requirements found. */
export interface DecisionModel {
  readonly decisionRequirementsId: string;
  readonly name: string;
  readonly decisions: readonly Decision[];
}

export type DecisionKind = 'DECISION_TABLE' | 'LITERAL_EXPRESSION';

export interface Decision {
  readonly id: string;
  readonly name: string;
  readonly versionTag: string | null;
  readonly kind: DecisionKind;
  readonly logic: DecisionTable | LiteralLogic;
  /** The name under which decisions that require this one see its result. */
  readonly resultName: string;
  /** The type that the result must have, when the decision names one. */
  readonly resultType: string | null;
  /** Ids of the decisions that come first. */
  readonly requires: readonly string[];
}

export interface LiteralLogic {
  readonly kind: 'LITERAL_EXPRESSION';
  readonly expression: FeelExpression;
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
