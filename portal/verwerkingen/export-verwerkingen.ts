import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { readFilter } from './log-filter.js';

/** POST /verwerkingen/uitvoer: the lines of a period as a file, in the fields of Logboek Dataverwerkingen. */
export async function exportVerwerkingen(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { filter, fout } = readFilter(request.body as FormBody, context.deps.clock.now());
  if (fout !== null) throw new DomainError('ONGELDIG');
  const { van, tot } = filter;
  const { regels } = await context.repository.exportLog({ van, tot });
  response
    .attachment(`verwerkingslog-${van}-${tot}.jsonl`)
    .type('application/x-ndjson')
    .send(regels.map((regel) => `${regel}\n`).join(''));
}
