import { callActivity, chain, definitions, end, model, start, task, userTask } from '../support/bpmn.js';
import { dmn } from '../support/dmn.js';
import { expectAllEnded, expectReplayEqual } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

/** A process with a version tag that leaves a trace of which version it is. */
const tagged = (tag: string, trace: string) =>
  definitions(
    `<bpmn:process id="q" isExecutable="true"><bpmn:extensionElements><zeebe:versionTag value="${tag}" /></bpmn:extensionElements>${start('qs')}${task('task', trace)}${end('qe')}${chain('qs', trace, 'qe')}</bpmn:process>`,
  );
const around = (element: string) => model('p', start(), element, end(), chain('start', 'x', 'end'));
const byTag = (tag: string) => `bindingType="versionTag" versionTag="${tag}"`;

it('a call activity takes the newest version with its tag, also after a restart', async () => {
  const engine = await startEngine();
  await engine.deploy(tagged('v1', 'first'));
  await engine.deploy(tagged('v1', 'mended'));
  await engine.deploy(tagged('v2', 'second'));
  await engine.deploy(around(callActivity('x', 'q', byTag('v1'))));

  const again = await startEngine({ dataDir: engine.copyOfDisk() });
  await again.create('p');

  expect(again.completed()).toEqual(['start', 'qs', 'mended', 'qe', 'x', 'end']);
  expectAllEnded(again);
  expectReplayEqual(again);
});

it('a call activity waits in an incident until a version with its tag is there', async () => {
  const engine = await startEngine();
  await engine.deploy(tagged('v1', 'first'));
  await engine.deploy(around(callActivity('x', 'q', byTag('v2'))));
  await engine.create('p');
  const { errorType, incidentKey } = engine.onlyEvent('incidentCreated');
  expect(errorType).toBe('CALLED_ELEMENT_ERROR');

  await engine.deploy(tagged('v2', 'second'));
  await engine.execute({ type: 'resolveIncident', incidentKey });

  expect(engine.completed()).toContain('second');
  expectAllEnded(engine);
});

it('a business rule task takes the decision with its tag', async () => {
  const decision = (tag: string, answer: string) =>
    dmn('dish', 'season', { winter: answer })
      .replace('namespace="test"', 'namespace="test" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"')
      .replace(
        '<decisionTable',
        `<extensionElements><zeebe:versionTag value="${tag}" /></extensionElements><decisionTable`,
      );
  const engine = await startEngine();
  await engine.deploy(decision('v1', 'soup'));
  await engine.deploy(decision('v2', 'stew'));
  await engine.deploy(
    around(
      `<bpmn:businessRuleTask id="x"><bpmn:extensionElements><zeebe:calledDecision decisionId="dish" resultVariable="dish" ${byTag('v1')} /></bpmn:extensionElements></bpmn:businessRuleTask>`,
    ),
  );

  await engine.create('p', { season: 'winter' });

  expect(engine.variable('dish')).toBe('soup');
  expectReplayEqual(engine);
});

it('a user task takes the form with its tag', async () => {
  const form = (versionTag: string) => JSON.stringify({ id: 'f', versionTag, components: [] });
  const engine = await startEngine();
  await engine.deploy(form('v1'));
  await engine.deploy(form('v2'));
  await engine.deploy(around(userTask('x', `<zeebe:formDefinition formId="f" ${byTag('v1')} />`)));

  await engine.create('p');

  const { formKey } = engine.onlyEvent('userTaskCreated');
  expect(engine.eventsOf('formDeployed').find((deployed) => deployed.formKey === formKey)?.versionTag).toBe(
    'v1',
  );
  expectReplayEqual(engine);
});
