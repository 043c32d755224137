import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What Node itself can do: reads the JSON of a request and answers without content, as the engine does when a job is
 * completed; nothing is decided, nothing is kept. Says its port on standard output.
 */
const server = createServer((request, response) => {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.once('end', () => {
    JSON.parse(String(Buffer.concat(pieces)));
    response.writeHead(204).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
