import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { foutenOf } from '../../formulier/fouten.js';
import { verzoekIdIn } from '../verzoek-id.js';
import { CheckPage } from './check-page.js';

/** GET /verzoeken/:verzoekId/inzage/controle */
export async function showCheck(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoekId = verzoekIdIn(request);
  const voorstel = await context.repository.readInzagevoorstel(verzoekId);
  response
    .type('html')
    .send(render(<CheckPage {...{ context, verzoekId, voorstel, getypt: {}, fouten: [] }} />));
}

/** POST /verzoeken/:verzoekId/inzage/controle: the second reader agrees, or sends it back. */
export async function checkInzage(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoekId = verzoekIdIn(request);
  const getypt = request.body as FormBody;
  try {
    await context.repository.checkInzage(verzoekId, {
      oordeel: oordeelIn(getypt),
      voorgesteldOp: oneOf(getypt, 'voorgesteldOp'),
      opmerking: oneOf(getypt, 'opmerking'),
    });
  } catch (error) {
    const conflict = 'Dit is intussen nagelezen of opnieuw samengesteld. Lees wat er nu ligt.';
    const fouten = foutenOf(error, { motivering: 'opmerking', conflict });
    const voorstel = await context.repository.readInzagevoorstel(verzoekId);
    response
      .status(422)
      .type('html')
      .send(render(<CheckPage {...{ context, verzoekId, voorstel, getypt, fouten }} />));
    return;
  }
  response.redirect(303, `/verzoeken/${verzoekId}`);
}

function oordeelIn(body: FormBody): 'AKKOORD' | 'TERUG' {
  const oordeel = oneOf(body, 'oordeel');
  if (oordeel === 'AKKOORD' || oordeel === 'TERUG') return oordeel;
  throw new DomainError('ONGELDIG', { velden: { oordeel: 'Kies akkoord of terug.' } });
}
