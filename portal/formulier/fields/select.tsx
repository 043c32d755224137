import { describedBy, type FieldType, fieldId } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { checkChoice, readChoice } from './choice-rules.js';
import { FieldFrame } from './field-frame.js';

/** One of a longer list of answers. */
export const select: FieldType<FieldOfType<'select'>> = {
  read: (body, name) => readChoice(oneOf(body, name)),
  validate: checkChoice,
  View: (props) => (
    <FieldFrame {...props}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={fieldId(props.name)}
        name={props.name}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      >
        <option value="">Maak een keuze</option>
        {props.field.values.map(({ value, label }) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  ),
};
