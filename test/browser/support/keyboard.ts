import type { Page } from 'playwright-core';

const stops = 150;

/** What has the focus now, and whether a person can see that it has. */
interface Stop {
  text: string;
  isWanted: boolean;
  isVisible: boolean;
}

/**
 * Presses Tab until the focus is on what `selector` finds. Throws when a stop on the way does not show that it
 * has the focus, or lies outside the screen or behind something else, and when Tab does not get there.
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { text, isWanted, isVisible } = await lookAtFocus(page, selector);
    if (!isVisible) throw new Error(`Expected to see the focus on “${text}” at ${pathOf(page)}`);
    if (isWanted) return;
  }
  throw new Error(`Expected Tab to reach ${selector} at ${pathOf(page)}`);
}

/** The same from the top of the page, wherever the focus was left. */
export async function tabFromTop(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  await page.locator('body').press('Home');
  await tabTo(page, selector);
}

/** Chooses the answer `value` of the question `name`: Tab to the question, arrows to the answer. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `main [name="${name}"]`);
  const radios = page.locator(`main [name="${name}"]`);
  const values = await radios.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const steps = values.indexOf(value) - (await focusedIndex(page, values));
  await page.keyboard.press('Space');
  for (let step = 0; step < Math.abs(steps); step += 1)
    await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  if (!(await page.isChecked(`main [name="${name}"][value="${value}"]`)))
    throw new Error(`Expected ${name} to be ${value}`);
}

/** Puts `text` in the place of what stands in the field. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `main [name="${name}"]`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** Goes to what `selector` finds and presses Enter; resolves when the next page is there. */
export async function enter(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
}

function focusedIndex(page: Page, values: string[]): Promise<number> {
  return page.evaluate((all) => all.indexOf((document.activeElement as HTMLInputElement).value), values);
}

function lookAtFocus(page: Page, selector: string): Promise<Stop> {
  return page.evaluate((wanted) => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body)
      return { text: 'niets', isWanted: false, isVisible: true };
    // The calendar button of a date is part of the browser, which draws its focus itself.
    const isPartOfBrowser = !focused.matches(':focus');
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 40) / 2];
    const onTop = document.elementFromPoint(x, y);
    return {
      text: (focused.getAttribute('name') ?? focused.textContent ?? '').trim().slice(0, 40),
      isWanted: focused.matches(wanted),
      isVisible:
        (isPartOfBrowser || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2)) &&
        onTop !== null &&
        (focused.contains(onTop) || onTop.contains(focused) || onTop.closest('label') !== null),
    };
  }, selector);
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
