import type { Request, Response } from 'express';
import { celOf } from '../../domain/toegang/celwijziging.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { foutenOf } from '../formulier/fouten.js';
import type { FieldError } from '../views/error-summary.js';
import { CelPage } from './cel-page.js';
import { ChooseCelPage } from './choose-cel-page.js';
import { chosenCel } from './chosen-cel.js';
import { PreviewPage } from './preview-page.js';
import { type GetyptVoorstel, readTyped, refuseTyped, typedOf, wijzigingOf } from './typed-voorstel.js';

const AL_OPEN =
  'Voor deze rol en deze gegevens ligt er al een voorstel. Wacht op het besluit daarover, of vraag de privacyofficer het af te wijzen.';

/** GET /toegangsregels/voorstellen/nieuw: which cell; with a cell in the address, what it must become. */
export function showPropose(request: Request, response: Response, context: ProfessionalContext): void {
  const [groep, rol] = [textOf(request.query['groep']), textOf(request.query['rol'])];
  const cel = chosenCel({ groep, rol });
  response.type('html');
  if (Array.isArray(cel)) {
    const isFirstLook = Object.keys(request.query).length === 0;
    const fouten = isFirstLook ? [] : cel;
    response.status(fouten.length === 0 ? 200 : 422);
    response.send(render(<ChooseCelPage {...{ context, fouten, groep, rol }} />));
    return;
  }
  const { versie, matrix } = context.regels;
  const getypt = typedOf(cel, celOf(matrix, cel), versie);
  response.send(render(<CelPage {...{ context, getypt, fouten: [] }} />));
}

/**
 * POST /toegangsregels/voorstellen/nieuw: shows the difference in words; only what was looked at and sent on from there
 * is proposed.
 */
export async function proposeToegangsregel(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const body = request.body as FormBody;
  const [groep, rol] = [oneOf(body, 'groep'), oneOf(body, 'rol')];
  const cel = chosenCel({ groep, rol });
  if (Array.isArray(cel)) {
    const page = <ChooseCelPage {...{ context, fouten: cel, groep, rol }} />;
    response.status(422).type('html').send(render(page));
    return;
  }
  const getypt = readTyped(cel, body);
  const stap = oneOf(body, 'stap');
  const fouten = stap === 'aanpassen' ? [] : refuseTyped(getypt, context.regels);
  if (stap === 'aanpassen' || fouten.length > 0) return sendForm(response, context, getypt, fouten);
  if (stap !== 'indienen') {
    response.type('html').send(render(<PreviewPage {...{ context, getypt }} />));
    return;
  }
  let voorstelId: string;
  try {
    voorstelId = await context.repository.proposeToegangsregel(wijzigingOf(getypt), getypt.reden);
  } catch (error) {
    return sendForm(response, context, getypt, foutenOf(error, { motivering: 'reden', conflict: AL_OPEN }));
  }
  response.redirect(303, `/toegangsregels/voorstellen/${voorstelId}`);
}

/** Anything can stand in an address. */
const textOf = (unsafe: unknown) => (typeof unsafe === 'string' ? unsafe : '');

function sendForm(
  response: Response,
  context: ProfessionalContext,
  getypt: GetyptVoorstel,
  fouten: FieldError[],
): void {
  response
    .status(fouten.length === 0 ? 200 : 422)
    .type('html')
    .send(render(<CelPage {...{ context, getypt, fouten }} />));
}
