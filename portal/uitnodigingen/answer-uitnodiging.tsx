import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { UitnodigingenPage } from './uitnodigingen-page.js';

/** POST /uitnodigingen/:uitnodigingId: comes, does not come with a reason from the list, or sends a substitute. */
export async function answerUitnodiging(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { repository } = context;
  const uitnodigingId = String(request.params['uitnodigingId']);
  const body = request.body as FormBody;
  const [reactie, redenCode] = [oneOf(body, 'reactie'), oneOf(body, 'redenCode')];
  try {
    await repository.answerUitnodiging(uitnodigingId, {
      reactie,
      redenCode: redenCode === '' ? null : redenCode,
    });
  } catch (error) {
    const fouten = error instanceof DomainError ? errorsOf(error, uitnodigingId) : [];
    if (fouten.length === 0) throw error;
    const uitnodigingen = await repository.listUitnodigingen();
    const geweigerd = { uitnodigingId, reactie, redenCode, fouten };
    response.status(422).type('html');
    response.send(render(<UitnodigingenPage {...{ context, uitnodigingen, geweigerd }} />));
    return;
  }
  response.redirect(303, '/uitnodigingen?beantwoord');
}

function errorsOf({ code, velden }: DomainError, uitnodigingId: string): FieldError[] {
  if (code === 'CONFLICT')
    return [{ tekst: 'Dit overleg is verzet of begonnen. U kunt niet meer reageren op deze uitnodiging.' }];
  if (code !== 'ONGELDIG') return [];
  return Object.entries(velden).map(([veld, tekst]) => ({ veld: `${veld}-${uitnodigingId}`, tekst }));
}
