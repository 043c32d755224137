import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Proefresultaat } from '../../domain/modellen/proefdraai.js';
import { aProefresultaat } from '../builders/a-proefresultaat.js';
import { aProfessional, beheerder } from '../builders/betrokkenen.js';
import type { Professional } from '../../domain/keten/betrokkene.js';
import type { ConceptData } from '../../portal/modellen/send-inhoud.js';
import { type KetenPortal, startKetenPortal } from '../portal/support/portal-on-store.js';
import { type Assets, builtClient, serveAssets } from './support/assets.js';
import { sideways, violations, violationsOnScreens } from './support/axe.js';
import { englishOn, openProperties } from './support/english.js';
import { chapters } from './support/chapters.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { enter, tabTo } from './support/keyboard.js';
import { Watch } from './support/watch.js';

/** What the libraries of bpmn.io draw themselves. */
const CANVAS = '[data-canvas]';
const REDEN = 'Het meldpunt wil weten wie de melder terugbelde.';
const collega = aProfessional('collega', ['r13', 'r13.beheer']);
/** Somebody who had no part in the change. */
const vrijgever = aProfessional('vrijgever', ['r13', 'r13.beheer']);
const FOUT: Proefresultaat['bevindingen'][number] = {
  bestand: 'bpmn/doorlaatverbod.bpmn',
  element: 'Task_MelderTerugbellen',
  regel: 'uitleg',
  zin: 'Leg uit wat dit doet.',
  ernst: 'FOUT',
};
const GEVONDEN = aProefresultaat('doorlaatverbod', 'Task_MelderTerugbellen');

let browser: Browser;
let portal: KetenPortal;
let assets: Assets;
const watch = new Watch();
const contexts: BrowserContext[] = [];

/** A browser of somebody who is logged in. */
async function openBrowser(wie: Professional): Promise<Page> {
  const visitor = await portal.login(wie);
  const context = await browser.newContext({
    baseURL: visitor.origin,
    viewport: { width: 1440, height: 1000 },
  });
  await context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({ name, value, url: visitor.origin })),
  );
  await serveAssets(context, assets);
  watch.follow(context);
  contexts.push(context);
  return context.newPage();
}

const stand = (page: Page) => page.locator('[data-stand]');
const isKept = (page: Page) =>
  stand(page)
    .filter({ hasText: /^Bewaard om/ })
    .waitFor();
/** What the server has of the model in this page. */
const keptText = async (page: Page) =>
  ((await (await page.request.get(`${new URL(page.url()).pathname}/inhoud`)).json()) as ConceptData).inhoud;
const openEditor = async (page: Page, path: string) => {
  await page.goto(path);
  await page.locator('[data-klaar="ja"]').waitFor();
};

async function addToChange(page: Page, wijziging: string, bestand: string): Promise<string> {
  await page.goto(wijziging);
  await page.getByLabel('Een model dat nu loopt').selectOption(bestand);
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await page.locator('[data-klaar="ja"]').waitFor();
  return new URL(page.url()).pathname;
}

/** Gives what the proefdraai that runs would find. */
async function finishProef(resultaat: Proefresultaat): Promise<void> {
  const dossiers = portal.keten.als(beheerder, 'beheer');
  const [wijziging] = await dossiers.listModelwijzigingen();
  const { proefdraaiId } = (await dossiers.readProefdraai(wijziging!.wijzigingId))!;
  await portal.test.store.modellen.finishProefdraai(proefdraaiId, resultaat);
}

/** Goes there with Tab, as who has no mouse. */
async function tabToButton(page: Page, button: string): Promise<void> {
  const isThere = () =>
    page.getByRole('button', { name: button }).evaluate((found) => found === document.activeElement);
  await page.locator('h1').click();
  for (let times = 0; times < 40 && !(await isThere()); times++) await page.keyboard.press('Tab');
  expect(await isThere()).toBe(true);
}

/** Keeps what was changed, now and not when the page gets to it. */
async function keepNow(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await isKept(page);
}

/** The form without the rows that the library writes down for each question that it draws anew. */
const vragenIn = (form: string): unknown =>
  JSON.parse(form, (naam, waarde: unknown) => (naam === 'layout' ? undefined : waarde));

/** Gives the question that is chosen another text. */
async function typeLabel(page: Page, text: string): Promise<void> {
  await openProperties(page);
  await page
    .locator('.bio-properties-panel-entry', { hasText: 'Vraag' })
    .locator('input, [contenteditable]')
    .first()
    .click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  // The panel hands a text on when nothing was typed for a moment.
  while (!(await keptText(page)).includes(text)) await keepNow(page);
}

/** The key that the editor made up for the question that was added last. */
async function sleutelVanNieuwe(page: Page): Promise<string> {
  await keepNow(page);
  const { components } = JSON.parse(await keptText(page)) as { components: { key?: string }[] };
  return components.map(({ key = '' }) => key).find((key) => /^number_/.test(key))!;
}

/** Types into the first cell of the table, and goes on. */
async function editFirstCell(page: Page, text: string): Promise<void> {
  await page.locator('td.input-cell').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.locator('h1').click();
}

describeInChromium('de modelleerhoek', () => {
  const it = chapters();
  let page: Page;
  let wijziging: string;
  let proces: string;
  let tabel: string;
  let dossier: Locator;
  let zonderSleutel: string;
  let vrijgave: string;

  beforeAll(async () => {
    [browser, portal] = await Promise.all([startChromium(), startKetenPortal()]);
    assets = builtClient();
    page = await openBrowser(beheerder);
  }, 60_000);
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await portal.close();
    await browser.close();
  });

  it('een proceseigenaar begint een wijziging', async () => {
    await page.goto('/modellen');
    await page.getByRole('link', { name: 'Wijziging beginnen' }).click();
    await page.getByLabel('Hoe heet de wijziging?').fill('Terugbellen');
    await page.getByLabel('Waarom is zij nodig?').fill(REDEN);
    await page.getByRole('button', { name: 'Wijziging beginnen' }).click();
    expect(await page.textContent('h1')).toBe('Terugbellen');
    wijziging = new URL(page.url()).pathname;
  });

  it('tekent een taak van een mens in een proces, en die wordt vanzelf bewaard', async () => {
    proces = await addToChange(page, wijziging, 'doorlaatverbod.bpmn');
    await page.locator('g[data-element-id="Task_BewijsZoeken"] .djs-hit').first().click();
    await page.locator('.djs-context-pad [title="Element erachter zetten"]').click();
    await page.locator('.djs-popup').waitFor();
    await page.keyboard.type('Taak van een mens');
    await page.keyboard.press('Enter');
    await page.locator('.djs-direct-editing-content').waitFor();
    await page.keyboard.type('Melder terugbellen');
    await page.keyboard.press('Enter');
    await stand(page).filter({ hasText: 'Nog niet bewaard.' }).waitFor();
    await isKept(page);
  });

  it('maakt zonder muis de ids sprekend, in één stap die ongedaan te maken is', async () => {
    const verzonnen = /"(Activity|Event|Gateway|Flow)_0?[0-9a-z]{6,7}(_di)?"/;
    expect(await keptText(page)).toMatch(verzonnen);
    await tabToButton(page, 'Ids sprekend maken');
    await page.keyboard.press('Enter');
    await page.locator('[data-melding="ids"]', { hasText: 'Task_MelderTerugbellen' }).waitFor();
    await page.locator('g[data-element-id="Task_MelderTerugbellen"]').waitFor();
    await page.keyboard.press('Control+s');
    await isKept(page);
    const sprekend = await keptText(page);
    expect(sprekend).not.toMatch(verzonnen);
    expect(sprekend).toContain('sourceRef="Task_BewijsZoeken" targetRef="Task_MelderTerugbellen"');
    expect(sprekend).toContain('id="Task_MelderTerugbellen_di" bpmnElement="Task_MelderTerugbellen"');

    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.locator('g[data-element-id="Task_MelderTerugbellen"]').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await page.locator('g[data-element-id="Task_MelderTerugbellen"]').waitFor();
    await isKept(page);
  });

  it('ziet haar bij de verschillen, in woorden en in de tekening', async () => {
    await page.goto(`${proces}/verschillen`);
    await page.locator('[data-tekening][data-klaar="ja"]').waitFor();
    expect(await page.locator('main tbody tr').allTextContents()).toContain(
      'Taak van een mens “Melder terugbellen”Toegevoegdhet geheel',
    );
    expect(await page.locator('.kr-is-toegevoegd').count()).toBeGreaterThanOrEqual(2);
    expect(await violations(page)).toEqual([]);
  });

  it('komt vanaf een bevinding bij het element dat zij noemt', async () => {
    await openEditor(page, `${proces}#Task_ToetsAfronden`);
    await page.locator('g.selected[data-element-id="Task_ToetsAfronden"]').waitFor();
    await page.locator('.bio-properties-panel-header-label', { hasText: 'Toets afronden' }).waitFor();
  });

  it('leest in het diagram, de menu’s en de eigenschappen alleen Nederlands', async () => {
    await openEditor(page, proces);
    for (const id of ['Task_BewijsZoeken', 'Task_ToetsAfronden', 'StartEvent_ToetsGevraagd']) {
      await page.goto(`${proces}#${id}`);
      await page.reload();
      await page.locator(`g.selected[data-element-id="${id}"]`).waitFor();
      await openProperties(page);
      expect([id, await englishOn(page)]).toEqual([id, []]);
    }
    await page.locator('.djs-context-pad [title="Element erachter zetten"]').click();
    await page.locator('.djs-popup').waitFor();
    expect(await englishOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('leest ook de fouten tijdens het tekenen in het Nederlands', async () => {
    await openEditor(page, proces);
    await page.locator('g[data-element-id="Task_ToetsAfronden"] .djs-hit').first().click();
    await page.locator('.djs-context-pad [title="Einde erachter zetten"]').click();
    await page
      .locator('.bjsl-overlay .message', { hasText: 'Dit element mist een naam' })
      .first()
      .waitFor({ state: 'attached' });
    expect(await englishOn(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await isKept(page);
  });

  it('wijzigt een regel van een tabel, bewaart met Ctrl+S, en ziet de cel', async () => {
    tabel = await addToChange(page, wijziging, 'acuut.dmn');
    await page.locator('td.input-cell').first().click({ button: 'right' });
    expect(await englishOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tabel of diagram' }).click();
    await page.locator('.djs-shape').first().click();
    await openProperties(page);
    expect(await englishOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tabel of diagram' }).click();
    const cel = page.locator('td.input-cell').first();
    await editFirstCell(page, '"ja", "onbekend"');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    // All that was typed at once, and the focus stays where somebody can press again.
    await cel.locator('.placeholder').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ongedaan maken');
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await cel.filter({ hasText: '"ja", "onbekend"' }).waitFor();
    await page.keyboard.press('Control+s');
    await isKept(page);
    await page.goto(`${tabel}/verschillen`);
    expect(await page.locator('main tbody tr').allTextContents()).toEqual([
      'Regel 1 (D1.1 [voorstel])GewijzigdAcuut volgens de melder: - wordt "ja", "onbekend"',
    ]);
  });

  it('hoort van een collega die hetzelfde open heeft, en niets gaat over het werk van de ander', async () => {
    const ander = await openBrowser(collega);
    await openEditor(page, tabel);
    await openEditor(ander, tabel);
    await ander.getByText('Ook geopend door').waitFor();
    await editFirstCell(ander, '"nee"');
    await ander.keyboard.press('Control+s');
    await isKept(ander);

    await editFirstCell(page, '"onbekend"');
    await page.getByText(`${collega.naam} (Zorg- en Veiligheidshuis) bewaarde om`).waitFor();
    expect(await violations(page, CANVAS)).toEqual([]);
    await page.getByRole('button', { name: 'Mijn versie bewaren als nieuwste' }).click();
    await isKept(page);

    await page.goto(wijziging);
    await page.getByText('Versies (3)').waitFor();
  });

  it('wijzigt een vraag in een formulier en ziet daarnaast hoe die wordt', async () => {
    const formulier = await addToChange(page, wijziging, 'acuut-opvolgen.form');
    await page.locator('.fjs-editor-container .fjs-form-field-radio').first().click();
    await openProperties(page);
    expect(await englishOn(page)).toEqual([]);
    await page
      .locator('.bio-properties-panel-entry', { hasText: 'Vraag' })
      .locator('input, [contenteditable]')
      .first()
      .click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Vertel het');
    await page.locator('.kr-editor__side', { hasText: 'Vertel het' }).waitFor();
    await isKept(page);
    await page.goto(`${formulier}/verschillen`);
    expect(await page.locator('main tbody tr').count()).toBe(1);
  });

  it('ziet beide helften van een formulier naast elkaar, en klein onder elkaar', async () => {
    const dossierdeel = await addToChange(page, wijziging, 'acuut-opvolgen.dossier.form');
    const gesloten = page.locator('section[aria-label="Voorbeeld: Gesloten vragen"]');
    dossier = page.locator('section[aria-label="Voorbeeld: Dossierdeel"]');
    // What was kept of the other half.
    await gesloten.getByText('Vertel het').waitFor();
    await dossier.locator('.fjs-form-field').first().waitFor();
    const boxes = async () => [(await gesloten.boundingBox())!, (await dossier.boundingBox())!] as const;
    const [links, rechts] = await boxes();
    expect(links.y).toBe(rechts.y);
    expect(links.x).not.toBe(rechts.x);
    await page.setViewportSize({ width: 768, height: 1000 });
    const [boven, onder] = await boxes();
    expect(boven.x).toBe(onder.x);
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 1440, height: 1000 });
    expect(new URL(page.url()).pathname).toBe(dossierdeel);
  });

  it('geeft een nieuwe vraag een sleutel die zegt wat zij vraagt, zodra zij een naam heeft', async () => {
    await tabToButton(page, 'Lange tekst');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ids sprekend maken' }).click();
    await page.locator('[data-melding="ids"]', { hasText: 'nog geen naam, en het is nu gekozen' }).waitFor();
    expect(await englishOn(page)).toEqual([]);
    await typeLabel(page, 'Wat ziet de school?');
    await dossier.getByText('Wat ziet de school?').waitFor();
    zonderSleutel = await keptText(page);
    await page.getByRole('button', { name: 'Ids sprekend maken' }).click();
    await page.locator('[data-melding="ids"]', { hasText: 'Field_watZietDeSchool' }).waitFor();
    await keepNow(page);
    expect((JSON.parse(await keptText(page)) as { components: object[] }).components).toContainEqual(
      expect.objectContaining({ id: 'Field_watZietDeSchool', key: 'watZietDeSchool' }),
    );
  });

  it('krijgt met één keer Ongedaan maken de oude sleutels terug, en met Opnieuw de nieuwe', async () => {
    const metSleutel = await keptText(page);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await keepNow(page);
    expect(vragenIn(await keptText(page))).toEqual(vragenIn(zonderSleutel));
    await page.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await keepNow(page);
    expect(vragenIn(await keptText(page))).toEqual(vragenIn(metSleutel));
    await dossier.getByText('Wat ziet de school?').waitFor();
  });

  it('laat wat naar een vraag verwijst meegaan met haar sleutel, en terug', async () => {
    await tabToButton(page, 'Getal');
    await page.keyboard.press('Enter');
    const nieuwe = await sleutelVanNieuwe(page);
    await page.locator('.fjs-editor-container .fjs-form-field-number').last().click();
    await typeLabel(page, 'Hoeveel scholen?');
    await page.locator('.fjs-editor-container .fjs-form-field-textarea').last().click();
    await typeLabel(page, `Wat zien {{${nieuwe}}} scholen?`);
    const voor = await keptText(page);
    await page.getByRole('button', { name: 'Ids sprekend maken' }).click();
    await keepNow(page);
    expect(await keptText(page)).toContain('"Wat zien {{hoeveelScholen}} scholen?"');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await keepNow(page);
    expect(vragenIn(await keptText(page))).toEqual(vragenIn(voor));
  });

  it('verliest niets als iemand wordt uitgelogd: na opnieuw inloggen bewaart zij verder', async () => {
    const context = await browser.newContext({ baseURL: (await portal.login(beheerder)).origin });
    contexts.push(context);
    await serveAssets(context, assets);
    const logIn = async () => {
      const { cookies, origin } = await portal.login(beheerder);
      await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })));
    };
    await logIn();
    const lang = await context.newPage();
    await openEditor(lang, tabel);
    await context.clearCookies();
    await editFirstCell(lang, '"ja"');
    await stand(lang).filter({ hasText: 'Uw werk staat nog in dit venster' }).waitFor();

    await logIn();
    await lang.getByRole('button', { name: 'Nu bewaren' }).click();
    await isKept(lang);
    await lang.goto(`${tabel}/verschillen`);
    expect(await lang.locator('main tbody tr').allTextContents()).toEqual([
      'Regel 1 (D1.1 [voorstel])GewijzigdAcuut volgens de melder: - wordt "ja"',
    ]);
  });

  it('leest na een proefdraai wat eerst beter moet, en komt zonder muis bij de plaats', async () => {
    vrijgave = `${wijziging}/vrijgave`;
    await page.goto(wijziging);
    await enter(page, `main a[href="${vrijgave}"]`);
    await enter(page, `form[action="${vrijgave}/proef"] button`);
    await page.getByText('de modellen worden gecontroleerd').first().waitFor();
    await finishProef({ ...GEVONDEN, bevindingen: [FOUT] });
    await page.goto(vrijgave);
    expect(await page.locator('main caption').first().textContent()).toBe('Wat eerst beter moet (1).');
    expect(await violationsOnScreens(page)).toEqual([]);
    await enter(page, 'main td a');
    await page.locator('g.selected[data-element-id="Task_MelderTerugbellen"]').waitFor();
  });

  it('leest hoe de scenario’s gaan en waar geen oefencasus komt, en legt zonder muis voor', async () => {
    await page.goto(vrijgave);
    await enter(page, `form[action="${vrijgave}/proef"] button`);
    await finishProef(GEVONDEN);
    await page.goto(vrijgave);
    await page.getByText('Waar geen oefencasus komt').waitFor();
    expect(await violationsOnScreens(page)).toEqual([]);
    await enter(page, `main a[href="${proces}/verschillen"]`);
    await page.locator('[data-tekening][data-klaar="ja"]').waitFor();
    await page.getByText('geen oefencasus komt hier', { exact: true }).waitFor();
    expect(await page.locator('.kr-diagram__unplayed').count()).toBe(1);
    expect(await violationsOnScreens(page)).toEqual([]);
    await page.goto(vrijgave);
    await enter(page, 'main a[href$="/wegen/S08/doorlaatverbod"]');
    await page.locator('[data-tekening][data-klaar="ja"]').waitFor();
    expect(await page.locator('.kr-is-gegaan').count()).toBeGreaterThan(0);
    expect(await violationsOnScreens(page)).toEqual([]);
    await page.goto(vrijgave);
    await enter(page, `form[action="${vrijgave}/voorleggen"] button`);
    await page.getByText('Deze wijziging wacht op een ander').waitFor();
  });

  it('laat haar door een ander vrijgeven, die eerst leest wat nog ontbreekt', async () => {
    const ander = await openBrowser(vrijgever);
    await ander.goto(vrijgave);
    const besluit = `form[action="${vrijgave}/besluit"]`;
    const pick = async (begin: string) => {
      await tabTo(ander, `${besluit} select`);
      await ander.keyboard.type(begin);
    };
    await pick('Terug');
    await enter(ander, `${besluit} button`);
    await ander.getByRole('heading', { name: 'Dit kan nog niet' }).waitFor();
    expect(await violationsOnScreens(ander)).toEqual([]);
    await pick('Vrij');
    await enter(ander, `${besluit} button`);
    await ander.getByText('Vrijgegeven', { exact: true }).first().waitFor();
    await ander.goto('/modellen/vrijgaven');
    await ander.getByText('doorlaatverbod.bpmn').waitFor();
    expect(await violationsOnScreens(ander)).toEqual([]);
  });

  it('heeft pagina’s zonder gebreken van onszelf, ook klein', async () => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const path of ['/modellen', '/modellen/wijzigingen/nieuw', wijziging, proces, tabel]) {
        await page.goto(path);
        if (path === proces || path === tabel) await page.locator('[data-klaar="ja"]').waitFor();
        expect([width, path, await sideways(page)]).toEqual([width, path, 0]);
        if (width === 320) expect([path, await violations(page, CANVAS)]).toEqual([path, []]);
      }
    }
  });

  it('overtrad nooit het beleid voor inhoud, en vroeg niets van buiten', () => {
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
    return Promise.resolve();
  });
});
