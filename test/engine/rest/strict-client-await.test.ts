import { jest } from '@jest/globals';
import { chain, end, model, serviceTask, start, terminateEnd } from '../support/bpmn.js';
import { running } from './running.js';

jest.setTimeout(30_000);

const engine = await running();
const client = engine.strictClient();
afterAll(() => engine.close());

await client.createDeployment({
  resources: [
    new File(
      [model('beoordelen', start(), serviceTask('wegen'), end(), chain('start', 'wegen', 'end'))],
      'beoordelen.bpmn',
    ),
    new File([model('meteen', start(), terminateEnd('klaar'), chain('start', 'klaar'))], 'meteen.bpmn'),
  ],
});

const create = (options: object) =>
  client.createProcessInstance({ awaitCompletion: true, requestTimeout: 10_000, ...options });

/** The job of the oldest instance, as soon as it is there. */
async function nextJob() {
  const { jobs } = await client.activateJobs({
    type: 'wegen',
    worker: 'w',
    timeout: 60_000,
    maxJobsToActivate: 1,
    requestTimeout: 5_000,
  });
  return jobs[0] as { jobKey: string; processInstanceKey: string };
}

describe('the official client that waits for the end of an instance', () => {
  it('gets the variables that the instance ends with', async () => {
    const created = create({ processDefinitionId: 'beoordelen', variables: { zaak: 'Z-1', fase: 1 } });
    const { jobKey, processInstanceKey } = await nextJob();
    await client.completeJob({ jobKey, variables: { fase: 2, besluit: { wel: true } } });

    expect(await created).toMatchObject({
      processInstanceKey,
      variables: { zaak: 'Z-1', fase: 2, besluit: { wel: true } },
    });
  });

  it('gets only those that it asks for', async () => {
    const created = create({
      processDefinitionId: 'beoordelen',
      variables: { zaak: 'Z-1', fase: 1 },
      fetchVariables: ['fase', 'onbekend'],
    });
    await client.completeJob({ jobKey: (await nextJob()).jobKey });

    expect((await created).variables).toEqual({ fase: 1 });
  });

  it('gets its answer too when the instance ends at once', async () => {
    expect((await create({ processDefinitionId: 'meteen', variables: { zaak: 'Z-2' } })).variables).toEqual({
      zaak: 'Z-2',
    });
  });

  it('is told when its time is up, and the instance goes on', async () => {
    await expect(create({ processDefinitionId: 'beoordelen', requestTimeout: 30 })).rejects.toMatchObject({
      status: 504,
      title: 'DEADLINE_EXCEEDED',
    });

    await expect(client.completeJob({ jobKey: (await nextJob()).jobKey })).resolves.not.toThrow();
  });

  it('is told when somebody cancels the instance', async () => {
    const created = create({ processDefinitionId: 'beoordelen' });
    const { processInstanceKey } = await nextJob();
    const refused = expect(created).rejects.toMatchObject({ status: 409, title: 'INVALID_STATE' });
    await client.cancelProcessInstance({ processInstanceKey });

    await refused;
  });
});
