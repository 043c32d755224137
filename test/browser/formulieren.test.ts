import type { Browser, Page } from 'playwright-core';
import { type FormFile, fieldsOf, readForms } from '../artefacten/form.js';
import { describeInChromium, startChromium } from './support/chromium.js';

/** What `form-viewer.umd.js` puts on the page. */
declare const FormViewer: {
  Form: new (options: { container: HTMLElement }) => {
    importSchema(schema: unknown, data: object): Promise<{ warnings: { message: string }[] }>;
    validate(): Record<string, unknown>;
    destroy(): void;
  };
};

const viewer = 'node_modules/@bpmn-io/form-js/dist/form-viewer.umd.js';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  await page.addScriptTag({ path: viewer });
}, 30_000);

afterAll(() => browser.close());

describeInChromium('form-js, zoals Tasklist het gebruikt', () => {
  it.each(readForms())('toont $file zonder waarschuwing en stelt elke vraag', async (form) => {
    const { warnings, text } = await show(form);

    expect(warnings).toEqual([]);
    for (const { label, dateLabel } of fieldsOf(form).filter(({ id }) => !inList(form, id))) {
      expect(text).toContain(label ?? dateLabel);
    }
  });

  it.each(readForms())('mist in een leeg $file precies de verplichte antwoorden', async (form) => {
    const { missing } = await show(form);

    const verplicht = fieldsOf(form).filter(({ id, validate }) => validate?.required && !inList(form, id));
    expect(missing.sort()).toEqual(verplicht.map(({ id }) => id).sort());
  });
});

/** Questions in a list are only shown once somebody adds a row. */
function inList({ components }: FormFile, id: string): boolean {
  return components.some(
    ({ type, components: questions = [] }) =>
      type === 'dynamiclist' && questions.some((question) => question.id === id),
  );
}

function show(schema: object) {
  return page.evaluate(async (unsafeSchema) => {
    const container = document.createElement('main');
    document.body.replaceChildren(container);
    const form = new FormViewer.Form({ container });
    const { warnings } = await form.importSchema(unsafeSchema, { casusId: 'aaaa' });
    const missing = Object.keys(form.validate());
    const text = container.innerText;
    form.destroy();
    return { warnings: warnings.map(({ message }) => message), missing, text };
  }, schema);
}
