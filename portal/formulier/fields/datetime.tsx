import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';

/** A date without a time, as `yyyy-mm-dd`; left empty it is null. */
export const datetime: FieldType<FieldOfType<'datetime'>> = {
  read: (body, name) => {
    const typed = oneOf(body, name);
    return typed.trim() === '' ? null : typed;
  },
  validate: (field, value) => {
    const label = labelOf(field);
    if (value === null || value === undefined) {
      return field.validate.required === true ? `Vul een datum in bij “${label}”.` : null;
    }
    return isDate(value) ? null : `Vul bij “${label}” een bestaande datum in, bijvoorbeeld 2026-11-24.`;
  },
  View: (props) => (
    <FieldFrame {...frameOf(props)} label={labelOf(props.field)}>
      {(attributen) => (
        <input
          class="utrecht-textbox utrecht-textbox--html-input kr-input--date"
          type="date"
          value={typeof props.value === 'string' ? props.value : ''}
          {...attributen}
        />
      )}
    </FieldFrame>
  ),
};

function labelOf(field: FieldOfType<'datetime'>): string {
  return field.dateLabel === '' ? field.label : field.dateLabel;
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
