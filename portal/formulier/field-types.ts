import type { FieldType } from './field-type.js';
import type { Field } from './form-schema.js';
import { checkbox } from './fields/checkbox.js';
import { checklist } from './fields/checklist.js';
import { datetime } from './fields/datetime.js';
import { number } from './fields/number.js';
import { radio } from './fields/radio.js';
import { select } from './fields/select.js';
import { textarea } from './fields/textarea.js';
import { textfield } from './fields/textfield.js';

/** Every type of field that a form may use. */
const fieldTypes = { textfield, textarea, select, radio, checklist, checkbox, number, datetime };

/** How to read, check and show this field. */
export function fieldTypeOf(field: Field): FieldType<Field> {
  return fieldTypes[field.type] as unknown as FieldType<Field>;
}
