import type { Request, Response } from 'express';
import { formPage } from '../../form-page.js';
import type { ProfessionalContext } from '../../route.js';
import { wijzigingIdIn } from '../named-file.js';
import { proefvoortgang } from './proef-section.js';
import { VrijgavePage } from './vrijgave-page.js';

/** GET /modellen/wijzigingen/:wijzigingId/vrijgave: what was found, what changes, and what can be decided. */
export const vrijgavePage = formPage(async (request, context, sent) => {
  const wijzigingId = wijzigingIdIn(request);
  const { repository } = context;
  const [wijziging, proefdraai, besluiten] = await Promise.all([
    repository.readModelwijziging(wijzigingId),
    repository.readProefdraai(wijzigingId),
    repository.listModelbesluiten(wijzigingId),
  ]);
  return (
    <VrijgavePage
      {...{ context, wijziging, proefdraai, besluiten, ...sent }}
      isNietTeruggeschreven={request.query['map'] === 'nee'}
    />
  );
});

/** GET /modellen/wijzigingen/:wijzigingId/vrijgave/stand.json: how far the proefdraai is. */
export async function sendProefstand(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  response.json(proefvoortgang(await repository.readProefdraai(wijzigingIdIn(request))));
}
