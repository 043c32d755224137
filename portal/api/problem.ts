import type { Response } from 'express';

/** What can go wrong at the API, by the last part of the problem's type. */
export const PROBLEMS = {
  'ongeldige-melding': { status: 422, title: 'De melding is niet goed ingevuld' },
  'ongeldige-vraag': { status: 422, title: 'De vraag is niet goed ingevuld' },
  'geen-json': { status: 415, title: 'De inhoud is geen JSON' },
  'sleutel-ontbreekt': { status: 400, title: 'De header Idempotency-Key ontbreekt of is niet goed' },
  'sleutel-gebruikt': { status: 409, title: 'Deze Idempotency-Key hoort al bij een andere melding' },
  'niet-gevonden': { status: 404, title: 'Bij deze code is geen melding' },
  'te-veel': { status: 429, title: 'Te veel verzoeken in korte tijd' },
} as const;

export type Problem = keyof typeof PROBLEMS;

/** A complaint about one field. `pointer` is a JSON pointer; neither part repeats what was sent. */
export interface FieldProblem {
  pointer: string;
  detail: string;
}

/** Answers with problem+json (RFC 9457). */
export function sendProblem(response: Response, problem: Problem, errors?: readonly FieldProblem[]): void {
  const { status, title } = PROBLEMS[problem];
  response
    .status(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `urn:ketenregie:probleem:${problem}`,
        title,
        status,
        ...(errors ? { errors } : {}),
      }),
    );
}
