import type { Page } from 'playwright-core';

/** One page as somebody meets it. */
export interface PageToCheck {
  name: string;
  /** Its first heading, which proves that this is the page that was meant. */
  h1: string;
  /** The exercise account that sees it; a visitor who is not logged in when absent. */
  who?: string;
  open: (page: Page) => Promise<unknown>;
  /** What Tab must reach from the top of the page, with every stop on the way in sight. */
  knop?: string;
}

/** A page with an address of its own. */
export function at(path: string, h1: string, who?: string): PageToCheck {
  return {
    name: who === undefined ? path : `${path} (${who})`,
    h1,
    ...(who === undefined ? {} : { who }),
    open: (page) => page.goto(path),
  };
}

/** Presses the button and waits for the page that answers. */
export function press(page: Page, name: string): Promise<unknown> {
  return Promise.all([
    page.waitForEvent('load'),
    page.locator('main').getByRole('button', { name, exact: true }).click(),
  ]);
}
