import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { modelbestandOf, modelbestandSchema } from '../../domain/modellen/modelbestand.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { emptyModel } from './inhoud/empty-model.js';
import { conceptPath, lopendVan, wijzigingIdIn } from './named-file.js';
import { wijzigingPage } from './show-wijziging.js';

/** POST …/:wijzigingId/bestanden: a copy of a model that runs, or a new one; then its editor. */
export async function addBestand(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const getypt = request.body as FormBody;
  const wijzigingId = wijzigingIdIn(request);
  try {
    const { inhoud, basis, ...bestand } = await (getypt['soort'] === undefined
      ? copyOf(oneOf(getypt, 'lopend'), context)
      : newModel(getypt, context));
    await context.repository.addModelconcept({ wijzigingId, ...bestand }, { inhoud, basis });
    response.redirect(303, conceptPath({ wijzigingId, ...bestand }));
  } catch (error) {
    const fouten = foutenOf(error, { motivering: '', conflict: 'Dit bestand zit al in de wijziging.' });
    await wijzigingPage.refuse(request, response, context, { getypt, fouten });
  }
}

async function copyOf(bestandsnaam: string, { deps }: ProfessionalContext) {
  const bestand = modelbestandOf(bestandsnaam);
  const model = bestand === null ? null : await lopendVan(deps.modellen, bestand);
  if (model === null)
    throw new DomainError('ONGELDIG', { velden: { lopend: 'Kies welk model u wilt wijzigen.' } });
  const { soort, naam, inhoud, versie, hash } = model;
  return { soort, naam, inhoud, basis: { versie, hash } };
}

async function newModel(getypt: FormBody, { deps }: ProfessionalContext) {
  const bestand = modelbestandSchema.safeParse({
    soort: oneOf(getypt, 'soort'),
    naam: oneOf(getypt, 'naam').trim(),
  });
  if (!bestand.success) {
    const { soort, ...rest } = fieldErrors(bestand.error);
    const velden = soort === undefined ? rest : { soort: 'Kies wat voor model het wordt.', ...rest };
    throw new DomainError('ONGELDIG', { velden });
  }
  if ((await lopendVan(deps.modellen, bestand.data)) !== null)
    throw new DomainError('ONGELDIG', {
      velden: { naam: 'Er loopt al een model met deze naam. Kies het hierboven.' },
    });
  return { ...bestand.data, inhoud: emptyModel(bestand.data), basis: null };
}
