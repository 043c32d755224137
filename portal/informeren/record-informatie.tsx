import type { Request, Response } from 'express';
import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { render } from '../render.js';
import type { ProfessionalContext } from '../route.js';
import type { FieldError } from '../views/error-summary.js';
import { foutenOf } from '../formulier/fouten.js';
import { InformeerPage } from './informeer-page.js';

/** GET /casussen/:casusId/personen/:dossierId/informeren */
export async function showInformeren(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  response.type('html').send(await pageOf(request, context, { getypt: {}, fouten: [] }));
}

/** POST /casussen/:casusId/personen/:dossierId/informeren */
export async function recordInformatie(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const casusId = casusIdIn(request);
  const getypt = request.body as FormBody;
  try {
    await context.repository.recordInformatie({ casusId, dossierId: dossierIdIn(request) }, invoerIn(getypt));
  } catch (error) {
    const fouten = foutenOf(error, { motivering: 'toelichting', conflict: '' });
    response
      .status(422)
      .type('html')
      .send(await pageOf(request, context, { getypt, fouten }));
    return;
  }
  response.redirect(303, `/casussen/${casusId}/personen`);
}

async function pageOf(
  request: Request,
  context: ProfessionalContext,
  sent: { getypt: FormBody; fouten: readonly FieldError[] },
): Promise<string> {
  const casusId = casusIdIn(request);
  const dossierId = dossierIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const persoon = (await context.repository.readRechten(casusId)).find((een) => een.dossierId === dossierId);
  if (persoon === undefined || !persoon.magInformeren) throw new DomainError('NIET_GEVONDEN');
  const { dossiernummer } = persoon;
  return render(<InformeerPage {...{ context, casus, dossiernummer, ...sent }} />);
}

function dossierIdIn(request: Request): string {
  const dossierId = z.uuid().safeParse(request.params['dossierId']);
  if (!dossierId.success) throw new DomainError('NIET_GEVONDEN');
  return dossierId.data;
}

/** The fields of the one form that was sent; an unknown one is refused by the rules. */
function invoerIn(body: FormBody): Record<string, string> {
  const namen = ['stand', 'geinformeerdOp', 'wijze', 'reden', 'toelichting', 'heroverwegenOp'];
  return Object.fromEntries(namen.map((naam) => [naam, oneOf(body, naam)]));
}
