import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';
import { checkText } from './text-rules.js';

/** Several lines of text. */
export const textarea: FieldType<FieldOfType<'textarea'>> = {
  read: oneOf,
  validate: checkText,
  View: (props) => (
    <FieldFrame {...frameOf(props)}>
      {(attributen) => (
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows={4} {...attributen}>
          {typeof props.value === 'string' ? props.value : ''}
        </textarea>
      )}
    </FieldFrame>
  ),
};
