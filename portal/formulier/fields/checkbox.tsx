import { describedBy } from '../../views/field-frame.js';
import { type FieldType, fieldId } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';

/** One statement to agree with; required means that it must be agreed with. */
export const checkbox: FieldType<FieldOfType<'checkbox'>> = {
  read: (body, name) => oneOf(body, name) === 'true',
  validate: (field, value) =>
    field.validate.required === true && value !== true ? `Vink aan: “${field.label}”.` : null,
  View: (props) => {
    const { field, name, value, error, aside } = props;
    const id = fieldId(name);
    return (
      <div class={error === undefined ? 'kr-field' : 'kr-field kr-field--error'} data-veld={name}>
        {aside}
        {error !== undefined && (
          <p class="kr-field__error" id={`${id}-fout`}>
            <span class="kr-visually-hidden">Fout: </span>
            {error}
          </p>
        )}
        <div class="kr-option">
          <input
            type="checkbox"
            id={id}
            name={name}
            value="true"
            checked={value === true}
            aria-describedby={describedBy(frameOf(props))}
            aria-invalid={error === undefined ? undefined : 'true'}
          />
          <label for={id}>{field.label}</label>
        </div>
        {field.description !== undefined && (
          <p class="kr-field__hint" id={`${id}-hint`}>
            {field.description}
          </p>
        )}
      </div>
    );
  },
};
