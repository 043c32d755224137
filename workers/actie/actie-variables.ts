import { z } from 'zod';
import { casusIdSchema } from '../stap.js';

/** Which action of which casus. */
export const actieVariables = z.object({ casusId: casusIdSchema, actieId: z.string().min(1) });
