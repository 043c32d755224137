import { DomainError } from '../../domain/errors.js';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { casusIdIn } from '../casussen/casus-id.js';
import { dossierIdIn } from '../casussen/dossier-id.js';
import { formPage } from '../form-page.js';
import { oneOf } from '../formulier/form-body.js';
import type { ProfessionalRoute } from '../route.js';
import { RisicoprofielPage } from './risicoprofiel-page.js';

const page = formPage(async (request, context, sent) => {
  const casus = await context.repository.readCasus(casusIdIn(request));
  const dossierId = dossierIdIn(request);
  const persoon = (await context.repository.readPersonen(casus.casusId)).find(
    (een) => een.dossierId === dossierId,
  );
  // Who brings only its own part to the weging does not see the profile either.
  if (persoon === undefined || isAfgeschermd(persoon.kenmerken)) throw new DomainError('NIET_GEVONDEN');
  return <RisicoprofielPage {...{ context, casus, ...sent }} />;
});

/** Which profile came from which list, and when. */
const keepRisicoprofiel = page.submit(
  { motivering: '', conflict: 'De casus is gesloten.' },
  async (request, { repository }, getypt) => {
    const casusId = casusIdIn(request);
    const invoer = Object.fromEntries(VELDEN.map((veld) => [veld, oneOf(getypt, veld)]));
    await repository.keepLvbProfiel({ casusId, dossierId: dossierIdIn(request) }, invoer);
    return `/casussen/${casusId}/personen`;
  },
);

const VELDEN = ['profiel', 'instrument', 'afgenomenOp'] as const;
const path = '/casussen/:casusId/personen/:dossierId/risicoprofiel';
const rule = 'weging2:schrijven';

/** The risk profile of a person, kept at any moment after the dossier was formed. */
export const risicoprofielRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path, rule, handle: page.show },
  { method: 'post', path, rule, handle: keepRisicoprofiel },
];
