import type { Browser, Page } from 'playwright-core';
import { chapters } from './support/chapters.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { findTask } from './support/find-task.js';
import { formFirstDossier } from './support/form-first-dossier.js';
import { choose, enter, tabTo, type } from './support/keyboard.js';
import { startProgram, type Program } from './support/program.js';
import { besluit, feiten, melding } from './support/verhaal.js';
import { visit } from './support/visit.js';
import { Watch } from './support/watch.js';

/** The main line once more, for who has no mouse (INV20). Every stop of Tab on the way must show that it has the focus. */
describeInChromium('van melding tot besluit met alleen het toetsenbord', () => {
  const chapter = chapters();
  const watch = new Watch();
  let browser: Browser;
  let program: Program;
  let page: Page;

  beforeAll(async () => {
    browser = await startChromium();
    program = await startProgram();
    page = await visit({ browser, program, watch });
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await program?.close();
  });

  chapter('brengt de eerste Tab naar de inhoud', async () => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  chapter('meldt iemand', async () => {
    await enter(page, 'main a[href^="/melden/wat"]');
    for (const [path, answers] of melding) {
      expect(new URL(page.url()).pathname).toBe(`/melden/${path}`);
      for (const [name, answer] of Object.entries(answers)) await give(name, answer);
      await enter(page, '.kr-actions button');
    }
    await enter(page, 'form[action*="controleren"] button');
    expect(await page.textContent('h1')).toBe('Uw melding is verstuurd');
  });

  chapter('loopt het meldpunt de elf punten na', () => formFirstDossier(program));

  chapter('logt een lid van het ketenregieteam in', async () => {
    await page.goto('/inloggen');
    await tabTo(page, '#gebruikersnaam');
    await page.keyboard.type('weger');
    await tabTo(page, '#wachtwoord');
    await page.keyboard.type(program.wachtwoord);
    await Promise.all([page.waitForURL('**/werkplek'), page.keyboard.press('Enter')]);
  });

  chapter('loopt zij met j en k door de taken, leest de uitleg met ? en pakt op met c', async () => {
    await findTask(page, 'Feiten voor de weging vaststellen');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    // The browser takes the focus out of a closed dialog with the next frame.
    await page.waitForFunction(() => document.activeElement?.closest('dialog') === null);

    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Feiten voor de weging/);
    await Promise.all([page.waitForURL('**/taken/*'), page.keyboard.press('c')]);
  });

  chapter('stelt zij de feiten vast', async () => {
    for (const [name, answer] of Object.entries(feiten)) await give(name, answer);
    await enter(page, '[data-besluit]');
    expect(await page.textContent('h1')).toBe('Werkplek');
  });

  chapter('wordt een besluit geweigerd zonder motivering, en brengt de melding naar het veld', async () => {
    await findTask(page, 'Weging vaststellen');
    await page.keyboard.press('j');
    await Promise.all([page.waitForURL('**/taken/*'), page.keyboard.press('c')]);
    for (const [name, answer] of Object.entries({ ...besluit, kwalificatie: 'WEL' }))
      await give(name, answer);
    await enter(page, '[data-besluit]');

    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten');
    await tabTo(page, '#fouten a');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('motivering');
  });

  chapter('motiveert zij en legt zij het besluit vast', async () => {
    await page.keyboard.type('Wij zien hier sterke aanwijzingen, zie het verslag.');
    await enter(page, '[data-besluit]');
    expect(await page.getByRole('status').textContent()).toContain('De taak is afgerond');
  });

  chapter('opent zij de casus, een tabblad en het diagram', async () => {
    await enter(page, 'nav a[href="/casussen"]');
    await enter(page, 'main tbody a');
    await enter(page, '.kr-tabs a[href$="/diagram"]');
    await page.locator('.kr-active').first().waitFor();
    await tabTo(page, '.kr-diagram button');
    await page.keyboard.press('Enter');
    expect(await page.locator('.kr-diagram [aria-pressed="true"]').textContent()).toBe('Ketenaanpak');
  });

  chapter('klaagde geen pagina en ging niets van deze machine af', async () => {
    await browser.close();
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  /** Gives one answer with the keys that its kind of field takes. */
  async function give(name: string, answer: string | readonly string[]): Promise<void> {
    const field = page.locator(`main [name="${name}"]`).first();
    const kind = await field.evaluate((element: HTMLInputElement) => element.type);
    if (kind === 'radio') return choose(page, name, answer as string);
    if (kind === 'checkbox') {
      for (const value of [answer].flat()) {
        await tabTo(page, `main [name="${name}"][value="${value}"]`);
        await page.keyboard.press('Space');
      }
      return;
    }
    if (kind !== 'select-one') return type(page, name, answer as string);
    await tabTo(page, `main [name="${name}"]`);
    const label = await field.locator(`option[value="${answer as string}"]`).textContent();
    await page.keyboard.type(label ?? '');
  }
});
