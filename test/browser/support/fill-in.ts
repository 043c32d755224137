import type { Page } from 'playwright-core';

/** Answers by the name of the form field; of a group of boxes, those to tick. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a form as a person does: types, chooses, ticks. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [name, answer] of Object.entries(answers)) {
    const field = page.locator(`main [name="${name}"]`);
    const type = await field.first().evaluate((element: HTMLInputElement) => element.type);
    if (type === 'radio' || type === 'checkbox') {
      for (const value of [answer].flat()) await page.check(`main [name="${name}"][value="${value}"]`);
    } else if (type === 'select-one') await field.selectOption(answer);
    else await field.first().fill(answer as string);
  }
}
