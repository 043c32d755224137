import type { Logaantekening } from '../../domain/verantwoording/verwerkingslog.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/**
 * Adds lines to the verwerkingslog, in the transaction of what they are about. They are chained when it ends: until
 * then nobody else has to wait for the end of the chain.
 */
export function appendLog({ logregels }: UnitOfWork, regels: readonly Logaantekening[]): void {
  logregels.push(...regels);
}
