import { Agent, request } from 'node:http';
import type { Http } from './driver.js';

/** An answer that is a refusal. */
export class HttpError extends Error {
  constructor(
    operation: string,
    readonly status: number,
    body: string,
  ) {
    super(`${operation}: ${status} ${body.slice(0, 300)}`);
  }
}

/** JSON over kept-alive connections; remembers how long each request took until its answer had been read whole. */
export class TimedHttp implements Http {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });
  private readonly base: URL;
  private times = new Map<string, number[]>();

  constructor(base: string) {
    this.base = new URL(base);
  }

  async call(operation: string, method: string, path: string, body?: unknown): Promise<unknown> {
    const began = performance.now();
    const { status, text } = await this.send(method, path, body === undefined ? null : JSON.stringify(body));
    const times = this.times.get(operation) ?? [];
    this.times.set(operation, times);
    times.push(performance.now() - began);
    if (status >= 400) throw new HttpError(operation, status, text);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** The times (ms) since the last call, by operation. */
  takeTimes(): ReadonlyMap<string, readonly number[]> {
    const taken = this.times;
    this.times = new Map();
    return taken;
  }

  close(): void {
    this.agent.destroy();
  }

  private send(method: string, path: string, body: string | null): Promise<{ status: number; text: string }> {
    const { hostname, port, pathname } = this.base;
    const headers =
      body === null
        ? { accept: 'application/json' }
        : {
            accept: 'application/json',
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
          };
    return new Promise((resolve, reject) => {
      const { agent } = this;
      const asked = request(
        { agent, hostname, port, method, headers, path: pathname.replace(/\/$/, '') + path },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (text += chunk));
          answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        },
      );
      asked.once('error', reject).end(body ?? undefined);
    });
  }
}
