import type { Request, Response } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { foutenOf } from '../formulier/fouten.js';
import { VoorstelPage } from './voorstel-page.js';

const NIET_MEER =
  'Dit kan niet meer: over het voorstel is al besloten, of de regel is veranderd sinds het voorstel er kwam. Staat het nog open, wijs het dan af en vraag een nieuw voorstel op de regels van nu.';

/** GET /toegangsregels/voorstellen/:voorstelId */
export async function showVoorstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const voorstel = await context.repository.readToegangsvoorstel(voorstelIdIn(request));
  response.type('html').send(render(<VoorstelPage {...{ context, voorstel, getypt: {}, fouten: [] }} />));
}

/** POST /toegangsregels/voorstellen/:voorstelId: what is approved holds at once. */
export async function decideVoorstel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const voorstelId = voorstelIdIn(request);
  const getypt = request.body as FormBody;
  try {
    await context.repository.decideToegangsvoorstel(voorstelId, {
      akkoord: isAkkoord(oneOf(getypt, 'besluit')),
      oordeel: oneOf(getypt, 'oordeel'),
    });
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'oordeel', conflict: NIET_MEER });
    const voorstel = await context.repository.readToegangsvoorstel(voorstelId);
    response
      .status(422)
      .type('html')
      .send(render(<VoorstelPage {...{ context, voorstel, getypt, fouten }} />));
    return;
  }
  response.redirect(303, '/toegangsregels');
}

/** @throws DomainError NIET_GEVONDEN when it cannot be the key of a proposal */
function voorstelIdIn({ params }: Request): string {
  const voorstelId = z.uuid().safeParse(params['voorstelId']);
  if (!voorstelId.success) throw new DomainError('NIET_GEVONDEN');
  return voorstelId.data;
}

/** Nothing is approved or rejected for anybody who chose neither. */
function isAkkoord(unsafeBesluit: string): boolean {
  if (unsafeBesluit === 'GOEDGEKEURD') return true;
  if (unsafeBesluit === 'AFGEWEZEN') return false;
  throw new DomainError('ONGELDIG', { velden: { besluit: 'Kies goedkeuren of afwijzen.' } });
}
