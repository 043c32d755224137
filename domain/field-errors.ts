import type { z } from 'zod';

/** The first complaint per field, by the path of the field (`wie.leeftijd`). */
export function fieldErrors(fout: z.ZodError): Record<string, string> {
  const velden: Record<string, string> = {};
  for (const { path, message } of fout.issues) velden[path.join('.')] ??= message;
  return velden;
}
