import type { Request, Response } from 'express';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import { foutenOf } from '../formulier/fouten.js';
import { type GetyptVerzoek, RegisterPage } from './register-page.js';

/** GET /verzoeken/nieuw */
export function showRegister(_request: Request, response: Response, context: ProfessionalContext): void {
  response.type('html').send(render(<RegisterPage context={context} getypt={readTyped({})} fouten={[]} />));
}

/** POST /verzoeken/nieuw */
export async function registerVerzoek(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const getypt = readTyped(request.body as FormBody);
  let verzoekId: string;
  try {
    verzoekId = await context.repository.registerVerzoek(getypt);
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'vraag', conflict: '' });
    response
      .status(422)
      .type('html')
      .send(render(<RegisterPage {...{ context, getypt, fouten }} />));
    return;
  }
  response.redirect(303, `/verzoeken/${verzoekId}`);
}

function readTyped(body: FormBody): GetyptVerzoek {
  const read = (naam: keyof GetyptVerzoek) => oneOf(body, naam);
  return {
    dossiernummer: read('dossiernummer').trim().toUpperCase(),
    soort: read('soort'),
    ontvangenOp: read('ontvangenOp'),
    identificatie: read('identificatie'),
    identificatieDoor: read('identificatieDoor'),
    vraag: read('vraag'),
  };
}
