import { jest } from '@jest/globals';
import { CamundaRefusal } from '../../workers/camunda.js';
import { connectCamunda } from '../../workers/runtime.js';
import { StubEngine } from './fakes/stub-engine.js';

const activation = { worker: 'ketenregie', maxJobs: 4, lockMs: 20_000, requestTimeoutMs: 20_000 };
const message = {
  name: 'casus-geopend',
  correlationKey: 'casus-1',
  messageId: 'casus-geopend:casus-1:1',
  timeToLiveMs: 86_400_000,
  variables: { casusId: 'casus-1' },
};

describe('the engine over the official SDK', () => {
  let engine: StubEngine;
  let camunda: ReturnType<typeof connectCamunda>;

  beforeEach(async () => {
    engine = new StubEngine();
    camunda = connectCamunda({
      restAddress: await engine.listen(),
      auth: { strategy: 'BASIC', username: 'workers', password: 'geheim' },
    });
  });

  afterEach(() => engine.close());

  it('logs in and asks for jobs with what the worker reads', async () => {
    const jobs = camunda.activateJobs(
      { ...activation, type: 'casus-binden', fetchVariables: ['casusId'] },
      new AbortController().signal,
    );
    await arrival(() => engine.waiting === 1);
    engine.release([aJobAnswer()]);

    expect(await jobs).toMatchObject([
      {
        jobKey: '11',
        type: 'taak-afronden',
        isTaskListener: true,
        userTask: { userTaskKey: '77', assignee: 'g-weger' },
      },
    ]);
    expect(engine.received[0]).toEqual({
      path: 'POST /v2/jobs/activation',
      authorization: `Basic ${Buffer.from('workers:geheim').toString('base64')}`,
      body: {
        type: 'casus-binden',
        worker: 'ketenregie',
        maxJobsToActivate: 4,
        timeout: 20_000,
        requestTimeout: 20_000,
        fetchVariable: ['casusId'],
      },
    });
  });

  it('takes an empty assignee for nobody', async () => {
    const jobs = camunda.activateJobs({ ...activation, type: 'taak-afronden' }, new AbortController().signal);
    await arrival(() => engine.waiting === 1);
    engine.release([{ ...aJobAnswer(), userTask: { userTaskKey: '77', assignee: '' } }]);

    expect(await jobs).toMatchObject([{ userTask: { assignee: null } }]);
  });

  it('lets forty job types wait at the same time, and a message goes past them', async () => {
    engine.answer = () => ({ status: 200, body: { messageKey: '5', tenantId: '<default>' } });
    const stop = new AbortController();
    const polls = Array.from({ length: 40 }, (_, index) =>
      camunda.activateJobs({ ...activation, type: `soort-${index}` }, stop.signal),
    );
    await arrival(() => engine.waiting === 40);

    const published = await camunda.publishMessage(message);
    engine.release([]);

    expect(published).toBe('published');
    expect((await Promise.all(polls)).flat()).toEqual([]);
  });

  it('lets go of a waiting request when it has to stop', async () => {
    const stop = new AbortController();
    const poll = camunda.activateJobs({ ...activation, type: 'casus-binden' }, stop.signal);
    await arrival(() => engine.waiting === 1);

    stop.abort();

    await expect(poll).rejects.toThrow();
    await arrival(() => engine.cancelled === 1);
  });

  it('asks nothing when it has to stop already', async () => {
    const poll = camunda.activateJobs({ ...activation, type: 'casus-binden' }, AbortSignal.abort());

    await expect(poll).rejects.toThrow();
  });

  it('sends each outcome as the API wants it', async () => {
    await camunda.completeJob('1', { binding: 'GEBONDEN' });
    await camunda.answerListener('2', { denied: true, reason: 'Neem de taak eerst op naam.' });
    await camunda.failJob('3', { retries: 2, backoffMs: 15_000, reasonCode: 'STORE_BEZET' });
    await camunda.throwJobError('4', 'NIET_GEVONDEN');

    expect(engine.received.map(({ path, body }) => [path, body])).toEqual([
      ['POST /v2/jobs/1/completion', { variables: { binding: 'GEBONDEN' } }],
      [
        'POST /v2/jobs/2/completion',
        { result: { type: 'userTask', denied: true, deniedReason: 'Neem de taak eerst op naam.' } },
      ],
      ['POST /v2/jobs/3/failure', { retries: 2, retryBackOff: 15_000, errorMessage: 'STORE_BEZET' }],
      ['POST /v2/jobs/4/error', { errorCode: 'NIET_GEVONDEN' }],
    ]);
  });

  it('takes a message that the engine already has for published', async () => {
    engine.answer = () => aProblem(409, 'ALREADY_EXISTS');

    expect(await camunda.publishMessage(message)).toBe('alreadyPublished');
  });

  it.each([400, 401, 404, 409])(
    'tells a refusal (%d) apart, without the words of the engine',
    async (status) => {
      engine.answer = () => aProblem(status, "Expected variable 'naam' to be 'Jansen'");

      const refusal = await camunda.completeJob('1', {}).catch((error: unknown) => error);

      expect(refusal).toBeInstanceOf(CamundaRefusal);
      expect(refusal).toMatchObject({ status });
      expect(JSON.stringify(refusal) + String(refusal)).not.toContain('Jansen');
    },
  );

  it('does not take an engine in trouble for a refusal', async () => {
    engine.answer = () => aProblem(500, 'INTERNAL_ERROR');

    await expect(camunda.completeJob('1', {})).rejects.not.toBeInstanceOf(CamundaRefusal);
  });

  it('writes nothing to the console when nobody answers', async () => {
    const written = [
      ...(['log', 'warn', 'error', 'info'] as const).map((method) => jest.spyOn(console, method)),
      jest.spyOn(process.stdout, 'write'),
      jest.spyOn(process.stderr, 'write'),
    ];
    await engine.close();

    await expect(camunda.completeJob('1', {})).rejects.toThrow();

    expect(written.flatMap((spy) => spy.mock.calls)).toEqual([]);
    written.forEach((spy) => spy.mockRestore());
    await engine.listen();
  });
});

async function arrival(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

function aProblem(status: number, detail: string) {
  return { status, body: { type: 'about:blank', title: 'PROBLEM', status, detail, instance: '/v2' } };
}

function aJobAnswer() {
  return {
    jobKey: '11',
    type: 'taak-afronden',
    kind: 'TASK_LISTENER',
    listenerEventType: 'COMPLETING',
    processDefinitionId: 'weging-en-kwalificatie',
    processDefinitionVersion: 1,
    processDefinitionKey: '3',
    processInstanceKey: '4',
    elementId: 'Task_WegingVaststellen',
    elementInstanceKey: '5',
    customHeaders: { taak: 'weging-vaststellen' },
    worker: 'ketenregie',
    retries: 3,
    deadline: 1_772_440_200_000,
    variables: { casusId: 'casus-1' },
    tenantId: '<default>',
    userTask: { userTaskKey: '77', assignee: 'g-weger' },
  };
}
