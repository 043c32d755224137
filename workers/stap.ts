import { z } from 'zod';
import type { Stap } from '../store/systeem-repository.js';
import type { Job } from './camunda.js';

/** Keys of the keten, as they travel through a process. */
export const casusIdSchema = z.string().min(1);
export const periodeSchema = z.number().int().min(1);

/** The variables of a job that says nothing but which casus it is about. */
export const casusVariables = z.object({ casusId: casusIdSchema });

/** Under which key the store keeps what this job does, so that doing it twice changes nothing. */
export function stapOf({ elementInstanceKey }: Job, { casusId }: { casusId: string }): Stap {
  return { casusId, elementInstanceKey };
}
