import { chain, end, model, serviceTask, start, userTask } from './support/bpmn.js';
import { closeEngines, startEngine } from './support/start-engine.js';

afterEach(closeEngines);

it('runs a service task and a user task', async () => {
  const engine = await startEngine();
  await engine.deploy(
    model('p', start(), serviceTask('work'), userTask('ask'), end(), chain('start', 'work', 'ask', 'end')),
  );
  await engine.create('p', { a: 1 });
  await engine.work('work', { b: 2 });
  const { userTaskKey } = engine.onlyEvent('userTaskCreated');
  await engine.execute({ type: 'completeUserTask', userTaskKey, variables: { c: 3 } });
  expect(engine.completed()).toEqual(['start', 'work', 'ask', 'end']);
  expect(engine.eventsOf('processInstanceCompleted')).toHaveLength(1);
  expect(engine.defects).toEqual([]);
});
