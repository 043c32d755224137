import { startServer } from './postgres-server.js';

/** One PostgreSQL for all test files of the project; they make databases of their own on it. */
export default function setup() {
  globalThis.postgresServer = startServer();
  process.env.TEST_POSTGRES_SOCKET = globalThis.postgresServer.socket;
}
