import { FieldsetFrame } from '../../views/field-frame.js';
import { type FieldType, fieldId } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { checkChoice, readChoice } from './choice-rules.js';
import { frameOf } from './frame-of.js';

/** One of a few answers, all in view. */
export const radio: FieldType<FieldOfType<'radio'>> = {
  read: (body, name) => readChoice(oneOf(body, name)),
  validate: checkChoice,
  View: (props) => (
    <FieldsetFrame {...frameOf(props)}>
      <div
        class={
          props.field.values.every(({ label }) => label.length < 16)
            ? 'kr-options kr-options--inline'
            : 'kr-options'
        }
      >
        {props.field.values.map(({ value, label }, index) => {
          const id = index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`;
          return (
            <div class="kr-option" key={value}>
              <input type="radio" id={id} name={props.name} value={value} checked={value === props.value} />
              <label for={id}>{label}</label>
            </div>
          );
        })}
      </div>
    </FieldsetFrame>
  ),
};
