import { jest } from '@jest/globals';
import { createConnection } from 'node:net';
import { completingListeners, chain, end, model, start, userTask } from '../support/bpmn.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

it('stopping answers who waits for the listener of a task; the task itself goes on', async () => {
  const engine = await running();
  const client = engine.strictClient();
  const bpmn = model(
    'vragen',
    start(),
    chain('start', 'taak', 'end'),
    userTask('taak', completingListeners('toets')),
    end(),
  );
  await client.createDeployment({ resources: [new File([bpmn], 'vragen.bpmn')] });
  await client.createProcessInstance({ processDefinitionId: 'vragen' });
  const { items } = await client.searchUserTasks({}, { consistency: { waitUpToMs: 0 } });
  const completion = fetch(`${engine.address}/v2/user-tasks/${items[0].userTaskKey}/completion`, {
    method: 'POST',
    headers: { authorization },
  });
  await client.activateJobs({
    type: 'toets',
    worker: 'w',
    timeout: 1000,
    maxJobsToActivate: 1,
    requestTimeout: 5000,
  });

  await engine.close();

  expect((await completion).status).toBe(503);
  expect(engine.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

it('stopping does not wait for a connection on which nothing was asked', async () => {
  const engine = await running();
  const socket = createConnection(Number(new URL(engine.address).port), '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  await fetch(`${engine.address}/v2/topology`, { headers: { authorization } });
  const closed = new Promise((resolve) => socket.once('close', resolve));

  await engine.close();

  await closed;
});
