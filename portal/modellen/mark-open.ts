import type { Request, Response } from 'express';
import type { ProfessionalContext } from '../route.js';
import { conceptIn } from './named-file.js';

/** POST …/bestanden/:bestand/open, as JSON: this editor is open. Answers who else has it open, and its last state. */
export async function markOpen(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  response.json(await repository.markModelbezoek(conceptIn(request)));
}
