import type { Request, Response } from 'express';
import { DomainError } from '../../../domain/errors.js';
import type { ProfessionalContext } from '../../route.js';
import { lopendVan, wijzigingPath } from '../named-file.js';

/**
 * POST /modellen/vrijgaven/:nummer/terugzetten: begins a change with the texts that ran before a release. It goes the way
 * of every change: tried out, put forward, and released by somebody else.
 */
export async function restoreVrijgave(
  request: Request,
  response: Response,
  { deps, repository }: ProfessionalContext,
): Promise<void> {
  const nummer = Number(request.params['nummer']);
  if (!Number.isSafeInteger(nummer)) throw new DomainError('NIET_GEVONDEN');
  const vorige = await repository.readVorigeModellen(nummer);
  const wijzigingId = await repository.openModelwijziging({
    titel: `Terug naar voor vrijgave ${nummer}`,
    reden: `De modellen van voor vrijgave ${nummer} moeten weer gaan lopen.`,
  });
  for (const { inhoud, ...bestand } of vorige) {
    const lopend = await lopendVan(deps.modellen, bestand);
    const basis = lopend === null ? null : { versie: lopend.versie, hash: lopend.hash };
    await repository.addModelconcept({ wijzigingId, ...bestand }, { inhoud, basis });
  }
  response.redirect(303, wijzigingPath(wijzigingId));
}
