import { z } from 'zod';
import type { Job } from '../camunda.js';
import { casusIdSchema, stapOf } from '../stap.js';

/** The variables of a job about one voorval of a casus. */
export const voorvalVariables = z.object({ casusId: casusIdSchema, voorvalId: z.string().min(1) });

/** Under which key the store keeps what this job does to it. */
export function stapVan(job: Job, variables: z.infer<typeof voorvalVariables>) {
  return { ...stapOf(job, variables), voorvalId: variables.voorvalId };
}
