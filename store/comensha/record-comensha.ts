import { randomUUID } from 'node:crypto';
import { DomainError } from '../../domain/errors.js';
import { type Comenshamelding, parseComenshaInvoer } from '../../domain/persoon/comensha.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { enrichDossier, listDossiers } from '../dossiervorming/eerste-dossier.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { pseudoniemOf, type Vraag } from '../toegang/vraag.js';
import { mayRegister } from './comensha-toegang.js';

const LOG = { verwerking: 'COMENSHA_VASTGELEGD', actie: 'schrijven', veldgroep: 'acties' } as const;

/**
 * Keeps that a person was registered at CoMensha, with consent or anonymised; a later registration takes the place of the one
 * before, as when consent came. The keten sends nothing itself: a person does, and confirms it here.
 * @throws DomainError ONGELDIG with a sentence per field; CONFLICT for a casus that is closed
 */
export async function recordComensha(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
  unsafeInvoer: unknown,
): Promise<void> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  const toegang = await mayRegister(vraag, zichtbaar);
  const { betrokkene, nu } = vraag;
  const bestaat = (await listDossiers(vraag, casusId)).some((een) => een.dossierId === dossierId);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'dossier', id: dossierId, toegang }] });
  if (!toegang.toegestaan || !bestaat || betrokkene.soort !== 'professional') throw new AccessRefused();
  const invoer = parseComenshaInvoer(unsafeInvoer, nu);
  if (zichtbaar.casus.status !== 'OPEN') throw new DomainError('CONFLICT');
  const comensha: Comenshamelding = {
    casusId,
    vorm: invoer.vorm,
    toestemmingOp: invoer.vorm === 'TOESTEMMING' ? invoer.toestemmingOp : null,
    geregistreerdOp: dagVan(nu),
    organisatie: betrokkene.organisatie,
  };
  await vraag.asSysteem('comensha', async () => {
    await enrichDossier(vraag, dossierId, { comensha });
    await recordGebeurtenis(vraag, {
      casusId,
      sleutel: randomUUID(),
      soort: 'COMENSHA_GEREGISTREERD',
      door: pseudoniemOf(betrokkene),
    });
  });
}
