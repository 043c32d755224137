import { DomainError } from '../../domain/errors.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { dossierIdIn } from '../casussen/dossier-id.js';
import { formPage } from '../form-page.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import { InformeerPage } from './informeer-page.js';

const page = formPage(async (request, context, sent) => {
  const casusId = casusIdIn(request);
  const dossierId = dossierIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const persoon = (await context.repository.readRechten(casusId)).find((een) => een.dossierId === dossierId);
  if (persoon === undefined || !persoon.magInformeren) throw new DomainError('NIET_GEVONDEN');
  const { dossiernummer } = persoon;
  return <InformeerPage {...{ context, casus, dossiernummer, ...sent }} />;
});

/** GET /casussen/:casusId/personen/:dossierId/informeren */
export const showInformeren = page.show;

/** POST /casussen/:casusId/personen/:dossierId/informeren */
export const recordInformatie = page.submit(
  { motivering: 'toelichting', conflict: '' },
  async (request, { repository }, getypt) => {
    const casusId = casusIdIn(request);
    await repository.recordInformatie({ casusId, dossierId: dossierIdIn(request) }, invoerIn(getypt));
    return `/casussen/${casusId}/personen`;
  },
);

/** The fields of the one form that was sent; an unknown one is refused by the rules. */
function invoerIn(body: FormBody): Record<string, string> {
  const namen = ['stand', 'geinformeerdOp', 'wijze', 'reden', 'toelichting', 'heroverwegenOp'];
  return Object.fromEntries(namen.map((naam) => [naam, oneOf(body, naam)]));
}
