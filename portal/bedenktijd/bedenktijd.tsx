import { casusIdIn } from '../casussen/casus-id.js';
import { dossierIdIn } from '../casussen/dossier-id.js';
import { formPage } from '../form-page.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import type { ProfessionalRoute } from '../route.js';
import { BedenktijdPage } from './bedenktijd-page.js';

const page = formPage(async (request, context, sent) => {
  const casusId = casusIdIn(request);
  const casus = await context.repository.readCasus(casusId);
  const bedenktijd = await context.repository.readBedenktijd({ casusId, dossierId: dossierIdIn(request) });
  return <BedenktijdPage {...{ context, casus, bedenktijd, ...sent }} />;
});

const NIET_LOPEND = 'Er loopt geen bedenktijd meer, of de casus is gesloten.';

/** Granted, or ended before its day. */
const recordBedenktijd = page.submit(
  { motivering: '', conflict: NIET_LOPEND },
  async (request, { repository }, getypt) => {
    const persoon = { casusId: casusIdIn(request), dossierId: dossierIdIn(request) };
    await repository.recordBedenktijd(persoon, invoerIn(getypt));
    return `/casussen/${persoon.casusId}/personen/${persoon.dossierId}/bedenktijd`;
  },
);

/** The fields of the one form that was sent; an unknown one is refused by the rules. */
function invoerIn(body: FormBody): Record<string, string> {
  const namen = oneOf(body, 'soort') === 'GESTOPT' ? ['soort', 'einde'] : ['soort', 'vanaf', 'duur', 'door'];
  return Object.fromEntries(namen.map((naam) => [naam, oneOf(body, naam)]));
}

const path = '/casussen/:casusId/personen/:dossierId/bedenktijd';
const rule = 'strafrecht:schrijven';

/** Which bedenktijd a person has: police and OM lay it down. */
export const bedenktijdRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path, rule, handle: page.show },
  { method: 'post', path, rule, handle: recordBedenktijd },
];
