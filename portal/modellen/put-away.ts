import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { conceptIn, wijzigingIdIn, wijzigingPath } from './named-file.js';

/** POST …/:wijzigingId/intrekken */
export async function withdrawWijziging(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  await repository.withdrawModelwijziging(wijzigingIdIn(request));
  response.redirect(303, '/modellen');
}

/** POST …/bestanden/:bestand/verwijderen: takes a file out of the change; its versions stay. */
export async function removeBestand(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const concept = conceptIn(request);
  await repository.removeModelconcept(concept);
  response.redirect(303, wijzigingPath(concept.wijzigingId));
}
