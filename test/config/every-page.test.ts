import { expect, it } from '@jest/globals';
import { everyPage, type ForwardPage, nextTo } from '../../config/every-page.js';

/** A list of numbers as an engine gives it, a bookmark being the last number of a page. */
const listOf =
  (length: number) =>
  (page: ForwardPage<number>): Promise<{ items: number[]; page: { endCursor: number | null } }> => {
    const from = 'after' in page ? page.after : 0;
    const items = Array.from({ length: Math.min(page.limit, length - from) }, (_, index) => from + index + 1);
    return Promise.resolve({ items, page: { endCursor: items.at(-1) ?? null } });
  };

it.each([0, 1, 9, 10, 11, 20, 25])('reads all %i', async (length) => {
  expect(await everyPage(listOf(length), 10)).toEqual(Array.from({ length }, (_, index) => index + 1));
});

it('refuses a full page that does not say how the list goes on', async () => {
  const silent = () => Promise.resolve({ items: [1, 2], page: { endCursor: null } });
  await expect(everyPage(silent, 2)).rejects.toThrow('it said nothing');
});

it('refuses an engine that begins again, instead of reading for ever', async () => {
  const deaf = () => Promise.resolve({ items: [1, 2], page: { endCursor: 2 } });
  await expect(everyPage(deaf, 2)).rejects.toThrow('it said 2');
});

it('sends a bookmark and a limit, and nothing else', () => {
  expect(JSON.stringify(nextTo({ after: 'WyIxIl0=', limit: 5 }))).toBe('{"after":"WyIxIl0=","limit":5}');
});
