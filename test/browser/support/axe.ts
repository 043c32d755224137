import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core finds wrong with the page as it is shown now, by WCAG 2.2 level A and AA and by good practice.
 * @param except what is not ours to mend, as a selector
 */
export const violations = (page: Page, except?: string): Promise<string[]> => found(page, everything, except);

/**
 * What is wrong with the page on a small and a large screen, and where it is too wide; in dark on the small one, where
 * tables are cards, by the rules about colours alone: another colour scheme changes nothing that the other rules look at.
 */
export async function violationsOnScreens(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const tooWide = await sideways(page);
    if (tooWide > 0) wrong.push(`${width}: ${tooWide} px too wide`);
    wrong.push(...(await found(page, everything)).map((one) => `${width}: ${one}`));
    if (width > 320) continue;
    await page.emulateMedia({ colorScheme: 'dark' });
    wrong.push(...(await found(page, ofColours)).map((one) => `${width} dark: ${one}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return wrong;
}

/** Axe comes in through the debugger, so that the content security policy of the page stays in force. */
async function found(page: Page, rules: readonly string[], except?: string): Promise<string[]> {
  const session = await sessionOf(page);
  const isThere = await session.send('Runtime.evaluate', { expression: `typeof axe === 'object'` });
  if (isThere.result.value !== true) await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe
      .run({ exclude: ${JSON.stringify(except === undefined ? [] : [[except]])} }, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations.map(({ id, nodes }) =>
        id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

/** One a page: they are looked at three times, and many in a row. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** How many pixels the page is wider than the screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
