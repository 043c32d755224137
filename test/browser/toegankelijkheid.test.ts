import type { Browser, Page } from 'playwright-core';
import { violationsOnScreens } from './support/axe.js';
import { describeInChromium, startChromium } from './support/chromium.js';
import { takeDemoFurther } from './support/demo-tasks.js';
import { tabFromTop } from './support/keyboard.js';
import type { PageToCheck } from './support/page-to-check.js';
import { persoonPages } from './support/persoon-pages.js';
import { professionalPages } from './support/professional-pages.js';
import { startProgram, type Program } from './support/program.js';
import { publicPages } from './support/public-pages.js';
import { rechtenPages } from './support/rechten-pages.js';
import { visit, visitAs } from './support/visit.js';
import { Watch } from './support/watch.js';

const LONG = 60_000;

/** Every page as it is on the real program with the demo in it: light and dark, on a small and a large screen. */
describeInChromium('elke pagina is toegankelijk', () => {
  const watch = new Watch();
  const visitors = new Map<string | undefined, Page>();
  let browser: Browser;
  let program: Program;

  beforeAll(async () => {
    browser = await startChromium();
    program = await startProgram({ demo: true });
    await takeDemoFurther(program);
  }, LONG * 3);

  afterAll(async () => {
    await browser?.close();
    await program?.close();
  });

  it.each(
    [...publicPages, ...persoonPages, ...professionalPages, ...rechtenPages].map(
      (page) => [page.name, page] as const,
    ),
  )(
    '%s',
    async (_name, { who, h1, open, knop }) => {
      const page = await visitor(who);
      await open(page);
      expect(await page.textContent('h1')).toContain(h1);
      expect(await violationsOnScreens(page)).toEqual([]);
      if (knop !== undefined) await tabFromTop(page, knop);
    },
    LONG,
  );

  it('klaagde geen pagina en ging niets van deze machine af', () => {
    expect(watch.complaints).toEqual([]);
    expect(watch.foreign).toEqual([]);
  });

  async function visitor(who: PageToCheck['who']): Promise<Page> {
    const on = { browser, program, watch };
    const page = visitors.get(who) ?? (await (who === undefined ? visit(on) : visitAs(who, on)));
    visitors.set(who, page);
    return page;
  }
});
