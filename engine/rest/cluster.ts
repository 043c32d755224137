import { cannotWrite } from './problem.js';
import type { RestContext } from './route.js';

/** GET /topology: one broker that leads one partition, for clients that look where they are. */
export function getTopology({ apiVersion, address }: RestContext) {
  const version = `${apiVersion}.0`;
  return {
    brokers: [
      {
        nodeId: 0,
        ...address(),
        partitions: [{ partitionId: 1, role: 'leader', health: 'healthy' }],
        version,
      },
    ],
    clusterId: null,
    clusterSize: 1,
    partitionsCount: 1,
    replicationFactor: 1,
    gatewayVersion: version,
    lastCompletedChangeId: '-1',
  };
}

/** GET /license: software under a free licence, which asks for no key. */
export function getLicense() {
  return { validLicense: true, licenseType: 'unknown', isCommercial: false, expiresAt: null };
}

/** GET /status: 204 as long as commands can be kept, 503 when not, as on a full disk. */
export function getStatus({ engine }: RestContext): void {
  if (!engine.isHealthy()) throw cannotWrite();
}
