import type { Request, Response } from 'express';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { type FormBody, oneOf } from '../../formulier/form-body.js';
import { render } from '../../render.js';
import type { ProfessionalContext } from '../../route.js';
import { foutenOf } from '../../formulier/fouten.js';
import { verzoekIdIn } from '../verzoek-id.js';
import { ComposePage } from './compose-page.js';

/** GET /verzoeken/:verzoekId/inzage */
export async function showCompose(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoekId = verzoekIdIn(request);
  const blokken = await context.repository.previewInzage(verzoekId);
  const page = <ComposePage {...{ context, verzoekId, blokken, getypt: {}, fouten: [] }} />;
  response.type('html').send(render(page));
}

/** POST /verzoeken/:verzoekId/inzage: lays it ready for a second person. */
export async function proposeInzage(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoekId = verzoekIdIn(request);
  const getypt = request.body as FormBody;
  const blokken = await context.repository.previewInzage(verzoekId);
  try {
    await context.repository.proposeInzage(verzoekId, choicesIn(getypt, blokken));
  } catch (error) {
    const conflict = 'Dit verzoek vraagt geen inzage meer.';
    const fouten = foutenOf(error, { motivering: '', conflict });
    response
      .status(422)
      .type('html')
      .send(render(<ComposePage {...{ context, verzoekId, blokken, getypt, fouten }} />));
    return;
  }
  response.redirect(303, `/verzoeken/${verzoekId}`);
}

function choicesIn(body: FormBody, blokken: readonly Inzageblok[]) {
  return Object.fromEntries(
    blokken.map(({ sleutel }) => [
      sleutel,
      { keuze: oneOf(body, `keuze-${sleutel}`), toelichting: oneOf(body, `toelichting-${sleutel}`) },
    ]),
  );
}
