import { FieldFrame } from '../../views/field-frame.js';
import type { FieldProps, FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';
import { checkText } from './text-rules.js';

/** One line of text, or a value that is sent along and not shown. */
export const textfield: FieldType<FieldOfType<'textfield'>> = {
  read: oneOf,
  validate: checkText,
  View: (props) =>
    props.field.conditional?.hide ? (
      <input type="hidden" name={props.name} value={textOf(props.value)} />
    ) : (
      <Shown {...props} />
    ),
};

function Shown(props: FieldProps<FieldOfType<'textfield'>>) {
  return (
    <FieldFrame {...frameOf(props)}>
      {(attributen) => (
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          value={textOf(props.value)}
          autocomplete="off"
          {...attributen}
        />
      )}
    </FieldFrame>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
