import { search } from '../../../engine/projections/search/search.js';
import { userTaskSearchFor } from '../../../engine/projections/user-task-search.js';
import { plansOf } from './plans-of.js';
import { aUserTask, projected } from './projected.js';

const { db, happened } = projected();
const groups = [['regie'], ['regie', 'zorg'], ['zorg', 'piket'], ['beheer'], []];
for (let number = 0; number < 2_500; number++) {
  happened(
    aUserTask({
      elementName: `t${number}`,
      candidateGroups: groups[number % 5]!,
      assignee: number % 7 === 0 ? 'anna' : null,
      dueDate:
        number % 11 === 0
          ? null
          : new Date(Date.UTC(2026, 0, 1) + ((number * 7919) % 2_500) * 3_600_000).toISOString(),
    }),
  );
}

const byDueDate = [{ field: 'dueDate' }];

function names(filter: object, sort: unknown, limit = 10_000): (string | null)[] {
  return search(db, userTaskSearchFor(filter), { filter, sort, page: { limit } }).items.map(
    ({ name }) => name,
  );
}

const times = (plan: string, step: string) => plan.split(step).length - 1;
const indexOfGroup =
  'SEARCH g USING COVERING INDEX user_task_groups_by_group (candidate_group=? AND state=?)';

describe('the task list of groups', () => {
  it.each([
    ['one group', { candidateGroup: 'regie' }, 1],
    ['one group in a list', { candidateGroup: { $in: ['regie'] } }, 1],
    ['three groups', { candidateGroup: { $in: ['regie', 'zorg', 'piket'] } }, 3],
  ])('of %s is read in order from the index of each', (_, filter, count) => {
    const [page, total] = plansOf(db, userTaskSearchFor(filter), {
      filter: { state: 'CREATED', ...filter },
      sort: byDueDate,
      page: { limit: 50 },
    });

    expect(times(page!, indexOfGroup)).toBe(count);
    expect(times(page!, 'MERGE (UNION)')).toBe(count - 1);
    expect(page).not.toMatch(/SCAN [gt]\b|TEMP B-TREE FOR DISTINCT|UNION USING/);
    // The one sort is that of the page itself, behind the limit.
    expect(page!.split('TEMP B-TREE')).toHaveLength(2);
    expect(page!.indexOf('TEMP B-TREE')).toBeGreaterThan(page!.lastIndexOf(indexOfGroup));
    expect(total).toContain(indexOfGroup);
  });

  it('has each task once, in the order of a whole sort', () => {
    const several = { candidateGroup: { $in: ['zorg', 'regie', 'piket'] }, state: 'CREATED' };
    const everything = names({ state: 'CREATED' }, byDueDate);
    const offered = new Set([
      ...names({ candidateGroup: 'regie' }, null),
      ...names({ candidateGroup: 'zorg' }, null),
    ]);

    const merged = names(several, byDueDate);

    expect(merged).toEqual(everything.filter((name) => offered.has(name)));
    expect(merged).toHaveLength(1_500);
    expect(names(several, byDueDate, 50)).toEqual(merged.slice(0, 50));
  });

  it('meets the other conditions too, whatever it is sorted on', () => {
    const filter = {
      candidateGroup: { $in: ['zorg', 'regie'] },
      assignee: { $exists: false },
      name: { $like: 't1?' },
    };

    expect(names(filter, [{ field: 'name', order: 'DESC' }])).toEqual([
      't17',
      't16',
      't15',
      't12',
      't11',
      't10',
    ]);
  });

  it.each([
    [{ $in: ['regie', 'zorg'], $neq: 'piket' }],
    [{ $in: ['regie', 'zorg'], $notIn: ['piket'] }],
    [{ $eq: 'zorg', $neq: 'piket' }],
  ])('of groups and not of others (%j) keeps to both', (candidateGroup) => {
    const found = search(db, userTaskSearchFor({ candidateGroup }), { filter: { candidateGroup } }).items;

    expect(found.length).toBeGreaterThan(0);
    expect(found.some(({ candidateGroups }) => candidateGroups.includes('piket'))).toBe(false);
  });

  it('counts up to a thousand, each task once', () => {
    const count = (candidateGroup: unknown) => {
      const filter = { candidateGroup };
      return search(db, userTaskSearchFor(filter), { filter, page: { limit: 1 } }).page;
    };

    expect(count({ $in: ['zorg', 'piket'] })).toMatchObject({ totalItems: 1_000, hasMoreTotalItems: false });
    expect(count({ $in: ['zorg', 'regie'] })).toMatchObject({ totalItems: 1_000, hasMoreTotalItems: true });
  });
});

it('a filter with more values than the database takes is refused', () => {
  const filter = {
    candidateGroup: { $in: Array.from({ length: 50 }, (_, number) => `groep-${number}`) },
    assignee: { $in: Array.from({ length: 1_000 }, (_, number) => `persoon-${number}`) },
  };

  expect(() => search(db, userTaskSearchFor(filter), { filter })).toThrow(
    'Expected filter to name fewer values',
  );
});
