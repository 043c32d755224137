import type { Request, Response } from 'express';
import { isZelfdeBestand } from '../../domain/modellen/modelbestand.js';
import { DomainError } from '../../domain/errors.js';
import { allowInlineStyles } from '../middleware/inline-styles.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { EditorPage } from './editor-page.js';
import { conceptIn } from './named-file.js';

/** GET …/bestanden/:bestand: the editor of this file; who may not change it, or not now, reads it. */
export async function showEditor(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const sleutel = conceptIn(request);
  const wijziging = await context.repository.readModelwijziging(sleutel.wijzigingId);
  if (!wijziging.bestanden.some((bestand) => isZelfdeBestand(bestand, sleutel)))
    throw new DomainError('NIET_GEVONDEN');
  allowInlineStyles(response);
  response.type('html').send(render(<EditorPage {...{ context, wijziging, sleutel }} />));
}
