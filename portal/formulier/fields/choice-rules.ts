interface ChoiceField {
  label: string;
  values: { value: string; label: string }[];
  validate: { required?: boolean | undefined };
}

/** The posted choice; none is null, as in the process. */
export function readChoice(posted: string): string | null {
  return posted === '' ? null : posted;
}

/** One of the listed values, and one at all when the field is required. */
export function checkChoice(field: ChoiceField, value: unknown): string | null {
  if (value === null || value === undefined || value === '') {
    return field.validate.required === true ? `Kies een antwoord bij “${field.label}”.` : null;
  }
  return isListed(field, value) ? null : `Kies bij “${field.label}” een van de antwoorden.`;
}

export function isListed(field: ChoiceField, value: unknown): boolean {
  return field.values.some((option) => option.value === value);
}
