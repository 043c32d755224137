// Starts the system with the demo in an empty data folder and takes the pictures of the README.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readSettings } from '../config/env.js';
import { bringInDemo } from '../start/demo/bring-in-demo.js';
import { createLog } from '../start/log.js';
import { createProgress } from '../start/progress.js';
import { startSystem, type System } from '../start/system.js';

const folder = join('docs', 'images', 'screenshots');
const widths = { phone: 320, tablet: 768, desktop: 1440 } as const;
type Screen = keyof typeof widths;

mkdirSync(folder, { recursive: true });
const dataFolder = mkdtempSync(join(tmpdir(), 'ketenregie-screenshots-'));
const progress = createProgress(process.stdout);
const settings = readSettings({ ...process.env, DATA_DIR: dataFolder });
const system = await startSystem({
  settings,
  clock: { now: () => new Date() },
  progress,
  log: createLog('error'),
  folder: process.cwd(),
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await bringInDemo(system, progress);
  await takePictures(browser, system);
} finally {
  await browser.close();
  await system.close();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function takePictures(browser: Browser, system: System): Promise<void> {
  const visitor = await openBrowser(browser, system);
  await visitor.goto('/');
  await take(visitor, 'start', ['phone']);
  await takeWhole(visitor, 'start');
  await visitor.goto('/melden/wat');
  await take(visitor, 'melden', ['phone', 'tablet', 'desktop']);

  const weger = await logIn(browser, system, 'weger');
  await take(weger, 'werkplek', ['phone', 'tablet']);
  await takeWhole(weger, 'werkplek');
  await weger.locator('[data-taak-link]', { hasText: 'Weging vaststellen' }).first().click();
  await weger.getByRole('button', { name: 'Taak oppakken' }).click();
  await weger.locator('[data-besluit]').waitFor();
  await weger.setViewportSize({ width: widths.phone, height: 640 });
  await weger.evaluate(() => document.querySelector('main form')?.scrollIntoView());
  await take(weger, 'taak', ['phone']);
  await weger.setViewportSize({ width: widths.desktop, height: 900 });
  await weger.check('[name="kwalificatie"][value="VERMOEDEN"]');
  await take(weger, 'taak', ['desktop']);

  const regisseur = await logIn(browser, system, 'regisseur');
  await regisseur.goto('/regie');
  await take(regisseur, 'regie', ['tablet']);
  await takeWhole(regisseur, 'regie');
  await regisseur
    .locator('main tr', { hasText: 'Over doorlaatverbod besluiten' })
    .locator('a')
    .first()
    .click();
  await regisseur.getByRole('link', { name: 'Wegingen' }).click();
  await take(regisseur, 'casus', ['phone']);
  await takeWhole(regisseur, 'casus');
  await regisseur.setViewportSize({ width: widths.desktop, height: 900 });
  await regisseur.getByRole('link', { name: 'Diagram' }).click();
  await regisseur.locator('.kr-active').first().waitFor();
  await takeWhole(regisseur, 'diagram');
}

async function logIn(browser: Browser, system: System, gebruikersnaam: string): Promise<Page> {
  const page = await openBrowser(browser, system);
  await page.goto('/inloggen');
  await page.getByLabel('Naam').fill(gebruikersnaam);
  await page.getByLabel('Oefenwachtwoord').fill(system.demoPassword ?? '');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/werkplek');
  return page;
}

async function openBrowser(browser: Browser, { portalUrl }: System): Promise<Page> {
  const context = await browser.newContext({ baseURL: portalUrl, locale: 'nl-NL', colorScheme: 'light' });
  return context.newPage();
}

/** What somebody sees on a screen of that width, without scrolling further. */
async function take(page: Page, name: string, screens: readonly Screen[]): Promise<void> {
  for (const screen of screens) {
    const width = widths[screen];
    await page.setViewportSize({ width, height: screen === 'phone' ? 640 : 900 });
    await page.screenshot({ path: fileOf(name, width), animations: 'disabled' });
  }
}

/** The page from top to bottom; not for a page with a bar that stays in view, which would stand in the middle. */
async function takeWhole(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: widths.desktop, height: 900 });
  await page.screenshot({ path: fileOf(name, widths.desktop), animations: 'disabled', fullPage: true });
}

function fileOf(name: string, width: number): string {
  return join(folder, `${name}-${width}.png`);
}
