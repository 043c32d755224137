import type { Request, Response } from 'express';
import type { FormBody } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { type Foutplaats, foutenOf } from '../formulier/fouten.js';
import { verzoekIdIn } from './verzoek-id.js';
import { VerzoekPage } from './verzoek-page.js';

/** GET /verzoeken/:verzoekId */
export async function showVerzoek(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const verzoek = await context.repository.readVerzoek(verzoekIdIn(request));
  response.type('html').send(render(<VerzoekPage {...{ context, verzoek, getypt: {}, fouten: [] }} />));
}

/** Does something with a request and shows it again; a refusal stands on the same page, with what was typed. */
export async function changeVerzoek(
  { request, response, context }: { request: Request; response: Response; context: ProfessionalContext },
  waar: Foutplaats,
  work: (verzoekId: string, body: FormBody) => Promise<void>,
): Promise<void> {
  const verzoekId = verzoekIdIn(request);
  const getypt = request.body as FormBody;
  try {
    await work(verzoekId, getypt);
  } catch (error) {
    const fouten = foutenOf(error, waar);
    const verzoek = await context.repository.readVerzoek(verzoekId);
    response
      .status(422)
      .type('html')
      .send(render(<VerzoekPage {...{ context, verzoek, getypt, fouten }} />));
    return;
  }
  response.redirect(303, `/verzoeken/${verzoekId}`);
}
