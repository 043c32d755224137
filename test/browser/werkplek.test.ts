import type { Browser, BrowserContext, Page } from 'playwright-core';
import { aKwartaal } from '../portal/support/builders.js';
import { giveExampleCasus } from '../portal/support/example-casus.js';
import { startTestPortal, type TestPortal } from '../portal/support/test-portal.js';
import { bundleClient, serveAssets, type Assets } from './support/assets.js';
import { sideways, violations } from './support/axe.js';
import { describeInChromium, startChromium } from './support/chromium.js';

const LONG = 90_000;

let browser: Browser;
let assets: Assets;
let portal: TestPortal;
let context: BrowserContext;
let page: Page;
let casusId: string;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  assets = await bundleClient((name) => /^(theme|werkplek|taak|diagram)/.test(name));
}, LONG);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await startTestPortal();
  ({ casusId } = giveExampleCasus(portal));
  portal.store.answers.readStuurinformatie = async () => [aKwartaal()];
  complaints.length = 0;
});
afterEach(async () => {
  await context.close();
  await portal.close();
});

/** Logs in as somebody of the ketenregieteam who is also in procesregie and at the piket, to see every page. */
async function openBrowser(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  const visitor = await portal.login({ groepen: ['r03', 'r04', 'r07.politie'] });
  for (const naar of ['/werkplek', `/casussen/${casusId}`])
    await visitor.submit(await visitor.get('/doel'), '/doel', { doel: 'wegen', naar });
  context = await browser.newContext({ baseURL: portal.origin, ...options });
  await context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({ name, value, url: portal.origin })),
  );
  await serveAssets(context, assets);
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

const paths = () => [
  '/werkplek',
  '/taken/1',
  '/taken/2',
  '/taken/3',
  '/casussen',
  ...['', '/personen', '/meldingen', '/wegingen', '/tijdlijn', '/diagram', '/herwegen'].map(
    (tab) => `/casussen/${casusId}${tab}`,
  ),
  '/regie',
  '/doel',
  '/stuurinformatie',
];

describeInChromium('elke pagina voor professionals', () => {
  // The small and the large screen are looked at in toegankelijkheid.test.ts, on the real program.
  it(
    'voldoet op 768 pixels in het donker, en past zonder zijwaarts schuiven',
    async () => {
      await openBrowser({ viewport: { width: 768, height: 900 }, colorScheme: 'dark' });
      for (const path of paths()) {
        await page.goto(path, { waitUntil: path.endsWith('diagram') ? 'networkidle' : 'load' });
        expect([path, await violations(page)]).toEqual([path, []]);
        expect([path, await sideways(page)]).toEqual([path, 0]);
      }
      expect(complaints).toEqual([]);
    },
    LONG,
  );
});

describeInChromium('de werkplek met alleen het toetsenbord', () => {
  it(
    'loopt met j en k door de taken, pakt op met c, en zwijgt als iemand de toetsen uitzet',
    async () => {
      await openBrowser();
      await page.goto('/werkplek');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.keyboard.press('j');
      expect(await focused()).toBe('/taken/1');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      expect(await focused()).toBe('/taken/1');

      await page.keyboard.press('?');
      expect(await page.isVisible('[data-toetsen]')).toBe(true);
      await page.uncheck('[data-toetsen-aan]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await focused()).not.toBe('/taken/2');

      await page.keyboard.press('Tab');
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.focus('a[href="/taken/2"]');
      await Promise.all([page.waitForURL('**/taken/2'), page.keyboard.press('c')]);
      expect(portal.camunda.tasks.get('2')?.assignee).toBe('g-weger');
    },
    LONG,
  );
});

describeInChromium('de taak', () => {
  it(
    'zegt op de knop wat er gebeurt en opent de motivering zodra een besluit afwijkt',
    async () => {
      await openBrowser();
      await page.goto('/taken/1');
      expect(await page.isVisible('#veld-motivering')).toBe(false);
      await page.check('[name="kwalificatie"][value="VERMOEDEN"]');
      expect(await page.textContent('[data-besluit]')).toBe('Besluit vastleggen: Vermoeden van mensenhandel');
      expect(await page.isVisible('#veld-motivering')).toBe(true);
      expect(await page.isVisible('[data-veld="kwalificatie"] [data-afwijking]')).toBe(true);

      await page.fill('#veld-motivering', 'Blijft staan');
      await page.check('[name="kwalificatie"][value="WEL"]');
      expect(await page.isVisible('#veld-motivering')).toBe(true);
      await page.fill('#veld-motivering', '');
      await page.check('[name="veiligheid"][value="ONVEILIG"]');
      expect(await page.isVisible('#veld-motivering')).toBe(false);
    },
    LONG,
  );

  it(
    'zet bij een fout de aandacht op de samenvatting, en Enter besluit niets',
    async () => {
      await openBrowser();
      await page.goto('/taken/1');
      await Promise.all([page.waitForEvent('load'), page.click('[data-besluit]')]);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten');

      await page.goto('/taken/3');
      await page.fill('[name="sterkeSignalen"]', '2');
      await Promise.all([page.waitForURL('**/taken/3?bewaard'), page.keyboard.press('Enter')]);
      expect(portal.camunda.completed).toEqual([]);
      expect(await page.inputValue('[name="sterkeSignalen"]')).toBe('2');
    },
    LONG,
  );

  it(
    'werkt zonder JavaScript',
    async () => {
      await openBrowser({ javaScriptEnabled: false });
      await page.goto('/taken/1');
      expect(await page.isVisible('#veld-motivering')).toBe(true);
      for (const [name, value] of Object.entries({
        acuut: 'NIET_ACUUT',
        actueel: 'ACTUEEL',
        veiligheid: 'ONVEILIG',
        kwalificatie: 'WEL',
        prioriteit: 'P1',
        wegingActie: 'VASTSTELLEN',
        wegers: 'POLITIE',
      })) {
        await page.check(`[name="${name}"][value="${value}"]`);
      }
      await Promise.all([page.waitForURL('**/werkplek?afgerond'), page.click('[data-besluit]')]);
      expect(portal.camunda.completed).toHaveLength(1);
    },
    LONG,
  );
});

describeInChromium('het diagram', () => {
  it(
    'tekent het proces, markeert waar de casus staat en houdt het watermerk in beeld',
    async () => {
      await openBrowser();
      await page.goto(`/casussen/${casusId}/diagram`, { waitUntil: 'networkidle' });
      expect(await page.locator('.kr-active[data-element-id="Task_WegingVaststellen"]').count()).toBe(1);
      expect(await page.locator('.kr-done[data-element-id="Task_WegingVoorbereiden"]').count()).toBe(1);
      expect(await page.isVisible('.bjs-powered-by')).toBe(true);
      expect(complaints).toEqual([]);
    },
    LONG,
  );
});
