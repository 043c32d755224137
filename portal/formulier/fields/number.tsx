import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';

/** A number; left empty it is null. A decimal comma is understood. */
export const number: FieldType<FieldOfType<'number'>> = {
  read: (body, name) => readNumber(oneOf(body, name)),
  validate: (field, value) => {
    const { required, min, max } = field.validate;
    if (value === null || value === undefined) {
      return required === true ? `Vul een getal in bij “${field.label}”.` : null;
    }
    if (typeof value !== 'number') return `Vul bij “${field.label}” een getal in, bijvoorbeeld 3.`;
    if (field.decimalDigits !== undefined && countDecimals(value) > field.decimalDigits) {
      return field.decimalDigits === 0
        ? `Vul bij “${field.label}” een heel getal in.`
        : `Vul bij “${field.label}” een getal in met hoogstens ${field.decimalDigits} cijfers achter de komma.`;
    }
    if (min !== undefined && value < min) return `Vul bij “${field.label}” ${min} of meer in.`;
    if (max !== undefined && value > max) return `Vul bij “${field.label}” ${max} of minder in.`;
    return null;
  },
  View: (props) => (
    <FieldFrame {...frameOf(props)}>
      {(attributen) => (
        <input
          class="utrecht-textbox utrecht-textbox--html-input kr-input--short"
          type="text"
          inputMode={props.field.decimalDigits === 0 ? 'numeric' : 'decimal'}
          value={showNumber(props.value)}
          autocomplete="off"
          {...attributen}
        />
      )}
    </FieldFrame>
  ),
};

function readNumber(typed: string): number | string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^-?\d{1,15}([.,]\d{1,10})?$/.test(text) ? Number(text.replace(',', '.')) : typed;
}

function showNumber(value: unknown): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}

function countDecimals(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
