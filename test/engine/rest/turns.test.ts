import { Turns } from '../../../engine/rest/turns.js';

/** Takes longer than a turn. */
function longWork() {
  const end = performance.now() + 11;
  while (performance.now() < end);
}

it('long pieces of work leave a turn to others after each of them', async () => {
  const turns = new Turns();
  let done = 0;
  const work = Array.from({ length: 10 }, () => turns.do(() => (longWork(), (done += 1))));

  await new Promise(setImmediate);

  expect(done).toBeLessThanOrEqual(2);
  expect(await Promise.all(work)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('what fails fails for who asked, and the next is done', async () => {
  const turns = new Turns();
  const failing = turns.do(() => {
    throw new Error('no');
  });
  const next = turns.do(() => 'yes');

  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

it('past a thousand that wait, who asks is refused at once', async () => {
  const turns = new Turns();
  const work = Array.from({ length: 1_001 }, () => turns.do(() => 'done'));

  await expect(turns.do(() => 'done')).rejects.toMatchObject({ status: 503, title: 'RESOURCE_EXHAUSTED' });

  expect(await Promise.all(work)).toHaveLength(1_001);
});
