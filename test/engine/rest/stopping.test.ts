import { completingListeners, chain, end, model, start, userTask } from '../support/bpmn.js';
import { running } from './running.js';
import { authorization } from './serving.js';

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
