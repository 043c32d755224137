import { type Form, formSchema } from './form-schema.js';

/**
 * Reads the JSON of a form.
 * @throws Error naming the place when the form uses something that the portal cannot show or check.
 */
export function parseForm(unsafeForm: unknown): Form {
  const parsed = formSchema.safeParse(unsafeForm);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `Expected a form of supported components, but ${issue?.path.join('.') ?? 'it'} is not: ${issue?.message ?? ''}`,
  );
}
