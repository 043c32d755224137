import { randomUUID } from 'node:crypto';
import { formPage } from '../form-page.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import type { ProfessionalRoute } from '../route.js';
import { casusIdIn } from './casus-id.js';
import { OverlegVerzettenPage } from './overleg-verzetten-page.js';

const page = formPage(async (request, context, sent) => {
  const casus = await context.repository.readCasus(casusIdIn(request));
  const { overleg } = await context.repository.readVerrijking(casus.casusId);
  return <OverlegVerzettenPage {...{ context, casus, overleg, sleutel: randomUUID(), ...sent }} />;
});

/** The meeting gets its new day, and every partner a new invitation. */
const moveOverleg = page.submit(
  {
    motivering: 'reden',
    conflict:
      'Dit overleg kan niet meer worden verzet: het is al gehouden, of de casus is intussen verder. Wat u schreef, staat hieronder nog.',
  },
  async (request, { repository }, getypt) => {
    const casusId = casusIdIn(request);
    await repository.moveOverleg(casusId, invoerIn(getypt));
    return `/casussen/${casusId}/overleg?verzet`;
  },
);

function invoerIn(body: FormBody): Record<string, string> {
  const velden = ['naar', 'vorm', 'locatie', 'reden', 'gezienOp', 'sleutel'];
  return Object.fromEntries(velden.map((veld) => [veld, oneOf(body, veld)]));
}

const path = '/casussen/:casusId/overleg/verzetten';
const rule = 'casusoverleg:schrijven';

/** A planned casusoverleg gets another day, form or place: procesregie moves it. */
export const overlegVerzettenRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path, rule, handle: page.show },
  { method: 'post', path, rule, handle: moveOverleg },
];
