import type { Request, Response } from 'express';
import { DomainError } from '../../domain/errors.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { dossierIdIn } from '../casussen/dossier-id.js';
import { formPage } from '../form-page.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import type { ProfessionalContext, ProfessionalRoute } from '../route.js';
import { toComenshaCsv } from './comensha-csv.js';
import { ComenshaPage } from './comensha-page.js';

const page = formPage(async (request, context, sent) => {
  const plaats = plaatsIn(request);
  const casus = await context.repository.readCasus(plaats.casusId);
  const weergave = await context.repository.readComensha(plaats);
  return <ComenshaPage {...{ context, casus, weergave, dossierId: plaats.dossierId, ...sent }} />;
});

/** How this person was registered. */
const recordComensha = page.submit(
  { motivering: '', conflict: 'De casus is gesloten.' },
  async (request, { repository }, getypt) => {
    const plaats = plaatsIn(request);
    await repository.recordComensha(plaats, invoerIn(getypt));
    return `/casussen/${plaats.casusId}/personen/${plaats.dossierId}/comensha`;
  },
);

/** GET /casussen/:casusId/personen/:dossierId/comensha.csv: what was registered, to take over at CoMensha. */
async function sendComensha(
  request: Request,
  response: Response,
  { repository }: ProfessionalContext,
): Promise<void> {
  const weergave = await repository.readComensha(plaatsIn(request));
  if (weergave === null) throw new DomainError('NIET_GEVONDEN');
  response.attachment('comensha.csv').type('text/csv; charset=utf-8').send(toComenshaCsv(weergave.set));
}

const plaatsIn = (request: Request) => ({ casusId: casusIdIn(request), dossierId: dossierIdIn(request) });

/** Consent is asked of the one form only; what was typed beside the other is left out. */
function invoerIn(body: FormBody): Record<string, string> {
  const namen = oneOf(body, 'vorm') === 'TOESTEMMING' ? ['vorm', 'toestemmingOp'] : ['vorm'];
  return Object.fromEntries(namen.map((naam) => [naam, oneOf(body, naam)]));
}

const path = '/casussen/:casusId/personen/:dossierId/comensha';
const rule = 'acties:schrijven';

/** How a person was registered at CoMensha: with consent, or anonymised. */
export const comenshaRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path, rule, handle: page.show },
  { method: 'post', path, rule, handle: recordComensha },
  { method: 'get', path: `${path}.csv`, rule, handle: sendComensha },
];
