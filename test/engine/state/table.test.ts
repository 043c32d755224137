import { DueQueue } from '../../../engine/state/due-queue.js';
import { TimerTable } from '../../../engine/state/timer-tables.js';
import type { Timer } from '../../../engine/state/timer-tables.js';
import { JobTable } from '../../../engine/state/job-table.js';
import type { Job } from '../../../engine/state/job-table.js';
import { Journal } from '../../../engine/state/journal.js';

const aTimer = (fields: Partial<Record<keyof Timer, unknown>>) =>
  ({
    key: '1',
    elementInstanceKey: 'e',
    processInstanceKey: 'p',
    elementId: 't',
    dueAt: 10,
    repetitions: 1,
    interval: null,
    ...fields,
  }) as Timer;
const aJob = (fields: Partial<Record<keyof Job, unknown>>) =>
  ({
    key: '1',
    jobType: 'work',
    elementInstanceKey: `of ${String(fields.key)}`,
    state: 'activatable',
    dueAt: null,
    ...fields,
  }) as Job;

function tables() {
  const journal = new Journal();
  const due = new DueQueue();
  return { journal, due, timers: new TimerTable(journal, due), jobs: new JobTable(journal, due) };
}

it('rolls rows and indexes back to a mark', () => {
  const { journal, due, timers } = tables();
  timers.put(aTimer({ key: '1' }));
  const { mark } = journal;
  timers.delete('1' as never);
  timers.put(aTimer({ key: '2', dueAt: 5 }));
  timers.change('2' as never, { dueAt: 7 });

  journal.rollback(mark);

  expect([...timers.values()]).toEqual([aTimer({ key: '1' })]);
  expect(timers.byElementInstance.get('e')).toEqual(['1']);
  expect(due.nextDueAt()).toBe(10);
  journal.rollback(0);
  expect(timers.size).toBe(0);
  expect(due.nextDueAt()).toBeNull();
});

it('gives what is due soonest first, and passes over what has changed since', () => {
  const { due, timers, jobs } = tables();
  timers.put(aTimer({ key: '1', dueAt: 30 }));
  timers.put(aTimer({ key: '2', dueAt: 10 }));
  jobs.put(aJob({ key: '3', state: 'activated', dueAt: 20 }));
  timers.change('2' as never, { dueAt: 40 });

  expect(due.due(19)).toBeNull();
  expect(due.due(20)).toMatchObject({ kind: 'job', key: '3' });
  jobs.change('3' as never, { state: 'activatable', dueAt: null });
  expect(due.due(100)).toMatchObject({ kind: 'timer', key: '1' });
});

it('does not keep what has long been done', () => {
  const { due, jobs } = tables();
  for (let n = 1; n <= 10_000; n += 1) {
    jobs.put(aJob({ key: String(n), state: 'activated', dueAt: 1_000_000 }));
    jobs.delete(String(n) as never);
  }

  const { heap } = due as unknown as { heap: { size: number } };
  expect(heap.size).toBeLessThan(2_000);
});

it('gives the oldest job first, also one that came back', () => {
  const { jobs } = tables();
  for (const key of ['11', '12', '13']) jobs.put(aJob({ key }));
  jobs.change('11' as never, { state: 'activated' });
  expect(jobs.queue.first('work')).toBe('12');

  jobs.change('11' as never, { state: 'activatable' });

  expect(jobs.queue.first('work')).toBe('11');
  expect(jobs.queue.first('other')).toBeUndefined();
});
