import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import type { EngineSettings } from '../../../engine/config.js';
import { startEngine } from '../../../engine/main.js';
import { FakeClock } from '../support/fake-clock.js';
import { credentials, KeptLog } from './serving.js';

/** The engine as it is started, in a folder of its own, with a clock that stands still. */
export async function running(settings: Partial<EngineSettings> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'engine-rest-'));
  const log = new KeptLog();
  const engine = await startEngine({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    credentials,
    apiVersion: '8.8',
    logger: log,
    systemClock: new FakeClock(),
    ...settings,
  });
  const camunda = () =>
    new Camunda8({
      ZEEBE_REST_ADDRESS: engine.address,
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_BASIC_AUTH_USERNAME: credentials.username,
      CAMUNDA_BASIC_AUTH_PASSWORD: credentials.password,
      CAMUNDA_LOG_LEVEL: 'none',
      CAMUNDA_SUPPORT_LOG_ENABLED: false,
    });
  return {
    address: engine.address,
    log,
    camunda,
    /** The client that checks all that it sends and gets; its types brand keys, which are plain text here. */
    strictClient: (): PlainClient => {
      process.env['CAMUNDA_SDK_VALIDATION'] = 'req:strict,res:strict';
      return camunda().getOrchestrationClusterApiClientLoose() as unknown as PlainClient;
    },
    close: async () => {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

type Client = ReturnType<Camunda8['getOrchestrationClusterApiClientLoose']>;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type PlainClient = { [Operation in keyof Client]: (...given: unknown[]) => Promise<any> };
