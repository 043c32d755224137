import { jest } from '@jest/globals';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

const now = { consistency: { waitUpToMs: 0 } };
const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

const { deployments } = await client.createDeployment({
  resources: [
    new File([everything], 'alles.bpmn'),
    new File([called], 'geroepen.bpmn'),
    new File([decisions], 'prioriteren.dmn'),
    new File([form], 'weging.form'),
  ],
});
const keys: Record<string, string> = Object.fromEntries(
  deployments.map((it: Record<string, Record<string, string>>) => [
    it['processDefinition']?.['processDefinitionId'] ?? Object.keys(it).find((kind) => it[kind]),
    it['processDefinition']?.['processDefinitionKey'] ??
      it['decisionRequirements']?.['decisionRequirementsKey'] ??
      it['form']?.['formKey'],
  ]),
);

async function post(path: string, body?: object): Promise<{ status: number; answer: unknown }> {
  const headers = { authorization, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(`${engine.address}/v2${path}`, {
    method: 'POST',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, answer: text === '' ? null : (JSON.parse(text) as unknown) };
}

it('a definition that was deleted still explains its instances, and starts none', async () => {
  const resourceKey = keys['geroepen']!;

  expect(await post(`/resources/${resourceKey}/deletion`)).toEqual({
    status: 200,
    answer: expect.objectContaining({ resourceKey }) as unknown,
  });

  const { items } = await client.searchProcessDefinitions(
    { filter: { processDefinitionKey: resourceKey } },
    now,
  );
  expect(items).toMatchObject([{ processDefinitionId: 'geroepen' }]);
  const xml: unknown = await client.getProcessDefinitionXml({ processDefinitionKey: resourceKey }, now);
  expect(xml).toBe(called);
  await expect(client.createProcessInstance({ processDefinitionKey: resourceKey })).rejects.toMatchObject({
    status: 404,
  });
  expect((await post(`/resources/${resourceKey}/deletion`)).status).toBe(404);
});

it('a definition is deleted with its history, once no instance runs', async () => {
  const processDefinitionKey = keys['gemeld']!;
  await client.publishMessage({ name: 'melding', correlationKey: '', timeToLive: 0 });
  const search = () => client.searchProcessInstances({ filter: { processDefinitionKey } }, now);
  const { items } = await search();
  expect(items).toHaveLength(1);
  const remove = () => post(`/resources/${processDefinitionKey}/deletion`, { deleteHistory: true });
  expect((await remove()).status).toBe(409);
  await client.cancelProcessInstance({ processInstanceKey: items[0].processInstanceKey });

  expect((await remove()).status).toBe(200);

  expect((await search()).items).toEqual([]);
  await expect(client.getProcessDefinition({ processDefinitionKey }, now)).rejects.toMatchObject({
    status: 404,
  });
  await expect(client.getProcessDefinitionXml({ processDefinitionKey }, now)).rejects.toMatchObject({
    status: 404,
  });
});

it('evaluations are deleted one by one, or with their graph', async () => {
  const evaluate = () =>
    client.evaluateDecision({ decisionDefinitionId: 'prioriteit', variables: { acuut: true } });
  const first = await evaluate();
  await evaluate();
  const count = async () => (await client.searchDecisionInstances({}, now)).items.length as number;
  const evaluationKey = String(first.decisionEvaluationKey ?? first.decisionInstanceKey);

  expect((await post(`/decision-instances/${evaluationKey}/deletion`)).status).toBe(204);
  expect(await count()).toBe(1);
  expect((await post(`/decision-instances/${evaluationKey}/deletion`)).status).toBe(404);

  const graph = keys['decisionRequirements']!;
  expect((await post(`/resources/${graph}/deletion`, { deleteHistory: true })).status).toBe(200);
  expect(await count()).toBe(0);
  expect((await client.searchDecisionDefinitions({}, now)).items).toEqual([]);
  await expect(evaluate()).rejects.toMatchObject({ status: 404 });
});

it('a form is deleted', async () => {
  await client.deleteResource({ resourceKey: keys['form'] });
  await expect(client.getResource({ resourceKey: keys['form'] }, now)).rejects.toMatchObject({
    status: 404,
  });
});

describe('instructions of a new instance', () => {
  it('say where it begins and after what it is terminated', async () => {
    const { processInstanceKey } = await client.createProcessInstance({
      processDefinitionId: 'alles',
      startInstructions: [{ elementId: 'registreren' }],
      runtimeInstructions: [{ type: 'TERMINATE_PROCESS_INSTANCE', afterElementId: 'registreren' }],
    });
    const { items } = await client.searchElementInstances({ filter: { processInstanceKey } }, now);
    expect(items.map(({ elementId }: { elementId: string }) => elementId)).toEqual(['registreren']);
    const { jobs } = await client.activateJobs({
      type: 'registreren',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: -1,
    });
    await client.completeJob({ jobKey: jobs[0].jobKey });

    const { state } = await client.getProcessInstance({ processInstanceKey }, now);
    expect(state).toBe('TERMINATED');
  });

  it('are refused for elements that cannot be begun at, or that are not there', async () => {
    const create = (startAt: string, endAfter: string) =>
      post('/process-instances', {
        processDefinitionId: 'alles',
        startInstructions: [{ elementId: startAt }],
        runtimeInstructions: [{ type: 'TERMINATE_PROCESS_INSTANCE', afterElementId: endAfter }],
      });

    expect(await create('start', 'wegen')).toMatchObject({
      status: 400,
      answer: { title: 'INVALID_ARGUMENT' },
    });
    expect(await create('wegen', 'nergens')).toMatchObject({ status: 400 });
    expect(
      await post('/process-instances', {
        processDefinitionId: 'alles',
        runtimeInstructions: [{ type: 'PAUSE', afterElementId: 'wegen' }],
      }),
    ).toMatchObject({ status: 400 });
  });
});
