import { search } from '../../../engine/projections/search/search.js';
import { userTaskSearchFor } from '../../../engine/projections/user-task-search.js';
import { aUserTask, projected } from './projected.js';

const { db, happened } = projected();
const dueDates = [
  '2026-03-05T00:00:00Z',
  null,
  '2026-03-03T00:00:00Z',
  '2026-03-05T00:00:00Z',
  null,
  '2026-03-01T00:00:00Z',
  '2026-03-02T00:00:00Z',
];
dueDates.forEach((dueDate, number) =>
  happened(
    aUserTask({
      elementName: `t${number}`,
      dueDate,
      candidateGroups: number % 2 === 0 ? ['regie', 'zorg'] : ['regie'],
    }),
  ),
);

const sorts = {
  'by key': undefined,
  'by due date': [{ field: 'dueDate', order: 'asc' }],
  'by due date, latest first': [{ field: 'dueDate', order: 'DESC' }],
  'by priority and due date': [{ field: 'priority' }, { field: 'dueDate', order: 'desc' }],
};
const filters = {
  everywhere: {},
  'of a group': { candidateGroup: 'regie', state: 'CREATED' },
  'of several groups': { candidateGroup: { $in: ['zorg', 'regie', 'niemand'] }, state: 'CREATED' },
};

function page(filter: object, sort: unknown, asked: unknown) {
  const found = search(db, userTaskSearchFor(filter), { filter, sort, page: asked });
  return { names: found.items.map(({ name }) => name), ...found.page };
}

describe.each(Object.entries(filters))('a search %s', (_, filter) => {
  it('sorts, those without a value last both ways', () => {
    expect(page(filter, sorts['by due date'], {}).names).toEqual(['t5', 't6', 't2', 't0', 't3', 't1', 't4']);
    expect(page(filter, sorts['by due date, latest first'], {}).names).toEqual([
      't3',
      't0',
      't2',
      't6',
      't5',
      't4',
      't1',
    ]);
  });

  it.each(Object.entries(sorts))('goes through all pages forward and back %s', (_name, sort) => {
    const whole = page(filter, sort, { limit: 100 }).names;
    const forward = [page(filter, sort, { limit: 2 })];
    while (forward.at(-1)!.names.length > 0)
      forward.push(page(filter, sort, { after: forward.at(-1)!.endCursor, limit: 2 }));
    const last = forward.at(-2)!;
    const back = [page(filter, sort, { before: last.startCursor, limit: 2 })];
    while (back[0]!.names.length > 0)
      back.unshift(page(filter, sort, { before: back[0]!.startCursor, limit: 2 }));

    expect(forward.flatMap(({ names }) => names)).toEqual(whole);
    expect([...back.flatMap(({ names }) => names), ...last.names]).toEqual(whole);
    expect(forward.every(({ totalItems }) => totalItems === 7)).toBe(true);
  });

  it('takes an offset', () => {
    expect(page(filter, undefined, { from: 5, limit: 10 })).toMatchObject({
      names: ['t5', 't6'],
      totalItems: 7,
      hasMoreTotalItems: false,
    });
    expect(page(filter, undefined, { from: 70 })).toMatchObject({
      names: [],
      totalItems: 7,
      startCursor: null,
      endCursor: null,
    });
  });

  it('gives cursors that strict clients take', () => {
    expect(page(filter, undefined, {}).endCursor).toMatch(
      /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
    );
  });
});

describe('a page', () => {
  it.each<[string, unknown, string]>([
    ['no limit', { limit: 0 }, 'page.limit'],
    ['a limit out of reach', { limit: 10_001 }, 'page.limit'],
    ['a negative offset', { from: -1 }, 'page.from'],
    ['text for a limit', { limit: '10' }, 'page.limit'],
    ['both ways at once', { after: 'WyIxIl0=', before: 'WyIxIl0=' }, 'page'],
    ['a cursor of somebody else', { after: 'AAAA' }, 'page.after'],
    ['a cursor to nothing', { after: Buffer.from('["12"]').toString('base64') }, 'page.after'],
    ['an unknown name', { size: 5 }, 'page.size'],
    ['a list', [], 'page'],
  ])('with %s is refused and named', (_, asked, named) => {
    expect(() => page({}, undefined, asked)).toThrow(`Expected ${named} `);
  });

  it.each<[unknown, string]>([
    [[{ field: 'naam' }], 'sort[0].field'],
    [[{ field: 'constructor' }], 'sort[0].field'],
    [[{ field: 'name', order: 'UP' }], 'sort[0].order'],
    [[null], 'sort[0]'],
    [{ field: 'name' }, 'sort'],
  ])('sorted by %j is refused and named', (sort, named) => {
    expect(() => page({}, sort, {})).toThrow(`Expected ${named} `);
  });
});

describe('counting', () => {
  it('stops at ten thousand and says so', () => {
    const many = projected();
    many.db.exec('BEGIN');
    for (let number = 0; number <= 10_000; number++) many.happened(aUserTask());
    many.db.exec('COMMIT');

    const { page } = search(many.db, userTaskSearchFor({}), { page: { limit: 1 } });

    expect(page).toMatchObject({ totalItems: 10_000, hasMoreTotalItems: true });
  }, 30_000);
});
