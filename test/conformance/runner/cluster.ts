import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Camunda8 } from '@camunda8/sdk';
import { startEngine } from '../../../engine/main.js';

/** Where the cases are played. */
export interface Cluster {
  readonly address: string;
  readonly client: Client;
  /** Whether it is our own engine, which shows what it has done as soon as it has answered. */
  readonly own: boolean;
  close(): Promise<void>;
}

type Loose = ReturnType<Camunda8['getOrchestrationClusterApiClientLoose']>;
/** The official client; its types brand keys, which are plain text here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Client = { [Operation in keyof Loose]: (...given: unknown[]) => Promise<any> };

/** Our own engine, in an empty folder, on a free port. */
export async function ownEngine(): Promise<Cluster> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const said: string[] = [];
  const engine = await startEngine({
    host: '127.0.0.1',
    port: 0,
    dataDir,
    credentials: null,
    apiVersion: '8.8',
    logger: { info: () => undefined, error: (_, message) => said.push(message) },
  });
  return {
    address: engine.address,
    own: true,
    client: clientOf({ ZEEBE_REST_ADDRESS: engine.address, CAMUNDA_AUTH_STRATEGY: 'NONE' }),
    close: async () => {
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
      if (said.length > 0) throw new Error(`The engine reported: ${said.join(', ')}`);
    },
  };
}

/** The cluster that `CAMUNDA_REST_ADDRESS` names, with the credentials that the SDK reads from the environment. */
export function clusterOfEnvironment(address: string): Cluster {
  return {
    address,
    own: false,
    client: clientOf({ ZEEBE_REST_ADDRESS: address }),
    close: () => Promise.resolve(),
  };
}

// helpers

function clientOf(settings: ConstructorParameters<typeof Camunda8>[0]): Client {
  return new Camunda8({
    ...settings,
    CAMUNDA_LOG_LEVEL: 'none',
    CAMUNDA_SUPPORT_LOG_ENABLED: false,
  }).getOrchestrationClusterApiClientLoose() as unknown as Client;
}
