import { fieldId } from './field-type.js';
import type { Component, DynamicList, FormValues } from './form-schema.js';

/** Name of the buttons that add or remove a row; they work without JavaScript, by sending the form. */
export const rowButtonName = '_rij';

/**
 * Adds or removes the row that the pressed button names: `erbij bewijsmiddelenLijst`, `weg bewijsmiddelenLijst 1`.
 * Any other text changes nothing.
 */
export function applyRowButton(
  components: readonly Component[],
  values: FormValues,
  pressed: string,
): FormValues {
  const [verb, path, row] = pressed.split(' ');
  const list = listsIn(components).find((one) => one.path === path);
  if (list === undefined) return values;
  const rows = rowsOf(list, values);
  if (verb === 'erbij') return { ...values, [list.path]: [...rows, {}] };
  if (verb === 'weg') return { ...values, [list.path]: rows.filter((_, index) => index !== Number(row)) };
  return values;
}

/**
 * Where somebody goes on after a button for rows: in the first field of the row that it added, or at the list from which
 * it took one. @returns the id of that place, or null for any other text
 */
export function rowButtonPlace(
  components: readonly Component[],
  values: FormValues,
  pressed: string,
): string | null {
  const [verb, path] = pressed.split(' ');
  const list = listsIn(components).find((one) => one.path === path);
  if (list === undefined) return null;
  const [first] = list.components;
  if (verb !== 'erbij' || first === undefined) return fieldId(list.path);
  return fieldId(`${list.path}.${rowsOf(list, values).length - 1}.${first.key}`);
}

/** Leaves out rows in which nothing was filled in: an offered row that is not used is not an error. */
export function dropEmptyRows(components: readonly Component[], values: FormValues): FormValues {
  const lists = listsIn(components).map((list): [string, FormValues[]] => [
    list.path,
    rowsOf(list, values).filter((row) => shownKeys(list).some((key) => isFilled(row[key]))),
  ]);
  return { ...values, ...Object.fromEntries(lists) };
}

/** The rows to show: those in the values, else as many empty ones as the form wants to begin with. */
export function rowsOf(list: DynamicList, values: FormValues): FormValues[] {
  const rows = values[list.path];
  if (Array.isArray(rows)) return rows as FormValues[];
  return Array.from({ length: list.defaultRepetitions }, () => ({}));
}

function listsIn(components: readonly Component[]): DynamicList[] {
  return components.flatMap((component) => {
    if (component.type === 'dynamiclist') return [component];
    return component.type === 'group' ? listsIn(component.components) : [];
  });
}

/** What is only sent along fills no row in. */
function shownKeys({ components }: DynamicList): string[] {
  return components
    .filter((field) => field.type !== 'textfield' || field.conditional === undefined)
    .map(({ key }) => key);
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '' && value !== false;
}
