import type { Request, Response } from 'express';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import type { ProfessionalContext } from '../../route.js';
import { wijzigingIdIn } from '../named-file.js';
import { vrijgavePage } from './show-vrijgave.js';
import { vrijgaveFouten } from './vrijgave-fouten.js';
import { vrijgavePath } from './vrijgave-path.js';

/** POST …/vrijgave/voorleggen: puts the state that was on the page before a second person. */
export async function submitWijziging(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const wijzigingId = wijzigingIdIn(request);
  const getypt = request.body as FormBody;
  const lopend = await context.deps.modellen.list();
  try {
    await context.repository.submitModelwijziging(wijzigingId, { hash: oneOf(getypt, 'hash'), lopend });
  } catch (error) {
    await vrijgavePage.refuse(request, response, context, { getypt, fouten: vrijgaveFouten(error) });
    return;
  }
  response.redirect(303, vrijgavePath(wijzigingId));
}
