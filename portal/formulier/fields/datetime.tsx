import { FieldFrame } from '../../views/field-frame.js';
import type { FieldType } from '../field-type.js';
import { oneOf } from '../form-body.js';
import type { FieldOfType } from '../form-schema.js';
import { frameOf } from './frame-of.js';

/**
 * A date as `yyyy-mm-dd`, or a date with a time on Dutch clocks as `yyyy-mm-ddThh:mm`; left empty it is null.
 */
export const datetime: FieldType<FieldOfType<'datetime'>> = {
  read: (body, name) => {
    const typed = oneOf(body, name);
    return typed.trim() === '' ? null : typed;
  },
  validate: (field, value) => {
    const label = labelOf(field);
    if (value === null || value === undefined) {
      return field.validate.required === true ? `Vul ${words[field.subtype].vraag} in bij “${label}”.` : null;
    }
    const { bestaand, voorbeeld } = words[field.subtype];
    return isMoment(field.subtype, value)
      ? null
      : `Vul bij “${label}” ${bestaand} in, bijvoorbeeld ${voorbeeld}.`;
  },
  View: (props) => (
    <FieldFrame {...frameOf(props)} label={labelOf(props.field)}>
      {(attributen) => (
        <input
          class="utrecht-textbox utrecht-textbox--html-input kr-input--date"
          type={props.field.subtype === 'date' ? 'date' : 'datetime-local'}
          value={typeof props.value === 'string' ? props.value : ''}
          {...attributen}
        />
      )}
    </FieldFrame>
  ),
};

const words = {
  date: { vraag: 'een datum', bestaand: 'een bestaande datum', voorbeeld: '2026-11-24' },
  datetime: {
    vraag: 'een datum en een tijd',
    bestaand: 'een bestaande datum en tijd',
    voorbeeld: '2026-11-24T14:00',
  },
} as const;

function labelOf(field: FieldOfType<'datetime'>): string {
  return field.dateLabel === '' ? field.label : field.dateLabel;
}

function isMoment(subtype: 'date' | 'datetime', value: unknown): boolean {
  if (subtype === 'date') return isDate(value);
  const [, day, time] = /^([^T]+)T([^T]+)$/.exec(typeof value === 'string' ? value : '') ?? [];
  return isDate(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time ?? '');
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
