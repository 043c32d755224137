import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import type { ProfessionalContext } from '../../route.js';
import { wijzigingIdIn } from '../named-file.js';
import { vrijgavePage } from './show-vrijgave.js';
import { vrijgaveFouten } from './vrijgave-fouten.js';
import { vrijgavePath } from './vrijgave-path.js';

/** POST …/vrijgave/besluit: a second person releases the change, or sends it back with a reason. */
export async function decideVrijgave(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const wijzigingId = wijzigingIdIn(request);
  const getypt = request.body as FormBody;
  try {
    const uitkomst = await decide(context, wijzigingId, getypt);
    response.redirect(303, `${vrijgavePath(wijzigingId)}${uitkomst ? '' : '?map=nee'}`);
  } catch (error) {
    await vrijgavePage.refuse(request, response, context, { getypt, fouten: vrijgaveFouten(error) });
  }
}

/** @returns whether there is nothing more to say about it */
async function decide(
  { deps, repository }: ProfessionalContext,
  wijzigingId: string,
  getypt: FormBody,
): Promise<boolean> {
  const besluit = oneOf(getypt, 'besluit');
  if (besluit === 'TERUGGEVEN') {
    await repository.returnModelwijziging(wijzigingId, oneOf(getypt, 'oordeel'));
    return true;
  }
  if (besluit !== 'VRIJGEVEN')
    throw new DomainError('ONGELDIG', { velden: { besluit: 'Kies vrijgeven of teruggeven.' } });
  const stand = { hash: oneOf(getypt, 'hash'), lopend: await deps.modellen.list() };
  const voorstel = await repository.prepareVrijgave(wijzigingId, stand);
  const { isTeruggeschreven } = await deps.modellen.release(voorstel, (modeltaken) =>
    repository.recordVrijgave(wijzigingId, { ...stand, modeltaken }),
  );
  return isTeruggeschreven;
}
