import type { Resource } from '../commands/deployment.js';

/**
 * Larger than what people draw: reading it takes longer than others should have to wait, about 100 ms. A thread of its own
 * costs three times that, so it is not for less.
 */
const longest = 320 * 1024;
const mostMarkup = 6_000;

/** Whether a file of a deployment takes so long to read that it is to be read in a thread of its own. */
export function isLarge({ content }: Resource): boolean {
  if (content.length > longest) return true;
  let markup = 0;
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) markup += 1;
  return markup > mostMarkup;
}
