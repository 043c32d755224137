import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown>;
}

type Answer = { status: number; body?: unknown };

/** An HTTP server that keeps what it receives and answers as the test says; job activations wait until `release`. */
export class StubEngine {
  readonly received: Received[] = [];
  /** Requests that the client has let go of before they were answered. */
  cancelled = 0;
  answer: (request: Received) => Answer = () => ({ status: 204 });
  readonly #server: Server;
  readonly #waiting: ServerResponse[] = [];

  constructor() {
    this.#server = createServer((request, response) => void this.#handle(request, response));
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Answers every waiting activation with these jobs. */
  release(jobs: unknown[]): void {
    for (const response of this.#waiting.splice(0)) send(response, { status: 200, body: { jobs } });
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const received = {
      path: `${request.method} ${request.url}`,
      authorization: request.headers.authorization,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
    this.received.push(received);
    if (received.path === 'POST /v2/jobs/activation') {
      this.#waiting.push(response);
      response.on('close', () => {
        if (!response.writableEnded) this.cancelled += 1;
      });
      return;
    }
    send(response, this.answer(received));
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const problem = status >= 400;
  response.writeHead(status, { 'content-type': problem ? 'application/problem+json' : 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
