import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { magBesluiten, readInstantiekop } from '../instantie/read-instantie.js';
import { readBeslistabel } from './beslistabel.js';
import { BesluitPage } from './besluit-page.js';

/** A number of one of the answers that an evaluation gave: digits alone, or behind a dash, by the version of the API. */
const BESLUIT_KEY = /^[1-9]\d{0,24}(-\d{1,9})?$/;

/**
 * GET /monitor/besluiten/:besluitKey: what a table was asked and which rules matched. Values of a casus stand in it, so it
 * is there for who may read every class of them.
 */
export async function showBesluit(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const unsafeKey = request.params['besluitKey'];
  if (typeof unsafeKey !== 'string' || !BESLUIT_KEY.test(unsafeKey)) throw new DomainError('NIET_GEVONDEN');
  const besluit = await context.deps.monitor.readBesluit(unsafeKey);
  if (besluit === null || besluit.instantieKey === '') throw new DomainError('NIET_GEVONDEN');
  const kop = await readInstantiekop(context, besluit.instantieKey);
  if (!magBesluiten(kop)) throw new DomainError('NIET_GEVONDEN');
  const tabel = await readBeslistabel(
    await context.deps.monitor.readTabel(besluit.tabelKey),
    besluit.tabelId,
  );
  response.type('html').send(render(<BesluitPage {...{ context, kop, besluit, tabel }} />));
}
