import { rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { openEngine } from '../../../engine/engine.js';
import { projections } from '../../../engine/projections/projections.js';
import { serverLimits, type ServerLimits } from '../../../engine/rest/limits.js';
import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { FakeClock } from '../support/fake-clock.js';
import { newFolder } from '../support/start-engine.js';
import { authorization, serving } from './serving.js';

const bpmn = model('eerlijk', start(), chain('start', 'doen', 'end'), serviceTask('doen'), end());

/** A real engine and its server, with an honest client that does jobs, and connections on which anything can be said. */
export async function besieged(limits: Partial<ServerLimits> = {}) {
  const dataDir = newFolder();
  const defects: unknown[] = [];
  const engine = await openEngine({
    dataDir,
    systemClock: new FakeClock(),
    projections,
    onDefect: (error) => defects.push(error),
  });
  const rest = await serving(engine, { limits: { ...serverLimits, ...limits } });
  const port = Number(new URL(rest.address).port);
  const sockets: Socket[] = [];
  const cut = new Set<Socket>();
  const ports = new Set<number>();
  rest.server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort!;
    ports.add(port);
    socket.once('close', () => ports.delete(port));
  });
  await engine.execute({ type: 'deployResources', resources: [{ name: 'eerlijk.bpmn', content: bpmn }] });

  const ask = async (path: string, body: object) => {
    const answer = await rest.ask('POST', path, body);
    if (answer.status >= 300) throw new Error(`${path} was answered with ${answer.status}`);
    return answer.body;
  };
  return {
    ...rest,
    defects,
    /** The connections that the server ended. */
    cut,
    /** A connection on which `text` is said as it is; it reads what comes back unless told to pause. */
    say: async (text: string | Buffer): Promise<Socket> => {
      const socket = connect(port, '127.0.0.1');
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => cut.add(socket));
      await once(socket, 'connect');
      socket.resume();
      socket.write(text);
      return socket;
    },
    /** Does so many jobs, one after the other; throws when one of them is not acknowledged. */
    doJobs: async (count: number): Promise<void> => {
      for (let done = 0; done < count; done += 1) {
        await ask('/process-instances', { processDefinitionId: 'eerlijk' });
        const activation = { type: 'doen', worker: 'eerlijk', timeout: 1_000, maxJobsToActivate: 1 };
        const { jobs } = await ask('/jobs/activation', activation);
        await ask(`/jobs/${jobs[0].jobKey}/completion`, {});
      }
    },
    /** Commands that need no connection. */
    execute: engine.execute.bind(engine),
    /** Whether the server still has this connection: a client that does not read does not see that it was cut off. */
    isConnected: ({ localPort }: Socket) => ports.has(localPort!),
    openConnections: () =>
      new Promise<number>((resolve) => rest.server.server.getConnections((_error, count) => resolve(count))),
    close: async () => {
      await rest.close();
      for (const socket of sockets) socket.destroy();
      await engine.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** A request as it goes over the line. */
export function request(path: string, body: string, length = Buffer.byteLength(body)): string {
  return (
    `POST /v2${path} HTTP/1.1\r\nHost: engine\r\nAuthorization: ${authorization}\r\n` +
    `Content-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`
  );
}
