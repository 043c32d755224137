/** Why a model cannot be run, and where. */
export interface Problem {
  readonly elementId: string;
  readonly reason: string;
}

/** Collects everything that is wrong with a model, so that its author sees all of it at once. */
export class Problems {
  readonly found: Problem[] = [];

  add(elementId: string | undefined, reason: string): void {
    this.found.push({ elementId: elementId ?? '(without id)', reason });
  }
}

/** Thrown when a model cannot be deployed. */
export class ModelError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ elementId, reason }) => `${elementId}: ${reason}`).join('; '));
    this.name = 'ModelError';
  }
}
