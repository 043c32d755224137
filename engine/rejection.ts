export type RejectionCode =
  'INVALID_ARGUMENT' | 'NOT_FOUND' | 'INVALID_STATE' | 'ALREADY_EXISTS' | 'RESOURCE_EXHAUSTED';

/**
 * Why a command was refused: the client asked something impossible, or (RESOURCE_EXHAUSTED) too many ask at once and
 * it may ask again. Nothing changed.
 */
export interface Rejection {
  readonly code: RejectionCode;
  /** What was expected, what was found and which one, as a sentence. */
  readonly message: string;
}

/** Thrown by a command for a refusal that its client can repair. */
export class RejectionError extends Error {
  readonly rejection: Rejection;

  constructor(code: RejectionCode, message: string) {
    super(message);
    this.name = 'RejectionError';
    this.rejection = { code, message };
  }
}
