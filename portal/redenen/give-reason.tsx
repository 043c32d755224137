import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { reasonKey, toKept } from './kept-reason.js';
import { ReasonPage } from './reason-page.js';
import { subjectIn, subjectPath } from './reason-subject.js';

/** GET /redenen/:onderwerp: asks why. It is the same for a casus that exists and one that does not. */
export function askReason(request: Request, response: Response, context: ProfessionalContext): void {
  const onderwerp = subjectIn(request.params['onderwerp']);
  response.type('html').send(render(<ReasonPage {...{ context, onderwerp, tekst: '' }} />));
}

/** POST /redenen/:onderwerp: the reason counts for an hour, in this session, for this object. */
export async function giveReason(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const onderwerp = subjectIn(request.params['onderwerp']);
  const tekst = oneOf(request.body as FormBody, 'reden');
  try {
    const redenId = await context.repository.recordReden(onderwerp, tekst);
    const kept = toKept({ redenId, tekst }, context.deps.clock.now());
    await context.deps.store.sessies.remember(context.session.sessieId, { [reasonKey(onderwerp)]: kept });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'MOTIVERING_ONTBREEKT') throw error;
    const fout = 'Schrijf in ten minste 20 tekens waarom u dit wilt zien.';
    response
      .status(422)
      .type('html')
      .send(render(<ReasonPage {...{ context, onderwerp, tekst, fout }} />));
    return;
  }
  response.redirect(303, subjectPath(onderwerp));
}
