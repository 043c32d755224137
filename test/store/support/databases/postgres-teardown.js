export default function teardown() {
  globalThis.postgresServer.stop();
}
