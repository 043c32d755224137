import { jest } from '@jest/globals';
import {
  chain,
  definitions,
  end,
  executionListeners,
  extendedProcess,
  start,
  taskListeners,
  userTask,
} from '../support/bpmn.js';
import { running } from './running.js';

jest.setTimeout(30_000);

const now = { consistency: { waitUpToMs: 0 } };
const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

await client.createDeployment({
  resources: [
    new File(
      [
        definitions(
          extendedProcess(
            'p',
            executionListeners(['start', 'begin']),
            start(),
            userTask('x', taskListeners(['updating', 'change'], ['canceling', 'stop'])),
            end(),
            chain('start', 'x', 'end'),
          ),
        ),
      ],
      'p.bpmn',
    ),
  ],
});
const { processInstanceKey } = await client.createProcessInstance({ processDefinitionId: 'p' });

const jobOf = async (type: string) => {
  const { jobs } = await client.activateJobs({
    type,
    worker: 'w',
    timeout: 60_000,
    maxJobsToActivate: 1,
    requestTimeout: 5_000,
  });
  return jobs[0];
};
const taskNow = async () => (await client.searchUserTasks({ filter: { processInstanceKey } }, now)).items[0];

it('a listener of the process is a job of the process instance', async () => {
  const job = await jobOf('begin');
  expect(job).toMatchObject({
    kind: 'EXECUTION_LISTENER',
    listenerEventType: 'START',
    elementId: 'p',
    elementInstanceKey: processInstanceKey,
  });

  await client.failJob({ jobKey: job.jobKey, retries: 0, errorMessage: 'down' });
  const { items } = await client.searchProcessInstanceIncidents({ processInstanceKey }, now);
  expect(items).toMatchObject([{ errorType: 'EXECUTION_LISTENER_NO_RETRIES', elementId: 'p' }]);
  expect((await client.getProcessInstance({ processInstanceKey }, now)).hasIncident).toBe(true);
  await client.updateJob({ jobKey: job.jobKey, changeset: { retries: 1 } });
  await client.resolveIncident({ incidentKey: items[0].incidentKey });
  await client.completeJob({ jobKey: (await jobOf('begin')).jobKey, variables: { begun: true } });

  expect((await client.getProcessInstance({ processInstanceKey }, now)).hasIncident).toBe(false);
  expect(await taskNow()).toMatchObject({ elementId: 'x', state: 'CREATED' });
});

it('variables of a user task wait for its updating listener', async () => {
  const { elementInstanceKey } = await taskNow();
  const variables = { note: 1 };
  const set = client.createElementInstanceVariables({ elementInstanceKey, variables, local: true });
  const job = await jobOf('change');
  expect(job).toMatchObject({ listenerEventType: 'UPDATING', variables });
  expect((await taskNow()).state).toBe('UPDATING');

  await client.completeJob({ jobKey: job.jobKey });
  await set;

  const { items } = await client.searchVariables({ filter: { name: 'note' } }, now);
  expect(items).toMatchObject([{ scopeKey: elementInstanceKey, value: '1' }]);
});

it('a cancelled task waits for its canceling listener, and its instance with it', async () => {
  await client.cancelProcessInstance({ processInstanceKey });
  expect((await taskNow()).state).toBe('CANCELING');
  expect((await client.getProcessInstance({ processInstanceKey }, now)).state).toBe('ACTIVE');
  const job = await jobOf('stop');
  expect(job).toMatchObject({ kind: 'TASK_LISTENER', listenerEventType: 'CANCELING' });

  await client.completeJob({
    jobKey: job.jobKey,
    result: { type: 'userTask', corrections: { priority: 5 } },
  });

  expect(await taskNow()).toMatchObject({ state: 'CANCELED', priority: 5 });
  expect((await client.getProcessInstance({ processInstanceKey }, now)).state).toBe('TERMINATED');
});
