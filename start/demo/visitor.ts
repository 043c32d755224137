import makeFetchCookie from 'fetch-cookie';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page as a visitor got it. */
export type Page = { status: number; url: string; html: string; root: HTMLElement };

/** What is filled in: one value, several (checkboxes of one name), or none (`null` unticks). */
export type Answers = Record<string, string | string[] | null>;

/**
 * Somebody with a browser but without JavaScript: keeps cookies, follows redirects, reads pages, fills in forms.
 * The demo and the tests come in through this door, so they can do nothing that a person cannot.
 */
export class Visitor {
  readonly #fetch = makeFetchCookie(fetch);

  constructor(private readonly baseUrl: string) {}

  /** Opens `path` of the portal, or a whole address. */
  async open(path: string): Promise<Page> {
    return this.#page(await this.#fetch(new URL(path, this.baseUrl)));
  }

  /**
   * Fills in the form of `page` that `selector` finds and sends it; what is not in `answers` stays as the page had it.
   * `button` presses the submit button with that `value`. Throws when there is no such form.
   */
  async submit(page: Page, selector: string, answers: Answers = {}, button?: string): Promise<Page> {
    const form = page.root.querySelector(selector);
    if (!form) throw new Error(`Expected a form ${selector} on ${pathOf(page)} (status ${page.status})`);
    const pressed = button === undefined ? null : form.querySelector(`button[value="${button}"]`);
    const body = filledIn(form, answers);
    const name = pressed?.getAttribute('name');
    if (name) body.append(name, button ?? '');
    const action = pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
    return this.#page(await this.#fetch(new URL(action, page.url), { method: 'POST', body }));
  }

  /** Logs in at the local issuer; throws when the portal does not let this person in. */
  async login(gebruikersnaam: string, wachtwoord: string): Promise<Page> {
    const loginPage = await this.open('/inloggen');
    const page = await this.submit(loginPage, 'form', { gebruikersnaam, wachtwoord });
    if (page.status !== 200)
      throw new Error(`Expected ${gebruikersnaam} to be logged in, got ${page.status}`);
    return page;
  }

  async #page(response: Response): Promise<Page> {
    const html = await response.text();
    return { status: response.status, url: response.url, html, root: parse(html) };
  }
}

/** Only the path: an address with parameters has no place in an error text. */
function pathOf(page: Page): string {
  return new URL(page.url).pathname;
}

function filledIn(form: HTMLElement, answers: Answers): URLSearchParams {
  const values = new Map<string, string[]>(defaultsOf(form));
  for (const [name, answer] of Object.entries(answers)) {
    values.set(name, answer === null ? [] : [answer].flat());
  }
  const body = new URLSearchParams();
  for (const [name, list] of values) for (const value of list) body.append(name, value);
  return body;
}

function defaultsOf(form: HTMLElement): [string, string[]][] {
  const values = new Map<string, string[]>();
  const add = (name: string, value: string) => values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.querySelectorAll('input, textarea, select')) {
    const name = field.getAttribute('name');
    if (!name || field.hasAttribute('disabled')) continue;
    const value = valueOf(field);
    if (value !== null) add(name, value);
  }
  return [...values];
}

function valueOf(field: HTMLElement): string | null {
  if (field.tagName === 'TEXTAREA') return field.textContent.replace(/^\n/, '');
  if (field.tagName === 'SELECT') {
    const options = field.querySelectorAll('option');
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    return chosen ? (chosen.getAttribute('value') ?? chosen.textContent) : null;
  }
  const type = field.getAttribute('type') ?? 'text';
  if (type === 'submit' || type === 'button' || type === 'file') return null;
  if (type === 'checkbox' || type === 'radio') {
    return field.hasAttribute('checked') ? (field.getAttribute('value') ?? 'on') : null;
  }
  return field.getAttribute('value') ?? '';
}
