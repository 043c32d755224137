import { Camunda8 } from '@camunda8/sdk';
import { jest } from '@jest/globals';
import { RejectionError } from '../../../engine/rejection.js';
import { closeEngines, startEngine } from '../support/start-engine.js';
import { FakeEngine } from './fake-engine.js';
import { credentials, serving } from './serving.js';

jest.setTimeout(30_000);

afterEach(closeEngines);

it('past the limit of the queue a command is refused at once; those before it are done, and later ones again', async () => {
  const engine = await startEngine();
  const publish = () => engine.publish('melding', 'M-1');

  const outcomes = await Promise.allSettled(Array.from({ length: 5_100 }, publish));

  const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(refused).toHaveLength(100);
  expect(outcomes.slice(5_000).every(({ status }) => status === 'rejected')).toBe(true);
  expect(refused[0]!.reason).toMatchObject({ rejection: { code: 'RESOURCE_EXHAUSTED' } });
  await expect(publish()).resolves.toMatchObject({ messageKey: expect.any(String) });
});

it('the official client asks again when the engine says that it is too busy', async () => {
  const engine = new FakeEngine();
  let asked = 0;
  engine.answer('completeJob', () => {
    asked += 1;
    if (asked === 1) throw new RejectionError('RESOURCE_EXHAUSTED', 'Expected fewer commands to wait');
  });
  const rest = await serving(engine);
  const client = new Camunda8({
    ZEEBE_REST_ADDRESS: rest.address,
    CAMUNDA_AUTH_STRATEGY: 'BASIC',
    CAMUNDA_BASIC_AUTH_USERNAME: credentials.username,
    CAMUNDA_BASIC_AUTH_PASSWORD: credentials.password,
    CAMUNDA_LOG_LEVEL: 'none',
    CAMUNDA_SUPPORT_LOG_ENABLED: false,
  }).getOrchestrationClusterApiClientLoose();

  expect(await rest.ask('POST', '/jobs/7/completion', {})).toMatchObject({
    status: 503,
    body: { title: 'RESOURCE_EXHAUSTED', status: 503 },
  });
  asked = 0;
  await client.completeJob({ jobKey: '7' });

  expect(asked).toBe(2);
  await rest.close();
});

it('workers of one type that wait in too great a number do not keep those of another out', async () => {
  const engine = new FakeEngine();
  engine.answer('activateJobs', () => ({ jobs: [] }));
  const rest = await serving(engine);
  const poll = (type: string) =>
    rest.ask('POST', '/jobs/activation', {
      type,
      timeout: 1_000,
      maxJobsToActivate: 1,
      requestTimeout: 20_000,
    });
  const waiting = Array.from({ length: 1_010 }, () => poll('druk'));

  const refused = await Promise.race(waiting);
  expect(refused).toMatchObject({ status: 503, body: { title: 'RESOURCE_EXHAUSTED' } });
  const other = poll('rustig');
  while (engine.listeningTo('rustig') === 0) await new Promise(setImmediate);

  await rest.close();
  expect(await other).toMatchObject({ status: 200, body: { jobs: [] } });
  const answers = await Promise.all(waiting);
  expect(answers.filter(({ status }) => status === 503).length).toBeLessThanOrEqual(11);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(999);
});
