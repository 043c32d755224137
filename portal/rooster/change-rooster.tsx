import type { Request, Response } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { RoosterPage } from './rooster-page.js';

/** GET /rooster: who does the work of which role; `groep` opens the form for a new line. */
export async function showRooster(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { groep } = request.query;
  const getypt: FormBody = typeof groep === 'string' ? { groep } : {};
  response.type('html').send(await pageOf(context, { getypt, fouten: [] }));
}

/** POST /rooster: a new line. */
export async function addRoosterregel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const getypt = request.body as FormBody;
  const voor = oneOf(getypt, 'voorGebruikerId');
  try {
    await context.repository.addRoosterregel({
      groep: oneOf(getypt, 'groep'),
      wie: oneOf(getypt, 'wie'),
      voorGebruikerId: voor === '' ? null : voor,
      van: oneOf(getypt, 'van'),
      tot: oneOf(getypt, 'tot'),
    });
  } catch (error) {
    const fouten = foutenOf(error, { motivering: '', conflict: '' });
    response
      .status(422)
      .type('html')
      .send(await pageOf(context, { getypt, fouten }));
    return;
  }
  response.redirect(303, '/rooster');
}

/** POST /rooster/:roosterId/intrekken */
export async function withdrawRoosterregel(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const roosterId = z.uuid().safeParse(request.params['roosterId']);
  if (!roosterId.success) throw new DomainError('NIET_GEVONDEN');
  await repository.withdrawRoosterregel(roosterId.data);
  response.redirect(303, '/rooster');
}

async function pageOf(
  context: ProfessionalContext,
  sent: { getypt: FormBody; fouten: readonly FieldError[] },
): Promise<string> {
  const rooster = await context.repository.listRooster();
  return render(<RoosterPage {...{ context, rooster, ...sent }} />);
}
