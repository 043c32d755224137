/**
 * The pattern of `$like` (`*` any run, `?` one character, `\` escapes) as SQLite's GLOB, which unlike LIKE
 * minds upper and lower case.
 */
export function globOf(like: string): string {
  let glob = '';
  for (let at = 0; at < like.length; at++) {
    const escaped = like[at] === '\\' && at + 1 < like.length;
    const char = escaped ? like[++at]! : like[at]!;
    if (char === '[') glob += '[[]';
    else if (escaped && (char === '*' || char === '?')) glob += `[${char}]`;
    else if (char === '*' && glob.endsWith('*')) continue;
    else glob += char;
  }
  return glob;
}
