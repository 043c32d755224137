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

/** What the official clients take for a reason to ask again later. */
export function cannotWrite(): Problem {
  const detail =
    'Expected room on the disk of the engine, but it is full or failing: nothing of this was done. Ask again later';
  return new Problem(503, 'RESOURCE_EXHAUSTED', detail);
}

export function notFound(detail: string): Problem {
  return new Problem(404, 'NOT_FOUND', detail);
}
