import type { IncomingMessage, ServerResponse } from 'node:http';

/** A melding is three levels deep; the rest is room. */
const DEEPEST = 20;

const [quote, backslash] = [0x22, 0x5c];
const opening = new Set([0x7b, 0x5b]);
const closing = new Set([0x7d, 0x5d]);

/** The `verify` of express' JSON parser: refuses a text that is nested deeper than anything we ask for. */
export function limitJsonDepth(_request: IncomingMessage, _response: ServerResponse, body: Buffer): void {
  if (depthOf(body) > DEEPEST) throw Object.assign(new Error('Expected flatter JSON'), { status: 400 });
}

/** How deep the brackets outside of strings go; whether it is JSON at all is for the parser to say. */
function depthOf(body: Buffer): number {
  let [depth, deepest, inString] = [0, 0, false];
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at] ?? 0;
    if (inString && byte === backslash) at += 1;
    else if (byte === quote) inString = !inString;
    else if (!inString && opening.has(byte)) deepest = Math.max(deepest, (depth += 1));
    else if (!inString && closing.has(byte)) depth -= 1;
  }
  return deepest;
}
