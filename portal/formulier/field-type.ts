import type { ComponentChildren, VNode } from 'preact';
import type { Field } from './form-schema.js';
import type { FormBody } from './form-body.js';

export interface FieldProps<F extends Field> {
  field: F;
  /** Name in the posted form: the key, or `lijst.0.key` inside a dynamic list. */
  name: string;
  value: unknown;
  error: string | undefined;
  /** Stands between hint and control, such as an advice. */
  aside?: ComponentChildren;
  /** What stands behind the label of a field that the form itself does not require; `niet verplicht` by itself. */
  optionalNote?: string | undefined;
}

/** What the portal must know of one type of field; one file each in `fields/`. */
export interface FieldType<F extends Field> {
  /** The value that was posted. What cannot be understood is kept as it was typed, to be shown again. */
  read: (body: FormBody, name: string) => unknown;
  /** A Dutch sentence that says what to do, or null when the value is right. */
  validate: (field: F, value: unknown) => string | null;
  View: (props: FieldProps<F>) => VNode;
}

/** `id` of the control of a field, to which the error summary links. */
export function fieldId(name: string): string {
  return `veld-${name.replaceAll('.', '-')}`;
}
