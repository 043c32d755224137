import { drawSocialeKaart } from '../../domain/catalogus/sociale-kaart.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { isAhead } from '../../domain/overleg/casusoverleg.js';
import { formPage } from '../form-page.js';
import { type FormBody, oneOf } from '../formulier/form-body.js';
import type { ProfessionalContext, ProfessionalRoute } from '../route.js';
import { casusIdIn } from './casus-id.js';
import { PartnerErbijPage } from './partner-erbij-page.js';

const page = formPage(async (request, context, sent) => {
  const { repository, deps } = context;
  const casus = await repository.readCasus(casusIdIn(request));
  const { overleg } = await repository.readVerrijking(casus.casusId);
  const now = deps.clock.now();
  const overlegOp = overleg !== null && isAhead(overleg, now) ? overleg.op : null;
  const buiten = await repository.readBuitenWerkgebied(casus.casusId);
  const partners = await readPartnerkeuzes(context, { now, buiten });
  return <PartnerErbijPage {...{ context, casus, partners, overlegOp, ...sent }} />;
});

/** The partner gets its invitation, and a question when one was written. */
const addPartner = page.submit(
  {
    motivering: 'doel',
    conflict:
      'Er kan nu geen partner bij: het casusoverleg is nog niet gepland, of de casus is gesloten. Vóór het overleg kiest u partners in de taak Partners, vorm en moment vaststellen.',
  },
  async (request, { repository }, getypt) => {
    const casusId = casusIdIn(request);
    await repository.addPartner(casusId, invoerIn(getypt));
    return `/casussen/${casusId}/overleg?toegevoegd`;
  },
);

/** Who has joined the keten, for whom content stays closed (INV9, ADV4), and who does not work where the casus is. */
async function readPartnerkeuzes(
  { repository }: ProfessionalContext,
  { now, buiten }: { now: Date; buiten: readonly string[] },
): Promise<(readonly [string, string])[]> {
  const { versies: partners } = await repository.readCatalogus('partners');
  const { versies: convenanten } = await repository.readCatalogus('convenanten');
  const kaart = drawSocialeKaart({ partners, convenanten, dag: dagVan(now) });
  return [...kaart.values()]
    .filter(({ code, isUitnodigbaar }) => code !== 'ZVH' && isUitnodigbaar)
    .map(({ code, naam, magInhoud }) => {
      const bij = [
        ...(magInhoud ? [] : ['ziet geen inhoud']),
        ...(buiten.includes(code) ? ['buiten werkgebied'] : []),
      ];
      return [code, bij.length === 0 ? naam : `${naam} (${bij.join(', ')})`] as const;
    });
}

function invoerIn(body: FormBody): Record<string, string | null> {
  const [partner, grondslag, doel] = [oneOf(body, 'partner'), oneOf(body, 'grondslag'), oneOf(body, 'doel')];
  const leegIsNiets = (veld: string) => (oneOf(body, veld) === '' ? null : oneOf(body, veld));
  return { partner, grondslag, doel, vraag: oneOf(body, 'vraag'), besprekenOp: leegIsNiets('besprekenOp') };
}

const path = '/casussen/:casusId/overleg/partner-erbij';
const rule = 'casusoverleg:schrijven';

/** A partner joins a casus under way: procesregie adds it. */
export const partnerErbijRoutes: readonly ProfessionalRoute[] = [
  { method: 'get', path, rule, handle: page.show },
  { method: 'post', path, rule, handle: addPartner },
];
