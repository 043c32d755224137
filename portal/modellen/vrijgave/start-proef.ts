import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import type { ProfessionalContext } from '../../route.js';
import { wijzigingIdIn } from '../named-file.js';
import { vrijgavePage } from './show-vrijgave.js';
import { vrijgavePath } from './vrijgave-path.js';

/** POST …/vrijgave/proef: begins a proefdraai of the change as it is now; whoever comes back finds how far it is. */
export async function startProef(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const wijzigingId = wijzigingIdIn(request);
  const { repository, deps } = context;
  try {
    deps.modellen.startProefdraai(await repository.startProefdraai(wijzigingId, await deps.modellen.list()));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'NIET_GEVONDEN') throw error;
    const tekst = error.velden['bestanden'] ?? 'Er loopt al een proefdraai van deze wijziging.';
    await vrijgavePage.refuse(request, response, context, { getypt: {}, fouten: [{ tekst }] });
    return;
  }
  response.redirect(303, vrijgavePath(wijzigingId));
}
