import type { Settings } from '../config/env.js';
import { createClamd, type Scan } from '../workers/documentcontrole/clamd.js';

/** The scanner that the settings name; undefined when they name none. */
export function virusscanner({ VIRUSSCANNER }: Settings): Scan | undefined {
  if (VIRUSSCANNER === undefined || VIRUSSCANNER === 'geen') return undefined;
  if (VIRUSSCANNER.startsWith('/')) return createClamd({ path: VIRUSSCANNER });
  const { hostname, port } = new URL(VIRUSSCANNER);
  return createClamd({ host: hostname, port: Number(port) });
}
