import { jest } from '@jest/globals';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { besieged, request } from './besieged.js';
import { authorization } from './serving.js';

jest.setTimeout(30_000);

let engine: Awaited<ReturnType<typeof besieged>>;
const started = async (limits: Parameters<typeof besieged>[0] = {}) => (engine = await besieged(limits));
afterEach(async () => {
  await engine.close();
  expect(engine.defects).toEqual([]);
  expect(engine.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

const times = <Result>(count: number, make: (index: number) => Result | Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** Until the server has ended them all. */
const cutOff = (sockets: readonly Socket[]) =>
  Promise.all(sockets.filter((socket) => !engine.cut.has(socket)).map((socket) => once(socket, 'close')));

/** Goes on saying a little, so that the line is never silent. */
function trickle(sockets: readonly Socket[], text: string): () => void {
  const drops = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) socket.write(text);
  }, 20);
  return () => clearInterval(drops);
}

it('headers that trickle in hold up nobody, and end when their time is over', async () => {
  await started({ headersWithin: 500, checkedEvery: 50 });
  const sockets = await times(200, () => engine.say('POST /v2/jobs/activation HTTP/1.1\r\nHost: x\r\n'));
  const stop = trickle(sockets, 'X-A: b\r\n');

  await engine.doJobs(10);

  await cutOff(sockets);
  stop();
  await engine.doJobs(1);
});

it('bodies that trickle in hold up nobody, and end when their time is over', async () => {
  await started({ headersWithin: 500, requestWithin: 1_000, checkedEvery: 50 });
  const sockets = await times(200, () =>
    engine.say(request('/messages/publication', '{"name":"', 1_000_000)),
  );
  const stop = trickle(sockets, 'a');

  await engine.doJobs(10);

  await cutOff(sockets);
  stop();
  await engine.doJobs(1);
});

it('stopping does not wait for a request that trickles in', async () => {
  await started();
  const sockets = [
    await engine.say('POST /v2/jobs/activation HTTP/1.1\r\nHost: x\r\n'),
    await engine.say(request('/messages/publication', '{"name":"', 1_000_000)),
  ];
  while ((await engine.openConnections()) < 2) await new Promise(setImmediate);
  await engine.doJobs(1);

  await engine.server.close();

  await cutOff(sockets);
});

it('5,000 connections on which nothing is asked hold up nobody', async () => {
  await started();
  const sockets = [];
  for (let group = 0; group < 50; group += 1) sockets.push(...(await times(100, () => engine.say(''))));

  await engine.doJobs(10);

  expect(await engine.openConnections()).toBeGreaterThanOrEqual(5_000);
  expect(engine.cut.size).toBe(0);
});

it('past the limit of connections the one that has been idle longest makes place; one that waits for jobs stays', async () => {
  await started({ connections: 100 });
  const waiting = engine.ask('POST', '/jobs/activation', {
    type: 'anders',
    timeout: 1_000,
    maxJobsToActivate: 1,
    requestTimeout: 60_000,
  });
  while ((await engine.openConnections()) < 1) await new Promise(setImmediate);
  const sockets: Socket[] = [];
  for (let count = 0; count < 300; count += 1) sockets.push(await engine.say(''));

  await engine.doJobs(5);

  await cutOff(sockets.slice(0, 200));
  expect(await engine.openConnections()).toBeLessThanOrEqual(100);
  expect(engine.cut.has(sockets.at(-1)!)).toBe(false);
  await engine.server.close();
  expect(await waiting).toMatchObject({ status: 200, body: { jobs: [] } });
});

describe('answers that are not read', () => {
  const search = request('/variables/search?truncateValues=false', '{"page":{"limit":1000}}');
  const unread = async () => {
    const socket = await engine.say(search);
    socket.pause();
    return socket;
  };
  const atMostConnected = async (count: number, sockets: readonly Socket[]) => {
    while (sockets.filter(engine.isConnected).length > count) await new Promise(setImmediate);
  };
  /** So that each search has an answer of 45 MB, more than the operating system takes in for a reader. */
  const fill = async () => {
    const variables = { groot: 'x'.repeat(3_000_000) };
    for (let count = 0; count < 15; count += 1) {
      await engine.execute({
        type: 'createProcessInstance',
        processDefinition: { id: 'eerlijk' },
        variables,
      });
    }
  };

  it('hold up nobody, and end when their time is over', async () => {
    await started({ answerReadWithin: 500, checkedEvery: 50 });
    await fill();
    const sockets = await times(2, unread);

    await engine.doJobs(5);

    await atMostConnected(0, sockets);
  });

  it('take no more than their budget: the slowest reader is cut off, and who reads gets the answer', async () => {
    await started({ bytesUnread: 100_000_000 });
    await fill();
    const sockets = await times(6, unread);
    await atMostConnected(2, sockets);

    const read = await engine.ask('POST', '/variables/search?truncateValues=false', {});

    expect(read.body.items).toHaveLength(15);
    await engine.doJobs(5);
    await atMostConnected(2, sockets);
  });
});

it('a connection that asks on and on without waiting for answers is cut off', async () => {
  await started();
  const asked = 'GET /v2/topology HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20_000);
  const sockets = await times(10, () => engine.say(asked));

  await engine.doJobs(5);

  await cutOff(sockets);
});

it('garbage between requests is refused, and ends its connection', async () => {
  await started();
  const good = `GET /v2/topology HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n\r\n`;
  const garbage = [
    '\0\x01\x02 nothing\r\n\r\n',
    'GET /v2/\x7f HTTP/9.9\r\n\r\n',
    `${'a'.repeat(100_000)}\r\n\r\n`,
  ];
  const heard: string[] = [];
  const sockets = await times(300, async (index) => {
    const socket = await engine.say(good + garbage[index % 3]! + good);
    socket.on('data', (chunk) => (heard[index] = (heard[index] ?? '') + chunk.toString()));
    return socket;
  });

  await engine.doJobs(5);

  await cutOff(sockets);
  for (const answer of heard) expect(answer.match(/HTTP\/1.1 \d+/g)).not.toContain('HTTP/1.1 500');
});

it('bodies that are too large or nested too deep are refused, and others go on', async () => {
  await started();
  const deep = (depth: number) => `{"variables":{"v":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
  const bodies = ['x'.repeat(4 * 1024 * 1024 + 1), deep(2_000_000), deep(101), '['.repeat(4_000_000)];
  const refused = times(40, (index) => engine.ask('POST', '/process-instances', bodies[index % 4]));

  await engine.doJobs(5);

  const statuses = (await refused).map(({ status }) => status);
  expect(statuses).toEqual(Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 413 : 400)));
});

it('large bodies on their way in take no more than their budget: the slowest is cut off', async () => {
  await started({ bytesArriving: 20_000_000 });
  const sockets = await times(50, () => engine.say(request('/messages/publication', '{"name":"', 4_000_000)));

  const { status } = await engine.ask('POST', '/process-instances', {
    processDefinitionId: 'eerlijk',
    variables: { groot: 'x'.repeat(3_000_000) },
  });

  expect(status).toBe(200);
  await engine.doJobs(5);
  expect(sockets.filter((socket) => !engine.cut.has(socket)).length).toBeLessThanOrEqual(5);
});

it('a thousand workers that hang up while they wait leave the jobs to the one that stays', async () => {
  await started();
  const poll = { type: 'doen', worker: 'weg', timeout: 60_000, maxJobsToActivate: 1, requestTimeout: 60_000 };
  const sockets = await times(999, () => engine.say(request('/jobs/activation', JSON.stringify(poll))));
  const staying = engine.ask('POST', '/jobs/activation', { ...poll, worker: 'blijft' });
  while ((await engine.openConnections()) < 1_000) await new Promise(setImmediate);
  for (const socket of sockets) socket.destroy();
  while ((await engine.openConnections()) > 1) await new Promise(setImmediate);

  await engine.ask('POST', '/process-instances', { processDefinitionId: 'eerlijk' });

  const { body } = await staying;
  expect(body.jobs).toMatchObject([{ worker: 'blijft' }]);
  await engine.doJobs(5);
});
