import type { VNode } from 'preact';
import { withoutSaid } from './without-said.js';

/** Where the process half of each form sends who opens it elsewhere (the check `verwijst-naar-portaal`). */
const NAAR_PORTAAL = /\]\(\/(casussen|evaluaties|werkplek)\b/;

/**
 * The text of a form: paragraphs, headings, bold. A text that links to the portal is left out: it is there for who opens the
 * task elsewhere, and here one already is.
 * @param said what stands above it on the page, and is not said twice
 */
export function FormText({ text, said = '' }: { text: string; said?: string }): VNode | null {
  if (NAAR_PORTAAL.test(text)) return null;
  const paragraphs = text
    .split(/\n\s*\n/)
    .map((paragraph) => withoutSaid(paragraph, said))
    .filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
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
