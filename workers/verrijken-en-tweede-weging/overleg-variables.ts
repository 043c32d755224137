import { z } from 'zod';

/** Which casusoverleg this process is about. */
export const overlegVariables = { overlegId: z.string().min(1) };
