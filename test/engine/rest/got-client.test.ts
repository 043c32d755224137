import { jest } from '@jest/globals';
import { once } from 'node:events';
import { called, decisions, everything, form } from './models.js';
import { running } from './running.js';

jest.setTimeout(30_000);

const engine = await running();
const rest = engine.camunda().getCamundaRestClient();
const open = await running({ credentials: null });
afterAll(async () => {
  rest.stopWorkers();
  await engine.close();
  await open.close();
});

describe('the older REST client of the SDK', () => {
  it('deploys, starts, activates and completes', async () => {
    expect(await rest.getTopology()).toMatchObject({ partitionsCount: 1 });
    const deployed = await rest.deployResources([
      { name: 'bpmn/alles.bpmn', content: everything },
      { name: 'geroepen.bpmn', content: called },
      { name: 'prioriteren.dmn', content: decisions },
      { name: 'weging.form', content: form },
    ]);
    expect(deployed.processes.map(({ processDefinitionId }) => processDefinitionId)).toEqual([
      'alles',
      'geroepen',
      'gemeld',
    ]);
    expect([deployed.decisions.length, deployed.decisionRequirements.length, deployed.forms.length]).toEqual([
      1, 1, 1,
    ]);

    const created = await rest.createProcessInstance({
      processDefinitionId: 'alles',
      variables: { zaak: 'Z-1', acuut: true },
    });
    const [job] = await rest.activateJobs({
      type: 'registreren',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 1,
      requestTimeout: -1,
    });
    expect(job).toMatchObject({ processInstanceKey: created.processInstanceKey, elementId: 'registreren' });
    await job!.complete({ klaar: true });
    await expect(rest.completeJob({ jobKey: job!.jobKey, variables: {} })).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it('unassigns a task, which sends a DELETE that calls its empty body JSON', async () => {
    const { items } = await rest.searchUserTasks({
      filter: { state: 'CREATED' },
      sort: [],
      page: { from: 0, limit: 1 },
    });
    const userTaskKey = String(items[0]!.userTaskKey);
    await rest.assignUserTask({ userTaskKey, assignee: 'anna' });
    await rest.unassignUserTask({ userTaskKey });
    expect(await rest.getUserTask(userTaskKey)).toMatchObject({ userTaskKey });
  });

  it('works jobs off: completes, fails and throws an error', async () => {
    const worker = rest.createJobWorker({
      type: 'oppakken',
      worker: 'w',
      timeout: 60_000,
      maxJobsToActivate: 10,
      pollIntervalMs: 10,
      autoStart: true,
      jobHandler: async (job) => {
        const { wat } = job.variables as unknown as { wat: string };
        if (wat === 'goed') return job.complete({ gedaan: true });
        if (wat === 'fout')
          return job.error({ errorCode: 'ONBEKEND', errorMessage: 'niemand vangt dit', variables: {} });
        throw new Error('stuk');
      },
    });
    const ended: unknown[] = [];
    worker.on('work', (jobs: unknown[]) => ended.push(...jobs));
    const strict = engine.strictClient();
    for (const wat of ['goed', 'fout', 'stuk']) {
      await rest.publishMessage({
        name: 'melding',
        correlationKey: wat,
        timeToLive: 0,
        messageId: wat,
        variables: { wat },
      });
    }
    while (ended.length < 5) await once(worker, 'work');
    await worker.stop();

    const { items } = await strict.searchJobs(
      { filter: { type: 'oppakken' } },
      { consistency: { waitUpToMs: 0 } },
    );
    expect(items.map(({ state }: { state: string }) => state)).toEqual([
      'COMPLETED',
      'ERROR_THROWN',
      'FAILED',
    ]);
    const incidents = await strict.searchIncidents(
      { filter: { elementId: 'oppakken' } },
      { consistency: { waitUpToMs: 0 } },
    );
    expect(incidents.items.map(({ errorType }: { errorType: string }) => errorType).sort()).toEqual([
      'JOB_NO_RETRIES',
      'UNHANDLED_ERROR_EVENT',
    ]);
  });

  it('sends an empty header of authorization where no log-in is needed', async () => {
    const response = await fetch(`${open.address}/v2/topology`, {
      headers: { authorization: '', 'content-type': 'application/json' },
    });

    expect(response.status).toBe(200);
  });
});
