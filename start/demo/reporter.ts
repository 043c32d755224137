import type { DemoScenario } from './demo-scenario.js';
import { Visitor, type Answers, type Page } from './visitor.js';

/** Somebody who reports on the public pages, page by page. */
export class Reporter {
  readonly visitor: Visitor;

  constructor(portalUrl: string) {
    this.visitor = new Visitor(portalUrl);
  }

  /** Fills in every page and sends the melding; gives the code to follow it. Throws when a page refuses. */
  async report(melding: DemoScenario['melding']): Promise<string> {
    const answers = fieldsOf(melding);
    let page = await this.visitor.open('/melden/wat');
    while (!page.url.includes('/melden/controleren')) {
      const before = page.url;
      page = await this.visitor.submit(page, 'form[action*="/melden/"]', onlyAsked(page, answers));
      if (page.url === before)
        throw new Error(`Expected the page after ${pathOf(page)}, got status ${page.status}`);
    }
    page = await this.visitor.submit(page, 'form[action*="/melden/controleren"]');
    const code = page.root.querySelector('.kr-code__waarde')?.textContent.trim();
    if (!code) throw new Error(`Expected a code on ${pathOf(page)}, got status ${page.status}`);
    return code;
  }
}

/** The answers under the names of the form fields: `wie.leeftijd` = `15`. */
export function fieldsOf(melding: DemoScenario['melding']): Answers {
  const fields = Object.entries(melding).flatMap(([group, values]) =>
    Object.entries(values).map(([name, value]): [string, string | string[]] => [
      `${group}.${name}`,
      Array.isArray(value) ? value : String(value ?? ''),
    ]),
  );
  return Object.fromEntries(fields);
}

/** Of `answers` those that `page` has a field for: nobody can fill in what is not asked. */
export function onlyAsked(page: Page, answers: Answers): Answers {
  const asked = new Set(page.root.querySelectorAll('[name]').map((field) => field.getAttribute('name')));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asked.has(name)));
}

function pathOf(page: Page): string {
  return new URL(page.url).pathname;
}
