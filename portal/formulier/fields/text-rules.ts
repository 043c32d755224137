/** The rules that single-line and multi-line text share; spaces alone count as nothing filled in. */
export function checkText(
  field: {
    label: string;
    validate: {
      required?: boolean | undefined;
      minLength?: number | undefined;
      maxLength?: number | undefined;
    };
  },
  value: unknown,
): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  const { required, minLength, maxLength } = field.validate;
  if (text === '') return required === true ? `Vul “${field.label}” in.` : null;
  if (minLength !== undefined && text.length < minLength) {
    return `Schrijf bij “${field.label}” ten minste ${minLength} tekens; het zijn er nu ${text.length}.`;
  }
  if (maxLength !== undefined && text.length > maxLength) {
    return `Schrijf bij “${field.label}” niet meer dan ${maxLength} tekens; het zijn er nu ${text.length}.`;
  }
  return null;
}
