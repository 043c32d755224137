import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import type { Matchoordeel } from '../../domain/melding/match.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { recordOordeel } from './record-oordeel.js';

const LOG = { verwerking: 'MATCH_BEOORDEELD', actie: 'schrijven', veldgroep: 'matchresultaten' } as const;

/** What somebody says of the kandidaten of a casus. */
export interface Matchbesluit {
  oordeel: Matchoordeel;
  /** Which kandidaat, for BEKEND. */
  nummer: number | null;
  reden: string;
}

/**
 * Decides, outside a task, on kandidaten about whom there was doubt.
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters; CONFLICT when that kandidaat is not open for a decision
 */
export async function judgeMatch(vraag: Vraag, casusId: string, besluit: Matchbesluit): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('matchresultaten:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  if (!isMotivering(besluit.reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  if (casus.status !== 'OPEN' || (await isAskedInTask(vraag, casusId))) throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.asSysteem('samenvoegen', () =>
    recordOordeel(vraag, { ...besluit, casusId, sleutel: randomUUID(), door, wekProces: true }),
  );
}

/** While the process asks it, the task is where it is answered. */
async function isAskedInTask({ tx }: Vraag, casusId: string): Promise<boolean> {
  const taak = await tx
    .selectFrom('wachtpunt')
    .select('wachtpuntId')
    .where('casusId', '=', casusId)
    .where('taak', '=', 'match-beoordelen')
    .where('geslotenOp', 'is', null)
    .executeTakeFirst();
  return taak !== undefined;
}
