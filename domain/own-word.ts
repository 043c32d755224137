/**
 * The word of a list for what was typed elsewhere; undefined without one. Not every list of words is asked with a name of
 * its own: `toString` is on every object, and no word.
 */
export function ownWord<Word>(words: Readonly<Record<string, Word>>, name: string): Word | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}
