import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startMeldenPortal, type MeldenPortal } from '../portal/support/melden-portal.js';
import { violations } from './support/axe.js';
import { bundleClient, serveAssets } from './support/assets.js';
import { describeInChromium, startChromium } from './support/chromium.js';

const LONG = 60_000;
const PAD = '/werkplek/melding-opnemen';

let browser: Browser;
let assets: Awaited<ReturnType<typeof bundleClient>>;
let portal: MeldenPortal;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  assets = await bundleClient((name) => /^(melden|opnemen|theme)/.test(name));
}, LONG);
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await startMeldenPortal();
  const visitor = portal.visitor();
  await visitor.login({
    gebruikerId: 'g-meldpunt',
    naam: 'Mira Meldpunt',
    organisatie: 'VEILIG_THUIS',
    groepen: ['r02', 'r02.veilig-thuis'],
    mandaten: [],
  });
  context = await browser.newContext({ baseURL: portal.origin, bypassCSP: true });
  await context.addCookies(
    [...visitor.cookies].map(([name, value]) => ({ name, value, url: portal.origin })),
  );
  await serveAssets(context, assets);
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await portal.close();
});

describeInChromium('een melding opnemen in een browser', () => {
  it(
    'bewaart elke halve minuut wat er getypt is, ook als de browser daarna dichtgaat',
    async () => {
      await page.clock.install();
      await page.goto(PAD);
      await page.fill('[name="wie.naam"]', 'Fenna Voorbeeld');
      await page.clock.fastForward(31_000);
      await page.waitForSelector('[data-bewaard]:has-text("Bewaard om")');
      await page.close();

      page = await context.newPage();
      await page.goto(PAD);
      expect(await page.inputValue('[name="wie.naam"]')).toBe('Fenna Voorbeeld');
    },
    LONG,
  );

  it(
    'zegt het als bewaren niet lukt, en houdt wat er staat',
    async () => {
      await page.clock.install();
      await page.goto(PAD);
      await context.route('**/bewaren', (route) => route.abort());
      await page.fill('[name="wie.naam"]', 'Fenna Voorbeeld');
      await page.clock.fastForward(31_000);
      await page.waitForSelector('[data-bewaard]:has-text("Niet bewaard")');
      expect(await page.inputValue('[name="wie.naam"]')).toBe('Fenna Voorbeeld');
    },
    LONG,
  );

  it(
    'heeft niets dat axe afkeurt, leeg en met fouten, klein en groot',
    async () => {
      const found: string[] = [];
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(PAD);
        found.push(...(await violations(page)));
        await Promise.all([page.waitForEvent('load'), page.click('button[value="vastleggen"]')]);
        found.push(...(await violations(page)));
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
      }
      expect(found).toEqual([]);
    },
    LONG,
  );
});
