import type { VNode } from 'preact';

/**
 * The text of a form: paragraphs, headings, bold. A text that links to the casus in the portal is left
 * out: it is there for who opens the task elsewhere, and here one already is.
 */
export function FormText({ text }: { text: string }): VNode | null {
  if (text.includes('/casussen/')) return null;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return <div class="kr-form-text">{paragraphs.map(renderParagraph)}</div>;
}

function renderParagraph(paragraph: string, index: number): VNode {
  const heading = /^#{1,6}\s+(.*)$/.exec(paragraph.trim())?.[1];
  if (heading !== undefined) return <h3 class="utrecht-heading-3">{renderBold(heading)}</h3>;
  return <p key={index}>{renderBold(paragraph)}</p>;
}

function renderBold(text: string): (VNode | string)[] {
  return text.split(/\*\*(.+?)\*\*/).map((part, index) => (index % 2 === 1 ? <strong>{part}</strong> : part));
}
