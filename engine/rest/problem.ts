/** A refusal as the API answers it: `application/problem+json`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    /** The code of what went wrong. */
    readonly title: string,
    readonly detail: string,
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

export function invalidArgument(detail: string): Problem {
  return new Problem(400, 'INVALID_ARGUMENT', detail);
}

export function notFound(detail: string): Problem {
  return new Problem(404, 'NOT_FOUND', detail);
}
