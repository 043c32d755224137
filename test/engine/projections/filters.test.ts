import { search } from '../../../engine/projections/search/search.js';
import { userTaskSearchFor } from '../../../engine/projections/user-task-search.js';
import { aUserTask, projected } from './projected.js';

const { db, happened } = projected();
const tasks = {
  wegen: aUserTask({
    elementName: 'Wegen',
    candidateGroups: ['regie', 'zorg'],
    dueDate: '2026-03-04T10:00:00+01:00[Europe/Amsterdam]',
    priority: 80,
    tags: ['acuut', 'intake'],
  }),
  inbrengen: aUserTask({
    elementName: 'Inbrengen',
    candidateGroups: ['regie'],
    assignee: 'anna',
    priority: 50,
  }),
  bellen: aUserTask({
    elementName: 'bellen*',
    candidateUsers: ['bram'],
    dueDate: '2026-03-03T09:00:00Z',
    priority: 20,
  }),
};
for (const task of Object.values(tasks)) happened(task);
happened({
  type: 'userTaskCompleted',
  userTaskKey: tasks.bellen.userTaskKey,
  processInstanceKey: tasks.bellen.processInstanceKey,
  elementInstanceKey: tasks.bellen.elementInstanceKey,
  corrections: {},
  action: 'complete',
});
for (const [name, value] of Object.entries({ dossierId: 'D-1', telling: 12 })) {
  happened({
    type: 'variableCreated',
    variableKey: (name === 'dossierId' ? '9000000000000001' : '9000000000000002') as never,
    scopeKey: tasks.wegen.processInstanceKey,
    processInstanceKey: tasks.wegen.processInstanceKey,
    rootProcessInstanceKey: tasks.wegen.processInstanceKey,
    processDefinitionKey: tasks.wegen.processDefinitionKey,
    processDefinitionId: 'keten',
    processDefinitionVersion: 1,
    name,
    value,
  });
}

function found(filter: unknown): string[] {
  const { items } = search(db, userTaskSearchFor(filter), { filter });
  return items.map(({ name }) => name ?? '');
}

const all = ['Wegen', 'Inbrengen', 'bellen*'];

describe('a filter', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', {}, all],
    ['a plain value', { name: 'Wegen' }, ['Wegen']],
    ['$eq', { name: { $eq: 'Wegen' } }, ['Wegen']],
    ['$neq, also where there is no value', { assignee: { $neq: 'anna' } }, ['Wegen', 'bellen*']],
    ['$exists', { assignee: { $exists: true } }, ['Inbrengen']],
    ['$exists false', { assignee: { $exists: false } }, ['Wegen', 'bellen*']],
    ['$in', { name: { $in: ['Wegen', 'Inbrengen'] } }, ['Wegen', 'Inbrengen']],
    [
      '$notIn, also where there is no value',
      { assignee: { $notIn: ['anna', 'bram'] } },
      ['Wegen', 'bellen*'],
    ],
    ['$like with any run', { name: { $like: '*en' } }, ['Wegen', 'Inbrengen']],
    ['$like with one character', { name: { $like: 'Wege?' } }, ['Wegen']],
    ['$like with an escaped star', { name: { $like: '*\\*' } }, ['bellen*']],
    ['$like minds case', { name: { $like: 'wegen' } }, []],
    ['$like takes brackets as they are', { name: { $like: '[W]egen' } }, []],
    ['$gt', { priority: { $gt: 50 } }, ['Wegen']],
    ['$gte', { priority: { $gte: 50 } }, ['Wegen', 'Inbrengen']],
    ['$lt', { priority: { $lt: 50 } }, ['bellen*']],
    ['$lte', { priority: { $lte: 50 } }, ['Inbrengen', 'bellen*']],
    ['operators together', { priority: { $gte: 20, $lt: 80 } }, ['Inbrengen', 'bellen*']],
    ['fields together', { assignee: 'anna', priority: 50 }, ['Inbrengen']],
    ['an enum in any case', { state: 'completed' }, ['bellen*']],
    ['an enum by pattern', { state: { $like: 'c?eat*' } }, ['Wegen', 'Inbrengen']],
    ['a key', { userTaskKey: tasks.wegen.userTaskKey }, ['Wegen']],
    ['a key too long to exist', { userTaskKey: '9999999999999999999999999' }, []],
    ['a date in another zone', { dueDate: '2026-03-04T11:00:00.000+02:00' }, ['Wegen']],
    ['a date before', { dueDate: { $lt: '2026-03-04T00:00:00Z' } }, ['bellen*']],
    ['a candidate group', { candidateGroup: 'zorg' }, ['Wegen']],
    ['a candidate group with state', { candidateGroup: 'regie', state: 'CREATED' }, ['Wegen', 'Inbrengen']],
    ['candidate groups', { candidateGroup: { $in: ['zorg', 'regie'] } }, ['Wegen', 'Inbrengen']],
    ['no such candidate group', { candidateGroup: { $neq: 'zorg' } }, ['Inbrengen', 'bellen*']],
    [
      'none of the candidate groups',
      { candidateGroup: { $notIn: ['zorg', 'politie'] } },
      ['Inbrengen', 'bellen*'],
    ],
    ['a candidate group by pattern', { candidateGroup: { $like: 're*' } }, ['Wegen', 'Inbrengen']],
    ['any candidate group', { candidateGroup: { $exists: true } }, ['Wegen', 'Inbrengen']],
    ['no candidate group', { candidateGroup: { $exists: false } }, ['bellen*']],
    ['a candidate user', { candidateUser: 'bram' }, ['bellen*']],
    ['tags, all of them', { tags: ['acuut', 'intake'] }, ['Wegen']],
    ['tags, one missing', { tags: ['acuut', 'later'] }, []],
    ['a variable', { processInstanceVariables: [{ name: 'dossierId', value: '"D-1"' }] }, ['Wegen']],
    [
      'a variable by operator',
      { processInstanceVariables: [{ name: 'telling', value: { $in: ['12'] } }] },
      ['Wegen'],
    ],
    [
      'two variables',
      {
        processInstanceVariables: [
          { name: 'dossierId', value: '"D-1"' },
          { name: 'telling', value: '13' },
        ],
      },
      [],
    ],
    ['a variable that is elsewhere', { localVariables: [{ name: 'dossierId', value: '"D-1"' }] }, []],
    [
      'empty lists, as some clients send',
      { name: { $eq: 'Wegen', $in: [], $notIn: [] }, tags: [], processInstanceVariables: [] },
      ['Wegen'],
    ],
  ])('by %s', (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it.each<[string, unknown, string]>([
    ['an unknown field', { naam: 'x' }, 'filter.naam'],
    ['a field of Object', { constructor: 'x' }, 'filter.constructor'],
    ['an unknown operator', { name: { $regex: '.*' } }, 'filter.name.$regex'],
    ['an operator of Object', { candidateGroup: { constructor: 'x' } }, 'filter.candidateGroup.constructor'],
    ['an operator that the kind does not have', { name: { $gt: 'a' } }, 'filter.name.$gt'],
    ['a boolean for a string', { name: true }, 'filter.name'],
    ['a list for a value', { name: ['Wegen'] }, 'filter.name'],
    ['no list for $in', { name: { $in: 'Wegen' } }, 'filter.name.$in'],
    ['a wrong value in $in', { priority: { $in: [1, '2'] } }, 'filter.priority.$in[1]'],
    ['an unknown enum value', { state: 'OPEN' }, 'filter.state'],
    ['a fraction for a number', { priority: 1.5 }, 'filter.priority'],
    ['letters for a key', { userTaskKey: 'abc' }, 'filter.userTaskKey'],
    ['a date without offset', { dueDate: '2026-03-04T10:00:00' }, 'filter.dueDate'],
    ['a date that is none', { dueDate: '2026-13-04T10:00:00Z' }, 'filter.dueDate'],
    ['no boolean for $exists', { candidateGroup: { $exists: 'yes' } }, 'filter.candidateGroup.$exists'],
    [
      'a variable without value',
      { processInstanceVariables: [{ name: 'x' }] },
      'filter.processInstanceVariables[0].value',
    ],
    ['a filter that is no object', 'name', 'filter'],
  ])('refuses %s and names it', (_, filter, named) => {
    expect(() => found(filter)).toThrow(`Expected ${named} `);
  });
});
