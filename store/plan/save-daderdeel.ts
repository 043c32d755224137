import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { daderdeelSchema } from '../../domain/plan/plan.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { findDaderdeel } from './find-plan.js';
import { daderdeelPlaats } from './plan-plaats.js';

const LOG = { verwerking: 'DADERDEEL_GESCHREVEN', actie: 'schrijven', veldgroep: 'daderdeel' } as const;

/** Adds a version of the part about the perpetrator; the ones before stay (INV5). @throws AccessRefused, DomainError ONGELDIG */
export async function saveDaderdeel(vraag: Vraag, casusId: string, unsafeTekst: string): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('daderdeel:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const invoer = daderdeelSchema.safeParse({ daderdeel: unsafeTekst });
  if (!invoer.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(invoer.error) });
  const versie = ((await findDaderdeel(vraag, casusId))?.versie ?? 0) + 1;
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.tx
    .insertInto('daderdeel')
    .values({
      casusId,
      versie,
      tekst: vraag.cipher.seal(daderdeelPlaats({ casusId, versie }), invoer.data.daderdeel),
      geschrevenOp: vraag.nu.toISOString(),
      geschrevenDoor: door,
    })
    .execute();
  await recordGebeurtenis(vraag, {
    casusId,
    sleutel: `daderdeel:${versie}`,
    soort: 'DADERDEEL_GESCHREVEN',
    door,
  });
}
