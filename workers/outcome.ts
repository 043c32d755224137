import type { Variables } from './camunda.js';

/** What a worker answers; every path of a worker ends in one of these. */
export type Outcome =
  /** Done; a listener agrees. Only variables that changed go back. */
  | { readonly kind: 'complete'; readonly variables: Variables }
  /** An error that the model catches. */
  | { readonly kind: 'bpmnError'; readonly code: string }
  /** It may work later. Out of retries, the engine makes it an incident. */
  | { readonly kind: 'retry'; readonly reasonCode: string; readonly backoffMs?: number }
  /** Trying again changes nothing: an incident at once, so that somebody looks. */
  | { readonly kind: 'halt'; readonly reasonCode: string }
  /** A task listener refuses; the person who finishes the task reads the reason. */
  | { readonly kind: 'deny'; readonly reason: string };

export const complete = (variables: Variables = {}): Outcome => ({ kind: 'complete', variables });

export const bpmnError = (code: string): Outcome => ({ kind: 'bpmnError', code });

export const retry = (reasonCode: string, backoffMs?: number): Outcome => ({
  kind: 'retry',
  reasonCode,
  ...(backoffMs === undefined ? {} : { backoffMs }),
});

export const halt = (reasonCode: string): Outcome => ({ kind: 'halt', reasonCode });

export const deny = (reason: string): Outcome => ({ kind: 'deny', reason });
