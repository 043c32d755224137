import { jest } from '@jest/globals';
import { connect, Socket } from 'node:net';
import { once } from 'node:events';
import type { FastifyRequest } from 'fastify';
import type { ActivatedJob } from '../../../engine/commands/activated-job.js';
import { activateJobs } from '../../../engine/rest/job-activation.js';
import { JobPolls } from '../../../engine/rest/job-polls.js';
import type { RestContext } from '../../../engine/rest/route.js';
import { FakeEngine } from './fake-engine.js';
import { authorization, serving } from './serving.js';

jest.setTimeout(30_000);

const engine = new FakeEngine();
/** What waits to be handed out. */
let queue: string[] = [];
engine.answer('activateJobs', (command) => {
  const { maxJobsToActivate, worker } = command as { maxJobsToActivate: number; worker: string };
  return { jobs: queue.splice(0, maxJobsToActivate).map((jobKey) => ({ jobKey, worker }) as ActivatedJob) };
});
let rest: Awaited<ReturnType<typeof serving>>;
beforeEach(async () => {
  queue = [];
  engine.commands.length = 0;
  rest = await serving(engine);
});
afterEach(() => rest.close());

async function poll(worker: string, options: object = {}) {
  const asked = { type: 'wegen', worker, timeout: 1000, maxJobsToActivate: 1, ...options };
  const { body } = await rest.ask('POST', '/jobs/activation', asked);
  return body.jobs.map(({ jobKey, worker }: { jobKey: string; worker: string }) => `${worker}:${jobKey}`);
}

/** Until so many commands have been asked of the engine. */
async function asked(count: number) {
  while (engine.commands.length < count) await new Promise(setImmediate);
}

function arrive(...jobKeys: string[]) {
  queue.push(...jobKeys);
  engine.jobsAvailable('wegen');
}

it('a poll is answered at once when there are jobs', async () => {
  queue = ['1', '2', '3'];

  expect(await poll('a', { maxJobsToActivate: 2 })).toEqual(['a:1', 'a:2']);
});

it('a poll without patience is answered at once when there are none', async () => {
  expect(await poll('a', { requestTimeout: -1 })).toEqual([]);
});

it('a poll waits until a job comes', async () => {
  const waiting = poll('a');
  await asked(2);

  arrive('1');

  expect(await waiting).toEqual(['a:1']);
  expect(engine.listeningTo('wegen')).toBe(0);
});

it('a poll that runs out of patience is answered with nothing', async () => {
  expect(await poll('a', { requestTimeout: 1 })).toEqual([]);
  expect(engine.listeningTo('wegen')).toBe(0);
});

it('those who wait are served in order of arrival', async () => {
  const first = poll('a');
  await asked(2);
  const second = poll('b');
  await asked(3);
  const third = poll('c', { requestTimeout: 200 });
  await asked(4);

  arrive('1', '2');

  expect(await Promise.all([first, second, third])).toEqual([['a:1'], ['b:2'], []]);
});

it('a worker that went away gets nothing, the next one does', async () => {
  const { hostname, port } = new URL(rest.address);
  const connected = once(rest.server.server, 'connection') as Promise<[Socket]>;
  const socket = connect(Number(port), hostname);
  const body = JSON.stringify({ type: 'wegen', worker: 'weg', timeout: 1000, maxJobsToActivate: 1 });
  socket.write(
    `POST /v2/jobs/activation HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await asked(2);
  const waiting = poll('a');
  await asked(3);
  const [served] = await connected;
  const left = once(served, 'close');
  socket.destroy();
  await left;

  arrive('1');

  expect(await waiting).toEqual(['a:1']);
});

it('a worker that went away while it was given jobs leaves them to the next', async () => {
  const worker = new Socket();
  const given = [{ jobKey: '1', worker: 'weg', deadline: 1000 } as ActivatedJob];
  const giving = new FakeEngine();
  giving.answer('activateJobs', () => {
    worker.emit('close');
    return { jobs: given };
  });
  const body = { type: 'wegen', worker: 'weg', timeout: 1000, maxJobsToActivate: 1 };

  const answer = await activateJobs(
    { jobPolls: new JobPolls(giving) } as RestContext,
    { body, socket: worker } as FastifyRequest,
  );

  expect(answer).toEqual({ jobs: [] });
  expect(giving.commands.at(-1)).toEqual({ type: 'yieldJobs', jobs: given });
});

it('a worker that went away before it was heard gets nothing, and takes no place in the line', async () => {
  queue = ['1'];
  const socket = new Socket().destroy();
  const body = { type: 'wegen', worker: 'weg', timeout: 1000, maxJobsToActivate: 1 };

  const answer = await activateJobs(
    { jobPolls: new JobPolls(engine) } as RestContext,
    { body, socket } as FastifyRequest,
  );

  expect(answer).toEqual({ jobs: [] });
  expect(queue).toEqual(['1']);
  expect(engine.listeningTo('wegen')).toBe(0);
});

it('a refusal reaches the worker that asked, and the next one is served', async () => {
  const failing = new FakeEngine();
  let calls = 0;
  failing.answer('activateJobs', () => {
    calls++;
    if (calls === 3) throw new Error('defect');
    return { jobs: calls > 3 ? [{ jobKey: '9' } as ActivatedJob] : [] };
  });
  const other = await serving(failing);
  const ask = () =>
    other.ask('POST', '/jobs/activation', { type: 'wegen', timeout: 1000, maxJobsToActivate: 1 });
  const first = ask();
  while (calls < 2) await new Promise(setImmediate);

  failing.jobsAvailable('wegen');

  expect((await first).status).toBe(500);
  expect((await ask()).body.jobs).toHaveLength(1);
  await other.close();
});

it('stopping answers everybody who waits', async () => {
  const waiting = [poll('a'), poll('b')];
  await asked(3);

  await rest.close();

  expect(await Promise.all(waiting)).toEqual([[], []]);
});
