import { chain, decisionTask, end, model, outputs, start } from '../support/bpmn.js';
import { dmn } from '../support/dmn.js';
import { expectAllEnded } from '../support/expect-sound.js';
import { closeEngines, startEngine } from '../support/start-engine.js';

afterEach(closeEngines);

const deciding = (decisionId = 'dish', extensions = '') =>
  model(
    'p',
    start(),
    decisionTask('decide', decisionId, 'meal', extensions),
    end(),
    chain('start', 'decide', 'end'),
  );
const dish = dmn('dish', 'season', { winter: 'stew', summer: 'salad' });

it('puts what the decision gives into its result variable, and records how it came about', async () => {
  const engine = await startEngine();
  await engine.deploy(deciding(), dish);

  const processInstanceKey = await engine.create('p', { season: 'summer' });

  expect(engine.variable('meal')).toBe('salad');
  expect(engine.onlyEvent('decisionEvaluated')).toMatchObject({
    decisionDefinitionId: 'dish',
    output: 'salad',
    processInstanceKey,
    elementId: 'decide',
    failureMessage: null,
    evaluatedDecisions: [
      {
        decisionDefinitionId: 'dish',
        decisionDefinitionType: 'DECISION_TABLE',
        evaluatedInputs: [{ inputValue: 'summer' }],
        matchedRules: [{ ruleIndex: 2, evaluatedOutputs: [{ outputValue: 'salad' }] }],
      },
    ],
  });
  expectAllEnded(engine);
});

it('merges only what its output mappings name', async () => {
  const engine = await startEngine();
  await engine.deploy(deciding('dish', outputs({ menu: '= [meal]' })), dish);
  const processInstanceKey = await engine.create('p', { season: 'winter' });

  const atRoot = engine.eventsOf('variableCreated').filter(({ scopeKey }) => scopeKey === processInstanceKey);

  expect(atRoot.map(({ name, value }) => [name, value])).toEqual([
    ['season', 'winter'],
    ['menu', ['stew']],
  ]);
});

it('has an incident while the decision is not deployed', async () => {
  const engine = await startEngine();
  await engine.deploy(deciding('= "di" + "sh"'));
  await engine.create('p', { season: 'winter' });
  const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
  expect(errorType).toBe('CALLED_DECISION_ERROR');

  await engine.deploy(dish);
  await engine.execute({ type: 'resolveIncident', incidentKey });

  expect(engine.variable('meal')).toBe('stew');
  expectAllEnded(engine);
});

it('has an incident when the evaluation fails, and keeps the failed evaluation on record', async () => {
  const engine = await startEngine();
  await engine.deploy(
    deciding(),
    dmn('dish', 'season', { winter: 'stew', cold: 'soup' }, 'UNIQUE', '"winter", "cold"'),
  );
  const scopeKey = await engine.create('p', { season: 'winter' });
  const { incidentKey, errorType } = engine.onlyEvent('incidentCreated');
  expect(errorType).toBe('DECISION_EVALUATION_ERROR');
  expect(engine.onlyEvent('decisionEvaluated').failedDecisionDefinitionId).toBe('dish');

  await engine.deploy(dish);
  await engine.execute({ type: 'setVariables', scopeKey, variables: { season: 'summer' }, local: false });
  await engine.execute({ type: 'resolveIncident', incidentKey });

  expect(engine.variable('meal')).toBe('salad');
  expectAllEnded(engine);
});

describe('evaluating for a client', () => {
  it('answers with the newest version, or the one asked for by key', async () => {
    const engine = await startEngine();
    await engine.deploy(dish);
    await engine.deploy(dish.replace('stew', 'pie'));
    const [first] = engine.eventsOf('decisionDeployed');

    const newest = await engine.execute({
      type: 'evaluateDecision',
      decision: { id: 'dish' },
      variables: { season: 'winter' },
    });
    const older = await engine.execute({
      type: 'evaluateDecision',
      decision: { key: first!.decisionDefinitionKey },
      variables: { season: 'winter' },
    });

    expect([newest.output, older.output]).toEqual(['pie', 'stew']);
    expect([newest.decisionDefinitionVersion, older.decisionDefinitionVersion]).toEqual([2, 1]);
    expect(newest.processInstanceKey).toBeNull();
  });

  it('is refused for a decision that is not there', async () => {
    const engine = await startEngine();

    const answer = engine.execute({ type: 'evaluateDecision', decision: { id: 'dish' }, variables: {} });

    await expect(answer).rejects.toMatchObject({ rejection: { code: 'NOT_FOUND' } });
  });
});
