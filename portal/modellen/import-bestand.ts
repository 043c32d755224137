import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { isZelfdeBestand, modelbestandOf } from '../../domain/modellen/modelbestand.js';
import type { FormBody } from '../formulier/form-body.js';
import { foutenOf } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { checkInhoud } from './inhoud/check-inhoud.js';
import { lopendVan, wijzigingIdIn, wijzigingPath } from './named-file.js';
import { wijzigingPage } from './show-wijziging.js';

/** POST …/:wijzigingId/invoer: a file that was made elsewhere, as a new file of the change or a version of one in it. */
export async function importBestand(
  request: Request,
  response: Response,
  context: ProfessionalContext,
): Promise<void> {
  const wijzigingId = wijzigingIdIn(request);
  try {
    await keep(wijzigingId, await readUpload(context), context);
    response.redirect(303, wijzigingPath(wijzigingId));
  } catch (error) {
    const conflict = 'Iemand bewaarde dit bestand op hetzelfde moment. Voer het nog een keer in.';
    const fouten = foutenOf(error, { motivering: '', conflict }).map(({ veld, tekst }) =>
      veld === undefined ? { tekst } : { veld: 'bestand', tekst },
    );
    await wijzigingPage.refuse(request, response, context, { getypt: request.body as FormBody, fouten });
  }
}

async function readUpload({ upload }: ProfessionalContext) {
  const refuse = (tekst: string) => new DomainError('ONGELDIG', { velden: { bestand: tekst } });
  if (upload?.bestand === null || upload === undefined) throw refuse('Kies een bestand.');
  if (upload.isTooLarge) throw refuse('Het bestand is te groot.');
  const bestand = modelbestandOf(upload.bestand.naam);
  if (bestand === null)
    throw refuse(
      'Dit is geen model dat hier hoort. Het bestand heet naar zijn id, in kleine letters en streepjes, en eindigt op .bpmn, .dmn of .form.',
    );
  const inhoud = upload.bestand.inhoud.toString('utf8');
  const weigering = await checkInhoud(bestand, inhoud);
  if (weigering !== null) throw refuse(weigering);
  return { bestand, inhoud };
}

async function keep(
  wijzigingId: string,
  { bestand, inhoud }: Awaited<ReturnType<typeof readUpload>>,
  { deps, repository }: ProfessionalContext,
): Promise<void> {
  const sleutel = { wijzigingId, ...bestand };
  const { bestanden } = await repository.readModelwijziging(wijzigingId);
  const eerder = bestanden.find((een) => isZelfdeBestand(een, bestand));
  if (eerder !== undefined) {
    await repository.saveModelconcept(sleutel, {
      inhoud,
      opHash: eerder.hash,
      opmerking: 'Ingevoerd bestand',
    });
    return;
  }
  const lopend = await lopendVan(deps.modellen, bestand);
  const basis = lopend === null ? null : { versie: lopend.versie, hash: lopend.hash };
  await repository.addModelconcept(sleutel, { inhoud, basis });
}
