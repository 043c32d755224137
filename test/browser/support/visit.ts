import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Program } from './program.js';
import type { Watch } from './watch.js';

/** A browser of its own on the portal of `program`, followed by `watch`. */
export async function visit(
  on: { browser: Browser; program: Program; watch: Watch },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await on.browser.newContext({
    baseURL: on.program.portalUrl,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    ...options,
  });
  context.setDefaultTimeout(15_000);
  on.watch.follow(context);
  return context.newPage();
}

/** The same, of somebody who logs in at the issuer with the exercise account of that name. */
export async function visitAs(
  gebruikersnaam: string,
  on: { browser: Browser; program: Program; watch: Watch },
): Promise<Page> {
  const page = await visit(on);
  await page.goto('/inloggen');
  await page.getByLabel('Naam').fill(gebruikersnaam);
  await page.getByLabel('Oefenwachtwoord').fill(on.program.wachtwoord);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.waitForURL('**/werkplek');
  return page;
}
