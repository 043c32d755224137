import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { conceptIn, wijzigingPath } from './named-file.js';
import { wijzigingPage } from './show-wijziging.js';

/** POST …/bestanden/:bestand/terugzetten: an earlier version becomes the newest; those in between stay. */
export async function restoreVersie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const { repository } = context;
  const sleutel = conceptIn(request);
  const getypt = request.body as FormBody;
  const versie = Number(oneOf(getypt, 'versie'));
  if (!Number.isSafeInteger(versie) || versie < 1) throw new DomainError('NIET_GEVONDEN');
  const { inhoud } = await repository.readModelconcept(sleutel, versie);
  const { bestanden } = await repository.readModelwijziging(sleutel.wijzigingId);
  const nu = bestanden.find((bestand) => isZelfdeBestand(bestand, sleutel));
  if (nu === undefined) throw new DomainError('NIET_GEVONDEN');
  try {
    const opmerking = `Versie ${versie} teruggezet`;
    await repository.saveModelconcept(sleutel, { inhoud, opHash: nu.hash, opmerking });
    response.redirect(303, wijzigingPath(sleutel.wijzigingId));
  } catch (error) {
    const conflict = 'Dit kan nu niet: iemand bewaarde net iets, of de wijziging is niet meer te bewerken.';
    const fouten = foutenOf(error, { motivering: '', conflict });
    await wijzigingPage.refuse(request, response, context, { getypt, fouten });
  }
}
