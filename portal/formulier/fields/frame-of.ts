import type { FrameProps } from '../../views/field-frame.js';
import { type FieldProps, fieldId } from '../field-type.js';
import type { Field } from '../form-schema.js';

/** What stands around the control of a field of a form. */
export function frameOf({ field, name, error, aside, optionalNote }: FieldProps<Field>): FrameProps {
  return {
    veld: name,
    id: fieldId(name),
    label: field.label,
    optioneel: field.validate.required === true ? undefined : (optionalNote ?? 'niet verplicht'),
    hint: field.description,
    tussen: aside,
    fout: error,
  };
}
