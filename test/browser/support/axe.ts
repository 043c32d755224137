import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

interface AxeWindow {
  axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong with the page as it is shown now; the context must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as AxeWindow).axe.run();
    return found.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
