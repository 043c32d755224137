import type { Expression } from './expression.js';

/** The codes of errors and escalations, the messages and the signals of random processes. */
export const CODES = ['C1', 'C2'];
export const MESSAGES = ['M1', 'M2'];
export const SIGNALS = ['S1', 'S2'];
/** The variable that every message is correlated by. */
export const CORRELATION_VARIABLE = 'key';
/** A decision that adds one to the variable `a`. */
export const DECISION = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="next-graph" name="next" namespace="test">
  <decision id="next" name="next">
    <variable id="result" name="next" />
    <literalExpression id="expression"><text>a + 1</text></literalExpression>
  </decision>
</definitions>`;

/** The variable that counts the rounds of a loop. */
export function counterOf(loopId: string): string {
  return `${loopId}Count`;
}

/** Whether a loop has gone round often enough. */
export function isEnough(counter: string, times: number): Expression {
  return { is: 'above', name: counter, limit: times - 1 };
}

export function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
