import { fieldTypeOf } from './field-types.js';
import type { FormBody } from './form-body.js';
import type { Component, DynamicList, FormValues } from './form-schema.js';

/** The values of a posted form by key, whether right or wrong; only keys that the form asks for. */
export function readForm(components: readonly Component[], body: FormBody): FormValues {
  const values: FormValues = {};
  for (const component of components) {
    switch (component.type) {
      case 'text':
        break;
      case 'group':
        Object.assign(values, readForm(component.components, body));
        break;
      case 'dynamiclist':
        values[component.path] = readRows(component, body);
        break;
      default:
        values[component.key] = fieldTypeOf(component).read(body, component.key);
    }
  }
  return values;
}

function readRows(list: DynamicList, body: FormBody): FormValues[] {
  return rowNumbersIn(list, body).map((row) =>
    Object.fromEntries(
      list.components.map((field) => [
        field.key,
        fieldTypeOf(field).read(body, `${list.path}.${row}.${field.key}`),
      ]),
    ),
  );
}

/** Each row carries a hidden field with its number, because unticked boxes and radios post nothing. */
function rowNumbersIn(list: DynamicList, body: FormBody): number[] {
  const posted = body[`${list.path}.rij`];
  const numbers = (Array.isArray(posted) ? posted : posted === undefined ? [] : [posted]).map(Number);
  return numbers.filter((row) => Number.isInteger(row) && row >= 0).slice(0, maxRows);
}

/** More rows than anybody fills in by hand. */
const maxRows = 50;
