import type { Request, Response } from 'express';
import { casusIdIn } from '../casussen/casus-id.js';
import type { FormBody } from '../formulier/form-body.js';
import { readForm } from '../formulier/read-form.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { checkStrafrecht, readVelden, strafrechtForm } from './strafrecht-form.js';
import { StrafrechtPage } from './strafrecht-page.js';

/** POST /casussen/:casusId/strafrecht: police or OM keep a field, and release it or take it back. */
export async function saveStrafrecht(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const values = readForm(strafrechtForm, request.body as FormBody);
  const fouten = checkStrafrecht(values);
  if (fouten.size === 0) {
    await context.repository.saveStrafrecht(casusId, readVelden(values));
    response.redirect(303, `/casussen/${casusId}/strafrecht`);
    return;
  }
  const casus = await context.repository.readCasus(casusId);
  const strafrecht = await context.repository.readStrafrecht(casusId);
  const page = <StrafrechtPage {...{ context, casus, strafrecht, geweigerd: { values, fouten } }} />;
  response.status(422).type('html').send(render(page));
}
