import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startMeldenPortal, type MeldenPortal } from '../portal/support/melden-portal.js';
import { bundleClient, serveAssets, type Assets } from './support/assets.js';
import { describeInChromium, startChromium } from './support/chromium.js';

const LONG = 60_000;
const WEER = 'https://www.example.org/weer';

let browser: Browser;
let assets: Assets;
let portal: MeldenPortal;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  assets = await bundleClient((name) => /^(melden|theme)/.test(name));
}, LONG);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await startMeldenPortal();
});
afterEach(async () => {
  await context.close();
  await portal.close();
});

async function openBrowser(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ baseURL: portal.origin, ...options });
  await serveAssets(context, assets);
  await context.route(WEER, (route) =>
    route.fulfill({ body: '<title>Het weer</title>Zonnig', contentType: 'text/html' }),
  );
  page = await context.newPage();
}

async function next(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.click('.kr-actions button')]);
}

async function fillInAll(): Promise<void> {
  await page.goto('/melden/wat');
  await page.fill('textarea', 'Verzonnen: iemand mag het huis niet uit.');
  await next();
  await page.check('input[name="wanneer.directGevaar"][value="nee"]');
  await next();
  await page.fill('[name="wie.naam"]', 'Fenna Voorbeeld');
  for (let step = 0; step < 4; step += 1) await next();
  await page.check('input[value="volledigAnoniem"]');
  await page.check('input[value="burger"]');
  await next();
}

describeInChromium('melden in een browser', () => {
  it(
    'werkt zonder JavaScript, van de eerste pagina tot de code',
    async () => {
      await openBrowser({ javaScriptEnabled: false });
      await page.goto('/');
      await page.click('text="Online melden" >> nth=-1');
      await fillInAll();
      await next();
      expect(new URL(page.url()).pathname).toBe('/melden/verstuurd');
      expect(await page.textContent('.kr-code__waarde')).toMatch(/^\w{4}-\w{4}-\w{5}$/);
    },
    LONG,
  );

  it(
    'werkt met alleen het toetsenbord',
    async () => {
      await openBrowser();
      await page.goto('/melden/wanneer');
      const tabTo = async (selector: string) => {
        for (let tabs = 0; tabs < 40; tabs += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
            return;
        }
        throw new Error(`Expected Tab to reach ${selector}`);
      };
      await tabTo('input[name="wanneer.directGevaar"]');
      await page.keyboard.press('Space');
      expect(await page.isVisible('.kr-gevaar--zodra-gekozen')).toBe(true);
      await page.keyboard.press('ArrowRight');
      expect(await page.isVisible('.kr-gevaar--zodra-gekozen')).toBe(false);
      await tabTo('.kr-actions button');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/melden/wie');
    },
    LONG,
  );

  it(
    'zet na een fout de aandacht bovenaan, en de link brengt naar het veld',
    async () => {
      await openBrowser({ javaScriptEnabled: false });
      await page.goto('/melden/wanneer');
      await next();
      await page.waitForSelector('.kr-error-summary:focus');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/melden/wanneer#wanneer-directGevaar', { timeout: 5_000 });
      expect(await page.getAttribute(':focus, :target', 'id')).toBe('wanneer-directGevaar');
    },
    LONG,
  );
});

describeInChromium('snel weg in een browser', () => {
  const wayOut: [string, () => Promise<void>][] = [
    ['de knop', () => page.click('a[data-snel-weg]')],
    [
      'drie keer Shift',
      async () => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ];

  it.each(wayOut)(
    '%s leidt weg, wist alles, en Terug komt nergens meer',
    async (_naam, leave) => {
      await openBrowser();
      await fillInAll();
      const cookie = (await context.cookies()).find(({ name }) => name === 'kr_concept')?.value ?? '';
      const [plaats = ''] = cookie.split('.');
      expect(await portal.store.concepten.read(plaats)).not.toBeNull();

      await leave();
      await page.waitForURL(WEER);
      await expectSoon(async () => (await portal.store.concepten.read(plaats)) === null);

      for (let back = 0; back < 3; back += 1) {
        await page.goBack().catch(() => null);
        await page.waitForURL((url) => !url.href.startsWith(portal.origin));
        expect(await page.textContent('body')).not.toMatch(/Fenna|melding/i);
      }
    },
    LONG,
  );

  it(
    'twee keer Shift, of Shift met een letter, laat de pagina staan',
    async () => {
      await openBrowser();
      await page.goto('/melden/wie');
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.keyboard.type('Ab');
      await page.keyboard.press('Shift');
      expect(new URL(page.url()).pathname).toBe('/melden/wie');
    },
    LONG,
  );

  it(
    'wie later met opzet terugkomt, kan gewoon melden',
    async () => {
      await openBrowser();
      await page.goto('/melden/wie');
      await page.click('a[data-snel-weg]');
      await page.waitForURL(WEER);
      await page.goto('/');
      expect(await page.textContent('h1')).toBe('Uitbuiting melden');
      await page.goto('/melden/wie');
      expect(await page.inputValue('[name="wie.naam"]')).toBe('');
    },
    LONG,
  );

  it(
    'werkt zonder JavaScript als gewone link',
    async () => {
      await openBrowser({ javaScriptEnabled: false });
      await page.goto('/melden/wie');
      await page.fill('[name="wie.naam"]', 'Fenna Voorbeeld');
      await next();
      await page.click('a[data-snel-weg]');
      await page.waitForURL(WEER);
      await page.goBack();
      await page.goBack();
      expect(await page.content()).not.toContain('Fenna');
    },
    LONG,
  );
});

/** What the page asked while leaving reaches the server a moment later. */
async function expectSoon(holds: () => Promise<boolean>): Promise<void> {
  await expect(
    (async () => {
      while (!(await holds())) await page.waitForTimeout(20);
      return true;
    })(),
  ).resolves.toBe(true);
}
