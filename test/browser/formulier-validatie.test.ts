import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import type { Component, Field, FormValues } from '../../portal/formulier/form-schema.js';
import { parseForm } from '../../portal/formulier/parse-form.js';
import { validateForm } from '../../portal/formulier/validate-form.js';
import { type FormFile, readForms } from '../artefacten/form.js';
import { describeInChromium, startChromium } from './support/chromium.js';

/** What `form-viewer.umd.js` puts on the page. */
declare const FormViewer: {
  Form: new (options: { container: HTMLElement }) => {
    importSchema(schema: unknown, data: object): Promise<unknown>;
    validate(): Record<string, unknown>;
    destroy(): void;
  };
};

const LONG = 60_000;
const SAMPLES = 25;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  await page.addScriptTag({ path: 'node_modules/@bpmn-io/form-js/dist/form-viewer.umd.js' });
}, LONG);
afterAll(() => browser.close());

/**
 * The portal checks what form-js checks in Tasklist. Values are such as both take up: of what is not listed
 * form-js makes nothing, and a text of spaces alone is a text to form-js and nothing to the portal.
 */
describeInChromium('het portaal en form-js keuren hetzelfde af', () => {
  it.each(readForms())(
    '$file',
    async (form) => {
      const { components } = parseForm(form);
      const fields = fieldsIn(components);
      const samples = fc.sample(valuesOf(fields), { numRuns: SAMPLES, seed: 20261124 });
      const ours = samples.map((values) => [...validateForm(components, values).keys()].sort());
      const theirs = await refusedByFormJs(form, samples);
      expect(ours.some((keys) => keys.length > 0) || fields.every(({ validate }) => !validate.required)).toBe(
        true,
      );
      expect(samples.map((values, index) => ({ values, refused: ours[index] }))).toEqual(
        samples.map((values, index) => ({ values, refused: theirs[index] })),
      );
    },
    LONG,
  );
});

/** Fields outside lists: form-js asks those of a list only once somebody adds a row. */
function fieldsIn(components: readonly Component[]): Field[] {
  return components.flatMap((component) => {
    if (component.type === 'group') return fieldsIn(component.components);
    return component.type === 'text' || component.type === 'dynamiclist' ? [] : [component];
  });
}

function valuesOf(fields: readonly Field[]): fc.Arbitrary<FormValues> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.key, valueOf(field)])));
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'textfield':
    case 'textarea':
      return fc.oneof(
        fc.constant(''),
        fc.constantFrom(1, 19, 20, 200, 201, 4_000, 4_001).map((n) => 'a'.repeat(n)),
      );
    case 'radio':
    case 'select':
      return fc.constantFrom(null, ...field.values.map(({ value }) => value));
    case 'checklist':
      return fc.subarray(field.values.map(({ value }) => value));
    case 'checkbox':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(null, -1, 0, 1, 1.5, 99, 100_000);
    case 'datetime':
      return fc.constantFrom(null, '2026-11-24');
  }
}

/** The keys that form-js finds wrong, for each sample. */
async function refusedByFormJs(form: FormFile, samples: readonly FormValues[]): Promise<string[][]> {
  const refused = await page.evaluate(
    async ({ schema, all }) => {
      const found: string[][] = [];
      for (const values of all) {
        const container = document.createElement('main');
        document.body.replaceChildren(container);
        const viewer = new FormViewer.Form({ container });
        await viewer.importSchema(schema, values);
        found.push(Object.keys(viewer.validate()));
        viewer.destroy();
      }
      return found;
    },
    { schema: form, all: [...samples] },
  );
  const keyOf = new Map(placesOf(form.components).map(({ id, key }) => [id, key ?? id]));
  return refused.map((ids) => ids.map((id) => keyOf.get(id) ?? id).sort());
}

function placesOf(components: FormFile['components']): FormFile['components'] {
  return components.flatMap((component) => [component, ...placesOf(component.components ?? [])]);
}
