import { describedBy, type FieldType, fieldId } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { FieldFrame } from './field-frame.js';
import { checkText } from './text-rules.js';

/** Several lines of text. */
export const textarea: FieldType<FieldOfType<'textarea'>> = {
  read: oneOf,
  validate: checkText,
  View: (props) => (
    <FieldFrame {...props}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={fieldId(props.name)}
        name={props.name}
        rows={4}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error === undefined ? undefined : 'true'}
      >
        {typeof props.value === 'string' ? props.value : ''}
      </textarea>
    </FieldFrame>
  ),
};
