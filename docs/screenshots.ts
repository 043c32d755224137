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
/** As long as a proefdraai may take on a busy machine. */
const proefSeconden = 1_800;
type Screen = keyof typeof widths;

mkdirSync(folder, { recursive: true });
const dataFolder = mkdtempSync(join(tmpdir(), 'ketenregie-screenshots-'));
const clock = { now: () => new Date() };
const progress = createProgress(process.stdout);
const settings = readSettings({ ...process.env, DATA_DIR: dataFolder });
const system = await startSystem({
  settings,
  clock,
  progress,
  log: createLog('error'),
  folder: process.cwd(),
});
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await bringInDemo({ system, progress, dataDir: dataFolder, clock });
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

  const beheerder = await logIn(browser, system, 'beheerder');
  const vrijgave = await startProefdraai(beheerder);
  await takeModellen(beheerder);
  await takeMonitor(regisseur);
  await takeVrijgave(beheerder, vrijgave);
}

/** What runs, what stands where, and how one of them went. */
async function takeMonitor(regisseur: Page): Promise<void> {
  await regisseur.goto('/monitor');
  await takeWhole(regisseur, 'monitor');
  await regisseur.getByRole('link', { name: 'Weging en kwalificatie' }).click();
  await regisseur.locator('.kr-token').first().waitFor();
  await takeWhole(regisseur, 'monitor-proces');
  await regisseur.goto('/monitor/instanties?toestand=loopt&proces=weging-en-kwalificatie');
  await takeWhole(regisseur, 'monitor-zoeken');
  await regisseur.locator('tbody a[href^="/monitor/instanties/"]').first().click();
  await regisseur.locator('.kr-active').first().waitFor();
  await takeWhole(regisseur, 'monitor-verloop');
  // The first advices of a casus are given when it is reported.
  await regisseur.goto('/monitor/instanties?proces=signaleren-en-melden');
  await regisseur.locator('tbody a[href^="/monitor/instanties/"]').first().click();
  await regisseur.locator('main a[href^="/monitor/besluiten/"]').first().click();
  await regisseur.locator('[data-beeld] tr.kr-hit').first().waitFor();
  await takeWhole(regisseur, 'monitor-advies');
}

/** A rule that says something else, tried out. @returns where what comes of it is read */
async function startProefdraai(page: Page): Promise<string> {
  const wijziging = await beginWijziging(
    page,
    'Twijfel is acuut',
    'Wie niet weet of er gevaar is, wordt voortaan meteen teruggebeld.',
  );
  await addBestand(page, wijziging, 'acuut.dmn');
  await page.locator('td.output-cell[data-row-id="D1_4"]').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('"ACUUT"');
  await page.locator('h1').click();
  await page.locator('[data-stand]', { hasText: /^Bewaard om/ }).waitFor();
  await page.goto(`${wijziging}/vrijgave`);
  await page.getByRole('button', { name: 'Proefdraaien' }).click();
  await page.locator('progress').waitFor();
  return page.url();
}

/** What came of it; all scenarios are played twice, which takes minutes. */
async function takeVrijgave(page: Page, vrijgave: string): Promise<void> {
  await page.goto(vrijgave);
  // The page follows the proefdraai by itself.
  const verder = page.getByRole('button', { name: 'Opnieuw proefdraaien' });
  await verder.waitFor({ timeout: proefSeconden * 1_000 });
  await take(page, 'vrijgave', ['phone', 'tablet']);
  await takeWhole(page, 'vrijgave');
}

async function beginWijziging(page: Page, titel: string, reden: string): Promise<string> {
  await page.goto('/modellen/wijzigingen/nieuw');
  await page.getByLabel('Hoe heet de wijziging?').fill(titel);
  await page.getByLabel('Waarom is zij nodig?').fill(reden);
  await page.getByRole('button', { name: 'Wijziging beginnen' }).click();
  return page.url();
}

async function addBestand(page: Page, wijziging: string, bestand: string): Promise<void> {
  await page.goto(wijziging);
  await page.getByLabel('Een model dat nu loopt').selectOption(bestand);
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.locator('[data-klaar="ja"]').waitFor();
}

/** A change of a process and of a table, with what it makes other. */
async function takeModellen(page: Page): Promise<void> {
  const wijziging = await beginWijziging(
    page,
    'Terugbellen vastleggen',
    'Het meldpunt wil weten wie de melder terugbelde en wanneer dat was.',
  );
  const add = (bestand: string) => addBestand(page, wijziging, bestand);
  await page.setViewportSize({ width: widths.desktop, height: 900 });
  await add('acuut.dmn');
  await takeWhole(page, 'editor-tabel');
  await add('acuut-opvolgen.form');
  await takeWhole(page, 'editor-formulier');
  await add('doorlaatverbod.bpmn');
  await page.locator('g[data-element-id="Task_BewijsZoeken"] .djs-hit').first().click();
  await page.locator('.djs-context-pad [title="Element erachter zetten"]').click();
  await page.keyboard.type('Taak van een mens');
  await page.keyboard.press('Enter');
  await page.locator('.djs-direct-editing-content').waitFor();
  await page.keyboard.type('Melder terugbellen');
  await page.keyboard.press('Enter');
  await page.locator('[data-stand]', { hasText: 'Nog niet bewaard.' }).waitFor();
  await page.locator('[data-stand]', { hasText: /^Bewaard om/ }).waitFor();
  await takeWhole(page, 'editor-proces');
  await page.getByRole('link', { name: 'Verschillen met wat loopt' }).click();
  await page.locator('[data-tekening][data-klaar="ja"]').waitFor();
  await takeWhole(page, 'verschillen');
  await page.goto(wijziging);
  await takeWhole(page, 'wijziging');
  await page.goto('/modellen');
  await take(page, 'modellen', ['phone', 'desktop']);
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
