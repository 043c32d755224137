import { readdirSync, readFileSync } from 'node:fs';
import type { Component } from '../../../portal/formulier/form-schema.js';
import { parseForm } from '../../../portal/formulier/parse-form.js';
import { readForm } from '../../../portal/formulier/read-form.js';
import { TAAKNAMEN, taakOf } from '../../../domain/taak/taak.js';

const read = (name: string) => parseForm(JSON.parse(readFileSync(`forms/${name}`, 'utf8')));

describe('the forms of the keten', () => {
  it.each(readdirSync('forms').filter((name) => name.endsWith('.form')))(
    '%s can be shown and checked',
    (name) => {
      expect(read(name).components.length).toBeGreaterThan(0);
    },
  );

  it.each(TAAKNAMEN)('%s: the two halves share no key, and the process half has no free text', (taak) => {
    const process = fieldsOf(read(`${taak}.form`).components);
    const dossier = fieldsOf(read(`${taak}.dossier.form`).components);
    const keys = process.map(({ key }) => key);
    expect(dossier.filter(({ key }) => keys.includes(key))).toEqual([]);
    expect(process.filter(({ type }) => type === 'textfield' || type === 'textarea')).toEqual([]);
    expect(new Set(keys)).toEqual(new Set(taakOf(taak).variabelen));
  });
});

/** What the dossier half says of a form that was sent with nothing in it. */
describe('a dossier half that was left empty', () => {
  it.each(TAAKNAMEN)('%s: says what to do in words of its own', (taak) => {
    const form = read(`${taak}.dossier.form`);
    const { error } = taakOf(taak).dossier.safeParse(readForm(form.components, {}));
    const sentences = error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
    expect(sentences.filter((one) => /Invalid|expected|Required/.test(one))).toEqual([]);
  });
});

function fieldsOf(components: readonly Component[]): { key: string; type: string }[] {
  return components.flatMap((component) => {
    if (component.type === 'group') return fieldsOf(component.components);
    if (component.type === 'text') return [];
    if (component.type === 'dynamiclist') return [{ key: component.path, type: component.type }];
    return [{ key: component.key, type: component.type }];
  });
}
