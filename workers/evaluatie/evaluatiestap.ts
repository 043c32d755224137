import { z } from 'zod';
import type { Evaluatiestap } from '../../store/evaluatie/evaluatiestap.js';
import type { Job } from '../camunda.js';

const evaluatieShape = { evaluatieId: z.string().min(1) };

/** The variables of a job of an evaluation, with those that its worker needs besides: never a key of the casus. */
export function evaluatieVariables<S extends z.ZodRawShape>(shape: S) {
  return z.object({ ...evaluatieShape, ...shape });
}

/** Under which key the store keeps what this job does. */
export function evaluatiestapOf(
  { elementInstanceKey }: Job,
  { evaluatieId }: { evaluatieId: string },
): Evaluatiestap {
  return { evaluatieId, elementInstanceKey };
}
