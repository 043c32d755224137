/** What kind of thing went wrong, in Camunda's words. */
export type WarningType =
  | 'NO_VARIABLE_FOUND'
  | 'NO_CONTEXT_ENTRY_FOUND'
  | 'NO_PROPERTY_FOUND'
  | 'NOT_COMPARABLE'
  | 'INVALID_TYPE'
  | 'NO_FUNCTION_FOUND'
  | 'FUNCTION_INVOCATION_FAILURE';

/**
 * An operation that has no value. The nearest arithmetic, iteration, filter or call turns it into null with a
 * warning; outside of those the evaluation fails. Messages name types, never values: they end up in incidents.
 */
export class Failure extends Error {
  constructor(
    readonly type: WarningType,
    message: string,
  ) {
    super(message);
  }
}

/** Fails the whole evaluation wherever it happens, as `assert()` does. */
export class FatalFailure extends Error {}

/** `?` was used where there is no input. */
export class MissingInput extends FatalFailure {
  constructor() {
    super('Expected an input: "?" can be used in unary tests only');
  }
}
