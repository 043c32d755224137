import type { Request } from 'express';
import { DomainError } from '../../../domain/errors.js';
import type { GelezenBesluit } from '../../ports/monitor-port.js';
import type { ProfessionalContext } from '../../route.js';
import { type Instantiekop, magBesluiten, readInstantiekop } from '../instantie/read-instantie.js';

/** A number of one of the answers that an evaluation gave: digits alone, or behind a dash, by the version of the API. */
const BESLUIT_KEY = /^[1-9]\d{0,24}(-\d{1,9})?$/;

export interface Besluitinzage {
  kop: Instantiekop;
  besluit: GelezenBesluit;
  /** The file of the version that was evaluated. */
  xml: string;
}

/**
 * The advice that the address names, with its model. Values of a casus stand in it, so it is there for who may read every
 * class of them.
 * @throws DomainError NIET_GEVONDEN for everybody else, and just so when there is none
 */
export async function readBesluit(request: Request, context: ProfessionalContext): Promise<Besluitinzage> {
  await context.repository.readMonitor();
  const { monitor } = context.deps;
  const unsafeKey = request.params['besluitKey'];
  if (typeof unsafeKey !== 'string' || !BESLUIT_KEY.test(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  const besluit = await monitor.readBesluit(unsafeKey);
  if (besluit === null || besluit.instantieKey === '') throw new DomainError('NIET_GEVONDEN');
  const kop = await readInstantiekop(context, besluit.instantieKey);
  if (!magBesluiten(kop)) throw new DomainError('NIET_GEVONDEN');
  return { kop, besluit, xml: await monitor.readTabel(besluit.tabelKey) };
}
