import type { Page } from 'playwright-core';

const looks = 200;
const betweenLooksMs = 100;

/** Waits until the werkplek of this person shows a task with that name: it comes when the process gets there. */
export async function findTask(page: Page, label: string): Promise<void> {
  for (let look = 0; look < looks; look += 1) {
    await page.goto('/werkplek');
    if ((await page.locator('[data-taak-link]', { hasText: label }).count()) > 0) return;
    await page.waitForTimeout(betweenLooksMs);
  }
  throw new Error(`Expected “${label}” on the werkplek`);
}

/** Waits for such a task, claims the first with its button, and is then on its page. */
export async function claimTask(page: Page, label: string): Promise<void> {
  await findTask(page, label);
  await page
    .getByRole('button', { name: new RegExp(`^Oppakken ?: ${label}`) })
    .first()
    .click();
  await page.waitForURL('**/taken/*');
}
