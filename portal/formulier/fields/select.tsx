import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { checkChoice, readChoice } from './choice-rules.js';
import { frameOf } from './frame-of.js';

/** One of a longer list of answers. */
export const select: FieldType<FieldOfType<'select'>> = {
  read: (body, name) => readChoice(oneOf(body, name)),
  validate: checkChoice,
  View: (props) => (
    <FieldFrame {...frameOf(props)}>
      {(attributen) => (
        <select class="utrecht-select utrecht-select--html-select" {...attributen}>
          <option value="">Maak een keuze</option>
          {props.field.values.map(({ value, label }) => (
            <option key={value} value={value} selected={value === props.value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  ),
};
