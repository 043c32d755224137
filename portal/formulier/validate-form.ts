import { fieldTypeOf } from './field-types.js';
import type { Component, DynamicList, FormValues } from './form-schema.js';

/** One Dutch sentence per wrong field, by the name of the field in the page, in the order of the form. */
export type FormErrors = ReadonlyMap<string, string>;

/** Checks values against the rules in the form itself; rules of the domain come on top of these. */
export function validateForm(components: readonly Component[], values: FormValues): FormErrors {
  return new Map(components.flatMap((component) => errorsOf(component, values)));
}

function errorsOf(component: Component, values: FormValues): [string, string][] {
  switch (component.type) {
    case 'text':
      return [];
    case 'group':
      return component.components.flatMap((inner) => errorsOf(inner, values));
    case 'dynamiclist':
      return rowErrors(component, values[component.path]);
    default: {
      const error = fieldTypeOf(component).validate(component, values[component.key]);
      return error === null ? [] : [[component.key, error]];
    }
  }
}

function rowErrors(list: DynamicList, value: unknown): [string, string][] {
  const rows = (Array.isArray(value) ? value : []) as FormValues[];
  return rows.flatMap((row, index) =>
    list.components.flatMap((field): [string, string][] => {
      const error = fieldTypeOf(field).validate(field, row[field.key]);
      return error === null ? [] : [[`${list.path}.${index}.${field.key}`, error]];
    }),
  );
}
