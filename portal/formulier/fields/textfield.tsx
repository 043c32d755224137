import { describedBy, type FieldType, fieldId } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { FieldFrame } from './field-frame.js';
import { checkText } from './text-rules.js';

/** One line of text. */
export const textfield: FieldType<FieldOfType<'textfield'>> = {
  read: oneOf,
  validate: checkText,
  View: (props) => (
    <FieldFrame {...props}>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        id={fieldId(props.name)}
        name={props.name}
        value={typeof props.value === 'string' ? props.value : ''}
        autocomplete="off"
        aria-describedby={describedBy(props)}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      />
    </FieldFrame>
  ),
};
