import { z } from 'zod';
import { casusIdSchema } from '../stap.js';

/** The variables of a job about one toets of one casus. */
export const toetsVariables = z.object({ casusId: casusIdSchema, toetsId: z.string().min(1) });
