import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { chosenIncidenten, toRegels } from './chosen-incidenten.js';
import { NieuwPage, type Oplossoort } from './nieuw-page.js';
import { REDEN_FOUT } from './reden-field.js';

/** GET /monitor/herstel/nieuw: what was chosen, and the question why. */
export async function askHerstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const keuze = await chosenIncidenten(context, request.query);
  const soort = soortOf(request.query['soort']);
  response.type('html').send(render(<NieuwPage {...{ context, soort, keuze, reden: '' }} />));
}

/** POST /monitor/herstel: lays it down; the workers do it. */
export async function requestHerstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  await context.repository.readMonitor();
  const body = request.body as FormBody;
  const [reden, soort] = [oneOf(body, 'reden'), soortOf(body['soort'])];
  const keuze = await chosenIncidenten(context, { instantie: body['instantie'] });
  if (keuze.incidenten.length === 0) {
    response
      .status(422)
      .type('html')
      .send(render(<NieuwPage {...{ context, soort, keuze, reden }} />));
    return;
  }
  try {
    const regels = await toRegels(context, keuze.incidenten);
    const herstelId = await context.repository.requestHerstel({
      soort,
      reden,
      // Without its job, the step gets no new attempt: the incident alone is resolved.
      regels: soort === 'OPLOSSEN' ? regels.map((regel) => ({ ...regel, jobKey: null })) : regels,
    });
    response.redirect(303, `/monitor/herstel/${herstelId}`);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'MOTIVERING_ONTBREEKT') throw error;
    response
      .status(422)
      .type('html')
      .send(render(<NieuwPage {...{ context, soort, keuze, reden, fout: REDEN_FOUT }} />));
  }
}

const soortOf = (unsafe: unknown): Oplossoort => (unsafe === 'OPLOSSEN' ? 'OPLOSSEN' : 'OPNIEUW');
