import { FieldsetFrame } from '../../views/field-frame.js';
import { type FieldType, fieldId } from '../field-type.js';
import { allOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { isListed } from './choice-rules.js';
import { frameOf } from './frame-of.js';

/** Any number of answers. */
export const checklist: FieldType<FieldOfType<'checklist'>> = {
  read: allOf,
  validate: (field, value) => {
    const chosen: unknown[] = Array.isArray(value) ? value : [];
    if (chosen.length === 0) {
      return field.validate.required === true ? `Kies ten minste één antwoord bij “${field.label}”.` : null;
    }
    const allListed = chosen.every((one) => isListed(field, one));
    return allListed ? null : `Kies bij “${field.label}” alleen uit de antwoorden.`;
  },
  View: (props) => {
    const chosen: unknown[] = Array.isArray(props.value) ? props.value : [];
    return (
      <FieldsetFrame {...frameOf(props)}>
        <div class="kr-options">
          {props.field.values.map(({ value, label }, index) => {
            const id = index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`;
            return (
              <div class="kr-option" key={value}>
                <input
                  type="checkbox"
                  id={id}
                  name={props.name}
                  value={value}
                  checked={chosen.includes(value)}
                />
                <label for={id}>{label}</label>
              </div>
            );
          })}
        </div>
      </FieldsetFrame>
    );
  },
};
