import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The page as a complete HTML document. */
export function render(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
