import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { BreekglasPage } from './breekglas-page.js';

/** GET /noodtoegang */
export function showBreekglas(_request: Request, response: Response, context: ProfessionalContext): void {
  response.type('html').send(render(<BreekglasPage {...{ context, nummer: '', reden: '', fouten: [] }} />));
}

/** POST /noodtoegang: opens the casus for an hour; a number that gives nothing is refused in the same words as a wrong one. */
export async function openBreekglas(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const body = request.body as FormBody;
  const nummer = oneOf(body, 'nummer');
  const reden = oneOf(body, 'reden');
  const fouten = check(nummer, reden);
  const geopend = fouten.length === 0 ? await tryOpen(context, nummer, reden) : null;
  if (geopend !== null) {
    response.redirect(303, `/casussen/${geopend.casusId}`);
    return;
  }
  const getoond = fouten.length === 0 ? [GEEFT_NIETS] : fouten;
  const page = <BreekglasPage {...{ context, nummer, reden, fouten: getoond }} />;
  response.status(422).type('html').send(render(page));
}

const GEEFT_NIETS: FieldError = {
  veld: 'nummer',
  tekst: 'Met dit nummer geeft noodtoegang u niets. Controleer het nummer.',
};

function check(nummer: string, reden: string): FieldError[] {
  return [
    ...(nummer.trim() === '' ? [{ veld: 'nummer', tekst: 'Vul het hele nummer van de casus in.' }] : []),
    ...(isMotivering(reden)
      ? []
      : [{ veld: 'reden', tekst: 'Schrijf in ten minste 20 tekens wat de noodsituatie is.' }]),
  ];
}

async function tryOpen({ repository }: ProfessionalContext, nummer: string, reden: string) {
  try {
    return await repository.openBreekglas(nummer, reden);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NIET_GEVONDEN') return null;
    throw error;
  }
}
