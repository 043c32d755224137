import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';
import { checkText } from './text-rules.js';

/** One line of text. */
export const textfield: FieldType<FieldOfType<'textfield'>> = {
  read: oneOf,
  validate: checkText,
  View: (props) => (
    <FieldFrame {...frameOf(props)}>
      {(attributen) => (
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          value={typeof props.value === 'string' ? props.value : ''}
          autocomplete="off"
          {...attributen}
        />
      )}
    </FieldFrame>
  ),
};
