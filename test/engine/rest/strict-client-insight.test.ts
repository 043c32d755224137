import { jest } from '@jest/globals';
import {
  callActivity,
  chain,
  definitions,
  end,
  message,
  model,
  process,
  receiveTask,
  serviceTask,
  start,
  subProcess,
} from '../support/bpmn.js';
import { form } from './models.js';
import { running } from './running.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

const now = { consistency: { waitUpToMs: 0 } };
const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

/** A process that calls one in which, inside a subprocess, a job fails; and one that waits for a message. */
const outer = definitions(
  message('antwoord', 'antwoord', '=zaak'),
  process(
    'buiten',
    start('start', '<zeebe:formDefinition formId="weging" />'),
    receiveTask('wachten', 'antwoord'),
    callActivity('roepen', 'binnen'),
    end(),
    chain('start', 'wachten', 'roepen', 'end'),
  ),
);
const inner = model(
  'binnen',
  start('b-start'),
  subProcess('deel', [
    start('d-start'),
    serviceTask('falen', 'falen', '', '1'),
    end('d-end'),
    chain('d-start', 'falen', 'd-end'),
  ]),
  end('b-end'),
  chain('b-start', 'deel', 'b-end'),
);
const file = (name: string, content: string) => new File([content], name, { type: 'application/xml' });
const deployment = await client.createDeployment({
  resources: [file('buiten.bpmn', outer), file('binnen.bpmn', inner), file('weging.form', form)],
});
const [outerKey, innerKey] = deployment.processes.map(
  ({ processDefinitionKey }: { processDefinitionKey: string }) => processDefinitionKey,
);
const { processInstanceKey } = await client.createProcessInstance({
  processDefinitionId: 'buiten',
  variables: { zaak: 'Z-1' },
});
await client.createProcessInstance({ processDefinitionId: 'buiten', variables: { zaak: 'Z-2' } });
const correlated = await client.correlateMessage({ name: 'antwoord', correlationKey: 'Z-1' });
const { jobs } = await client.activateJobs({
  type: 'falen',
  worker: 'w',
  timeout: 60_000,
  maxJobsToActivate: 1,
  requestTimeout: -1,
});
await client.failJob({ jobKey: jobs[0].jobKey, retries: 0, errorMessage: 'stuk' });
const called = jobs[0].processInstanceKey as string;

describe('the official client in strict mode', () => {
  it('reads who it is', async () => {
    expect(await client.getAuthentication()).toMatchObject({
      username: 'worker',
      canLogout: false,
      roles: [],
    });
  });

  it('reads the licence and the form that a process starts with', async () => {
    expect(await client.getLicense()).toMatchObject({ validLicense: true, isCommercial: false });
    expect(await client.getStartProcessForm({ processDefinitionKey: outerKey }, now)).toMatchObject({
      formId: 'weging',
      version: 1n,
      schema: JSON.parse(form),
    });
    const none = await fetch(`${engine.address}/v2/process-definitions/${innerKey}/form`, {
      headers: { authorization },
    });
    expect(none.status).toBe(204);
  });

  it('counts the elements of one instance', async () => {
    const { items } = await client.getProcessInstanceStatistics({ processInstanceKey }, now);

    expect(items).toEqual([
      { elementId: 'roepen', active: 0n, canceled: 0n, incidents: 1n, completed: 0n },
      { elementId: 'start', active: 0n, canceled: 0n, incidents: 0n, completed: 1n },
      { elementId: 'wachten', active: 0n, canceled: 0n, incidents: 0n, completed: 1n },
    ]);
  });

  it('counts the elements of the instances of a process that a filter keeps', async () => {
    const all = await client.getProcessDefinitionStatistics({ processDefinitionKey: outerKey }, now);
    expect(all.items).toContainEqual({
      elementId: 'start',
      active: 0n,
      canceled: 0n,
      incidents: 0n,
      completed: 2n,
    });
    expect(all.items).toContainEqual({
      elementId: 'wachten',
      active: 1n,
      canceled: 0n,
      incidents: 0n,
      completed: 1n,
    });

    const some = await client.getProcessDefinitionStatistics(
      { processDefinitionKey: outerKey, filter: { hasIncident: false } },
      now,
    );
    expect(some.items).toEqual([
      { elementId: 'start', active: 0n, canceled: 0n, incidents: 0n, completed: 1n },
      { elementId: 'wachten', active: 1n, canceled: 0n, incidents: 0n, completed: 0n },
    ]);
  });

  it('reads who called an instance, and which flows it took', async () => {
    expect(await client.getProcessInstanceCallHierarchy({ processInstanceKey: called }, now)).toEqual([
      { processInstanceKey, processDefinitionKey: outerKey, processDefinitionName: 'buiten name' },
      { processInstanceKey: called, processDefinitionKey: innerKey, processDefinitionName: 'binnen name' },
    ]);
    const { items } = await client.getProcessInstanceSequenceFlows({ processInstanceKey }, now);
    expect(items).toMatchObject([
      { elementId: 'start-wachten', sequenceFlowId: `${processInstanceKey}_start-wachten` },
      { elementId: 'wachten-roepen', processDefinitionId: 'buiten' },
    ]);
  });

  it('finds the incidents of an instance, also of what it called', async () => {
    const search = (key: string) => client.searchProcessInstanceIncidents({ processInstanceKey: key }, now);

    const found = await search(processInstanceKey);

    expect(found.items).toMatchObject([{ elementId: 'falen', processInstanceKey: called }]);
    expect((await search(called)).items).toEqual(found.items);
  });

  it('finds correlated messages', async () => {
    const { items } = await client.searchCorrelatedMessageSubscriptions(
      {
        filter: {
          messageName: { $like: 'ant*' },
          processInstanceKey,
          correlationKey: { $in: ['Z-1', 'Z-9'] },
        },
        sort: [{ field: 'correlationTime', order: 'DESC' }, { field: 'partitionId' }],
      },
      now,
    );

    expect(items).toMatchObject([
      { messageKey: correlated.messageKey, elementId: 'wachten', correlationKey: 'Z-1', partitionId: 1 },
    ]);
  });

  it('reads a resource and its content', async () => {
    expect(await client.getResource({ resourceKey: innerKey }, now)).toMatchObject({
      resourceKey: innerKey,
      resourceId: 'binnen',
      resourceName: 'binnen.bpmn',
      version: 1,
    });
    expect(await client.getResourceContent({ resourceKey: innerKey }, now)).toBe(inner);
    const { formKey } = deployment.forms[0];
    expect(await client.getResourceContent({ resourceKey: formKey }, now)).toBe(form);
    await expect(client.getResource({ resourceKey: '12' }, now)).rejects.toMatchObject({ status: 404 });
  });
});

/** Operations that are not in the client of 8.8. */
describe('a client of 8.9', () => {
  const ask = async (path: string, body: object = {}) => {
    const answer = await fetch(`${engine.address}/v2${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };

  it('finds the incidents of an element, inside it and called by it', async () => {
    const elements = await client.searchElementInstances({ filter: { hasIncident: true } }, now);
    const keys = Object.fromEntries(
      elements.items.map(({ elementId, elementInstanceKey }: Record<string, string>) => [
        elementId,
        elementInstanceKey,
      ]),
    );
    expect(Object.keys(keys).sort()).toEqual(['deel', 'falen', 'roepen']);
    const own = await client.searchElementInstances({ filter: { elementId: 'start' } }, now);

    for (const key of Object.values(keys)) {
      const { body } = await ask(`/element-instances/${key}/incidents/search`);
      expect(body.items).toMatchObject([{ elementId: 'falen' }]);
    }
    const { body } = await ask(`/element-instances/${own.items[0].elementInstanceKey}/incidents/search`);
    expect(body.items).toEqual([]);
    expect((await ask('/element-instances/12/incidents/search')).status).toBe(404);
  });

  it('filters the incidents of an instance', async () => {
    const search = (filter: object) => ask(`/process-instances/${called}/incidents/search`, { filter });

    expect((await search({ state: { $neq: 'RESOLVED' } })).body.items).toHaveLength(1);
    expect((await search({ state: 'RESOLVED' })).body.items).toEqual([]);
  });

  it('gets 404 for what is inside an instance that is not there', async () => {
    expect((await ask('/process-instances/12/incidents/search')).status).toBe(404);
    expect((await ask('/user-tasks/12/effective-variables/search')).status).toBe(404);
  });
});
