import { decisionInstanceSearch } from '../../../engine/projections/decision-instance-search.js';
import { elementInstanceSearch } from '../../../engine/projections/element-instance-search.js';
import { incidentSearch } from '../../../engine/projections/incident-search.js';
import { jobSearch } from '../../../engine/projections/job-search.js';
import { processInstanceSearch } from '../../../engine/projections/process-instance-search.js';
import type { SearchSpec } from '../../../engine/projections/search/field.js';
import { userTaskSearchFor } from '../../../engine/projections/user-task-search.js';
import { variableSearch } from '../../../engine/projections/variable-search.js';
import { plansOf } from './plans-of.js';
import { projected } from './projected.js';

const { db } = projected();

type Asked = [what: string, spec: SearchSpec<unknown>, filter: object, sort: object[], found: string];

/** What a list of tasks, of instances and of jobs asks for, and by which columns its rows are to be found. */
const searches: Asked[] = [
  tasks('open tasks by due date', {}, 'state=?', [{ field: 'dueDate' }]),
  tasks('open tasks of a person', { assignee: 'anna' }, 'assignee=? AND state=?', [{ field: 'dueDate' }]),
  tasks('open tasks of a user by name', { candidateUser: 'anna' }, 'candidate_user=?', []),
  tasks('open tasks of a group', { candidateGroup: 'regie' }, 'candidate_group=? AND state=?', []),
  tasks('tasks of an instance', { processInstanceKey: '1' }, 'process_instance_key=?', []),
  instances('live instances', { state: 'ACTIVE' }, 'state=?'),
  instances(
    'live instances of a process',
    { processDefinitionId: 'p', state: 'ACTIVE' },
    'process_definition_id=? AND state=?',
  ),
  instances(
    'what instances call',
    { parentProcessInstanceKey: { $in: ['1', '2'] } },
    'parent_process_instance_key=?',
  ),
  instances('instances by business id', { businessId: 'b' }, 'business_id=?'),
  instances(
    'instances by a variable',
    { variables: [{ name: 'casusId', value: '"c"' }] },
    'name=? AND value_head=?',
  ),
  instances('instances begun since', { startDate: { $gte: '2026-01-01T00:00:00Z' } }, 'start_date>?'),
  jobs('jobs of a type that wait', { type: 't', state: 'CREATED' }, 'job_type=? AND state=?'),
  jobs('jobs that failed', { state: 'FAILED' }, 'state=?'),
  jobs('jobs of an instance', { processInstanceKey: '1' }, 'process_instance_key=?'),
  ['open incidents', incidentSearch, { state: 'ACTIVE' }, [], 'state=?'],
  [
    'elements of an instance',
    elementInstanceSearch,
    { processInstanceKey: '1' },
    [],
    'process_instance_key=?',
  ],
  [
    'a variable of some instances',
    variableSearch,
    { name: 'casusId', processInstanceKey: { $in: ['1', '2'] } },
    [],
    'process_instance_key=?',
  ],
  [
    'evaluations of an instance',
    decisionInstanceSearch,
    { processInstanceKey: '1' },
    [],
    'process_instance_key=?',
  ],
];

it.each(searches)(
  '%s are found by an index, however much has finished',
  (_what, spec, filter, sort, found) => {
    const plans = plansOf(db, spec, { filter, sort, page: { limit: 50 } });

    expect(plans).toHaveLength(2);
    for (const plan of plans) {
      expect(plan).toMatch(new RegExp(`USING (COVERING )?INDEX \\w+ \\(${found.replaceAll('?', '\\?')}`));
      // A list in memory is no table; the merge of groups is read back by key.
      expect(plan.split('\n').filter((step) => /^SCAN (?!\(subquery|json_each)/.test(step))).toEqual([]);
    }
  },
);

it('the first page of all instances is read from their keys, not sorted', () => {
  const [page] = plansOf(db, processInstanceSearch, { page: { limit: 50 } });

  expect(page).not.toContain('TEMP B-TREE');
});

it('what stands on one step is read in the order of the page, each looked up by its instance', () => {
  const filter = {
    processDefinitionId: 'p',
    state: 'ACTIVE',
    elementId: 'Task',
    elementInstanceState: 'ACTIVE',
  };
  const sort = [
    { field: 'startDate', order: 'DESC' },
    { field: 'processInstanceKey', order: 'DESC' },
  ];
  const [page, count] = plansOf(db, processInstanceSearch, { filter, sort, page: { limit: 50 } });

  expect(page).not.toContain('TEMP B-TREE');
  for (const plan of [page, count])
    expect(plan).toContain('element_instances_by_instance (process_instance_key=? AND element_id=?)');
});

// helpers

function tasks(what: string, filter: object, found: string, sort: object[]): Asked {
  return [what, userTaskSearchFor(filter), { state: 'CREATED', ...filter }, sort, found];
}

function instances(what: string, filter: object, found: string): Asked {
  return [what, processInstanceSearch, filter, [{ field: 'startDate', order: 'DESC' }], found];
}

function jobs(what: string, filter: object, found: string): Asked {
  return [what, jobSearch, filter, [], found];
}
