import type { ComponentChildren } from 'preact';
import type { Field } from '../form-schema.js';
import { describedBy, type FieldProps, fieldId } from '../field-type.js';

/** Label, hint, advice, error and control of a field with one control, in that order. */
export function FieldFrame({ children, ...props }: FieldProps<Field> & { children: ComponentChildren }) {
  const { field, name, error } = props;
  return (
    <div class={frameClass(error)} data-veld={name}>
      <label class="kr-field__label" for={fieldId(name)}>
        {field.label}
        <Optional {...props} />
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  );
}

/** The same for a field with several controls: a fieldset with a legend. */
export function FieldsetFrame({ children, ...props }: FieldProps<Field> & { children: ComponentChildren }) {
  const { field, name, error } = props;
  return (
    <fieldset class={frameClass(error)} data-veld={name} aria-describedby={describedBy(props)}>
      <legend class="kr-field__label">
        {field.label}
        <Optional {...props} />
      </legend>
      <FieldNotes {...props} />
      {children}
    </fieldset>
  );
}

function FieldNotes({ field, name, error, aside }: FieldProps<Field>) {
  return (
    <>
      {field.description !== undefined && (
        <p class="kr-field__hint" id={`${fieldId(name)}-hint`}>
          {field.description}
        </p>
      )}
      {aside}
      {error !== undefined && (
        <p class="kr-field__error" id={`${fieldId(name)}-fout`}>
          <span class="kr-visually-hidden">Fout: </span>
          {error}
        </p>
      )}
    </>
  );
}

function Optional({ field, optionalNote = 'niet verplicht' }: FieldProps<Field>) {
  return field.validate.required === true ? null : <span class="kr-field__optional"> ({optionalNote})</span>;
}

function frameClass(error: string | undefined): string {
  return error === undefined ? 'kr-field' : 'kr-field kr-field--error';
}
