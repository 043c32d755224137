import type { Vertaler } from './woorden/woordenlijst.js';

const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'data-title'] as const;
/** What stands here is of the model and not of the library: the drawing, what is typed, the cells of a table, a form. */
const OF_THE_MODEL =
  'svg, [contenteditable], .cm-editor, tbody .input-cell, tbody .output-cell, tbody .annotation, .input-label, .output-label, .decision-table-name, .bio-properties-panel-header-label, .fjs-form-field, .fjs-form';
/** Hints of the library amid what is of the model. */
const HINT = '.fjs-form-field-placeholder';

/**
 * Puts Dutch on what a library shows without asking for a translation: its words, the names of its buttons, its hints. It
 * looks again at all that changes.
 * @param within where the library draws; a menu that it opens may stand anywhere
 */
export function labelInDutch(vertaal: Vertaler, within: HTMLElement = document.body): void {
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) label(node);
  });
  label(within);
  observer.observe(within, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...ATTRIBUTES],
  });

  function label(node: Node): void {
    if (node instanceof Text) return labelText(node);
    if (!(node instanceof HTMLElement) || node.closest('svg')) return;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) labelText(texts.currentNode as Text);
    for (const element of [node, ...node.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(','))])
      for (const name of ATTRIBUTES) labelAttribute(element, name);
  }

  function labelText(text: Text): void {
    const parent = text.parentElement;
    if (parent === null || text.data.trim() === '') return;
    if (parent.closest(OF_THE_MODEL) !== null && parent.closest(HINT) === null) return;
    const dutch = vertaal(text.data);
    if (dutch !== text.data) text.data = dutch;
  }

  function labelAttribute(element: Element, name: string): void {
    const value = element.getAttribute(name);
    if (value === null || value === '') return;
    const dutch = vertaal(value);
    if (dutch !== value) element.setAttribute(name, dutch);
  }
}
