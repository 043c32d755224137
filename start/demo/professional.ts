import { setTimeout as pause } from 'node:timers/promises';
import type { DemoScenario } from './demo-scenario.js';
import { fieldsOf, onlyAsked } from './reporter.js';
import { Visitor, type Answers, type Page } from './visitor.js';

/** The rows of one repeated part of a form, by its name. */
export type Rows = { name: string; rows: readonly Record<string, string>[] };

const patienceMs = 30_000;
const lookAgainMs = 100;

/** Somebody of a ketenpartner who logs in and works in the portal. */
export class Professional {
  private constructor(readonly visitor: Visitor) {}

  static async login(portalUrl: string, gebruikersnaam: string, wachtwoord: string): Promise<Professional> {
    const visitor = new Visitor(portalUrl);
    await visitor.login(gebruikersnaam, wachtwoord);
    return new Professional(visitor);
  }

  /** Registers what came in by telephone or e-mail; gives the number of the casus. Throws when it is refused. */
  async takeDown({ melding, kanaal }: Pick<DemoScenario, 'melding' | 'kanaal'>): Promise<string> {
    const form = await this.visitor.open('/werkplek/melding-opnemen');
    const answers = onlyAsked(form, { ...fieldsOf(melding), kanaal });
    const page = await this.visitor.submit(form, 'form[action="/werkplek/melding-opnemen"]', answers);
    const casusnummer = page.root.querySelector('a[href^="/casussen/"]')?.textContent.trim();
    if (!casusnummer) throw new Error(`Expected the melding to be registered, got status ${page.status}`);
    return casusnummer;
  }

  /** The casussen that this person may see: number → address. */
  async casussen(): Promise<Map<string, string>> {
    const page = await this.visitor.open('/casussen');
    const links = page.root.querySelectorAll('a[href^="/casussen/"]');
    return new Map(links.map((link) => [link.textContent.trim(), link.getAttribute('href') ?? '']));
  }

  /** Whether a casus that this person may see was closed. */
  async isGesloten(casusnummer: string): Promise<boolean> {
    const page = await this.visitor.open('/casussen');
    const rows = page.root.querySelectorAll('main tbody tr');
    return rows.some(
      ({ textContent }) => textContent.includes(casusnummer) && textContent.includes('Gesloten'),
    );
  }

  /** Waits until the werkplek shows the task `label` of this casus, and opens it. Throws after 30 seconds. */
  async openTask(casusnummer: string, label: string): Promise<Page> {
    return until(`task “${label}”`, async () => {
      const page = await this.visitor.open('/werkplek');
      const link = page.root
        .querySelectorAll('a[data-taak-link]')
        .find(({ textContent }) => textContent.includes(casusnummer) && textContent.includes(label));
      return link ? this.visitor.open(link.getAttribute('href') ?? '') : null;
    });
  }

  /** Claims the task when nobody has it. */
  async claim(task: Page): Promise<Page> {
    const isUnclaimed = task.root.querySelector('form[action$="/oppakken"]') !== null;
    return isUnclaimed ? this.visitor.submit(task, 'form[action$="/oppakken"]') : task;
  }

  /** Fills in a task that this person has and completes it; gives the page that follows, also when it is refused. */
  async complete(task: Page, answers: Answers, ...lists: Rows[]): Promise<Page> {
    let page = task;
    for (const list of lists) page = await this.#addRows(page, answers, list);
    const rows = Object.assign({}, ...lists.map(rowFields)) as Answers;
    return this.visitor.submit(page, 'form[data-taakformulier]', { ...answers, ...rows });
  }

  /** Opens, claims and completes a task. Throws when the portal refuses. */
  async doTask(casusnummer: string, label: string, answers: Answers, ...lists: Rows[]): Promise<void> {
    const task = await this.claim(await this.openTask(casusnummer, label));
    const page = await this.complete(task, answers, ...lists);
    if (page.status !== 200)
      throw new Error(`Expected “${label}” to be completed, got status ${page.status}`);
  }

  async #addRows(task: Page, answers: Answers, { name, rows }: Rows): Promise<Page> {
    let page = task;
    const fieldsOfRow = () => page.root.querySelectorAll(`[name="${name}.rij"]`).length;
    while (fieldsOfRow() < rows.length) {
      page = await this.visitor.submit(page, 'form[data-taakformulier]', answers, `erbij ${name}`);
    }
    return page;
  }
}

/** Looks again and again until `look` gives something. Throws after 30 seconds. */
export async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`Expected ${what} within ${patienceMs / 1000} seconds`);
    await pause(lookAgainMs);
  }
}

function rowFields(list: Rows): Answers {
  const fields = list.rows.flatMap((row, index) =>
    Object.entries(row).map(([key, value]): [string, string] => [`${list.name}.${index}.${key}`, value]),
  );
  return Object.fromEntries(fields);
}
