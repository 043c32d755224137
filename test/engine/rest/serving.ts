import type { Engine } from '../../../engine/engine.js';
import { createServer, type ServerOptions } from '../../../engine/rest/server.js';

/** What the engine wrote down while it ran. */
export class KeptLog {
  readonly lines: { level: string; facts: object; message: string }[] = [];
  info(facts: object, message: string): void {
    this.lines.push({ level: 'info', facts, message });
  }
  error(facts: object, message: string): void {
    this.lines.push({ level: 'error', facts, message });
  }
}

export const credentials = { username: 'worker', password: 'geheim:1' };
export const authorization = `Basic ${Buffer.from('worker:geheim:1').toString('base64')}`;

/** A server for `engine` on a free port, and a way to ask it things. */
export async function serving(engine: Engine, options: Partial<ServerOptions> = {}) {
  const log = new KeptLog();
  const server = await createServer({ engine, credentials, apiVersion: '8.9', logger: log, ...options });
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    log,
    server,
    /** Sends JSON and reads the answer. */
    ask: async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}/v2${path}`, {
        method,
        headers: {
          authorization,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      const type = response.headers.get('content-type') ?? '';
      return { status: response.status, type, body: type.includes('json') ? JSON.parse(text) : text };
    },
    close: () => server.close(),
  };
}
