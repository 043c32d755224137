import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { dmn } from '../support/dmn.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const straight = (name = '') =>
  model('p', start(), serviceTask('work', name || 'work'), end(), chain('start', 'work', 'end'));
const table = dmn('dish', 'season', { winter: 'stew' });

it('answers with everything that it holds', async () => {
  const engine = await startEngine();

  const { deployed } = await engine.deploy(straight(), table, JSON.stringify({ id: 'f' }));

  expect(deployed).toMatchObject([
    { kind: 'process', processDefinitionId: 'p', version: 1, resourceName: 'resource-0.bpmn' },
    { kind: 'decisionRequirements', decisionRequirementsId: 'drg-dish', name: 'graph of dish', version: 1 },
    { kind: 'decision', decisionDefinitionId: 'dish', name: 'dish name', version: 1 },
    { kind: 'form', formId: 'f', version: 1 },
  ]);
});

it('gives an unchanged resource the version and key that it has, and a changed one the next', async () => {
  const engine = await startEngine();
  const first = await engine.deploy(straight(), table, JSON.stringify({ id: 'f' }));

  const same = await engine.deploy(straight(), table, JSON.stringify({ id: 'f' }));
  const changed = await engine.deploy(
    straight('other'),
    table.replace('stew', 'pie'),
    JSON.stringify({ id: 'f', x: 1 }),
  );

  expect(same.deployed).toEqual(first.deployed);
  expect(same.deploymentKey).not.toBe(first.deploymentKey);
  expect(changed.deployed.map(({ version }) => version)).toEqual([2, 2, 2, 2]);
});

it('lets running instances go on with the version that they began with', async () => {
  const engine = await startEngine();
  await engine.deploy(straight('old'));
  await engine.create('p');
  await engine.deploy(straight('new'));
  await engine.create('p');
  await engine.execute({
    type: 'createProcessInstance',
    processDefinition: { id: 'p', version: 1 },
    variables: {},
  });

  expect(await engine.activate('old')).toHaveLength(2);
  expect(await engine.activate('new')).toHaveLength(1);
});

it('refuses all when one is bad, and says what is wrong with each', async () => {
  const engine = await startEngine();
  const bad = model('q', start(), serviceTask('work', '= 1 +'), chain('start', 'work'));

  const deployment = engine.deploy(straight(), bad, '{"no": "id"}');

  await expect(deployment).rejects.toMatchObject({
    rejection: {
      code: 'INVALID_ARGUMENT',
      message: expect.stringMatching(/resource-1.bpmn': work: .*\n.*resource-2.form/),
    },
  });
  expect(engine.events).toEqual([]);
});

it.each([
  ['nothing', []],
  ['the same process twice', [straight(), straight('other')]],
  ['the same form twice', ['{"id":"f"}', '{"id":"f","x":1}']],
])('refuses %s', async (_name, contents) => {
  const engine = await startEngine();

  await expect(engine.deploy(...contents)).rejects.toMatchObject({ rejection: { code: 'INVALID_ARGUMENT' } });
});

it('refuses files that it does not know', async () => {
  const engine = await startEngine();

  const deployment = engine.execute({
    type: 'deployResources',
    resources: [{ name: 'a.txt', content: 'x' }],
  });

  await expect(deployment).rejects.toMatchObject({ rejection: { code: 'INVALID_ARGUMENT' } });
});

describe('a process instance', () => {
  it.each([
    ['an unknown id', { id: 'nobody' }],
    ['an unknown version', { id: 'p', version: 9 }],
    ['an unknown key', { key: '42' as never }],
  ])('is refused for %s', async (_name, processDefinition) => {
    const engine = await startEngine();
    await engine.deploy(straight());

    const created = engine.execute({ type: 'createProcessInstance', processDefinition, variables: {} });

    await expect(created).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  });

  it('keeps its tags and business id', async () => {
    const engine = await startEngine();
    await engine.deploy(straight());

    const created = await engine.execute({
      type: 'createProcessInstance',
      processDefinition: { id: 'p', version: -1 },
      variables: { a: 1 },
      tags: ['urgent'],
      businessId: 'order-1',
    });

    expect(created).toMatchObject({
      tags: ['urgent'],
      businessId: 'order-1',
      variables: { a: 1 },
      processDefinitionVersion: 1,
    });
    expect((await engine.activate('work'))[0]?.tags).toEqual(['urgent']);
  });
});
