import type { Page } from 'playwright-core';

/** Words by which one knows a text of the libraries; none is a Dutch word or a name in our models. */
const ENGLISH =
  /\b(the|and|with|this|that|add|append|create|remove|delete|edit|toggle|click|select|change|search|open documentation|section|list|name|value|values|input|output|type|label|key|source|target|text|number|date|condition|rule|rules|hit|decision|annotation|question|event|gateway|flow|task|job|header|headers|version|binding|retries|reference|required|default|disabled|field|options|layout|columns|validation|properties|settings|general|documentation|implementation|called|business|executable|priority|collection|assignment|listeners|errors|warnings|issues|missing|simulation|components|selection|presentation|containers|action|button|checkbox|radio|group|table|spacer|separator)\b/i;
/** The drawing, what is typed, and what is of the model: there the words are ours. */
const OF_THE_MODEL =
  'svg, [contenteditable], .cm-editor, .bio-properties-panel-header-label, [lang="en"], .fjs-form-field, .input-label, .output-label';

/** The texts, hints and names that can be seen now and are in English. */
export function englishOn(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ english, ofTheModel }) => {
      const words = new RegExp(english, 'i');
      const said: string[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        if (parent?.checkVisibility() && !parent.closest(`${ofTheModel}, script, style`))
          said.push(texts.currentNode.textContent ?? '');
      }
      for (const element of document.querySelectorAll('[title], [aria-label], [placeholder]'))
        if (element.checkVisibility())
          for (const name of ['title', 'aria-label', 'placeholder'])
            said.push(element.getAttribute(name) ?? '');
      return [...new Set(said.map((text) => text.trim()))].filter((text) => words.test(text));
    },
    { english: ENGLISH.source, ofTheModel: OF_THE_MODEL },
  );
}

/** Opens every part of the panel of properties. */
export async function openProperties(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const head of document.querySelectorAll<HTMLElement>(
      '.bio-properties-panel-group-header:not(.open), .bio-properties-panel-collapsible-entry-header',
    ))
      head.click();
  });
}
