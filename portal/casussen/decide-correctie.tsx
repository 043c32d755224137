import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { foutenOf } from '../formulier/fouten.js';
import { casusIdIn } from './casus-id.js';
import { CorrectiePage } from './correctie-page.js';

/** GET /casussen/:casusId/correcties/:correctieId */
export async function showCorrectie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  response.type('html').send(await pageOf(request, context, { getypt: {}, fouten: [] }));
}

/** POST /casussen/:casusId/correcties/:correctieId: the owner carries it out, or turns it down. */
export async function decideCorrectie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const getypt = request.body as FormBody;
  try {
    await context.repository.decideCorrectie(casusId, {
      correctieId: String(request.params['correctieId']),
      besluit: oneOf(getypt, 'besluit'),
      motivering: oneOf(getypt, 'motivering'),
    });
  } catch (error) {
    const conflict = 'Hierover is intussen al besloten.';
    const fouten = foutenOf(error, { motivering: 'motivering', conflict });
    response
      .status(422)
      .type('html')
      .send(await pageOf(request, context, { getypt, fouten }));
    return;
  }
  response.redirect(303, `/casussen/${casusId}/personen`);
}

async function pageOf(
  request: Request,
  context: ProfessionalContext,
  sent: { getypt: FormBody; fouten: readonly FieldError[] },
): Promise<string> {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const correctie = (await context.repository.readRechten(casusId))
    .flatMap(({ correcties }) => correcties)
    .find(({ correctieId }) => correctieId === request.params['correctieId']);
  if (correctie === undefined) throw new DomainError('NIET_GEVONDEN');
  return render(<CorrectiePage {...{ context, casus, correctie, ...sent }} />);
}
