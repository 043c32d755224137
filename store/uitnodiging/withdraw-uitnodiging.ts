import { DomainError } from '../../domain/errors.js';
import { isVanPartner } from '../../domain/keten/partnergroep.js';
import { OPEN_ACTIESTANDEN } from '../../domain/plan/actie.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { withdrawVerzoekenAan } from '../verrijken/close-verzoeken.js';
import { endUitnodigingproces } from './end-uitnodigingproces.js';
import { findUitnodiging } from './find-uitnodiging.js';
import { closeToegang, closeVraagtoegang } from './uitnodiging-toegang.js';

const LOG = { verwerking: 'UITNODIGING_INGETROKKEN', actie: 'schrijven', veldgroep: 'casusoverleg' } as const;

/**
 * Procesregie takes back the invitation of one partner: what it could see of the casus ends at once, and so do its open tasks. What
 * it brought stays with the casus.
 * @throws AccessRefused for who does not lead the table
 * @throws DomainError NIET_GEVONDEN, MOTIVERING_ONTBREEKT, CONFLICT when it was withdrawn before, ACTIE_LOOPT while the partner
 * carries out an action
 */
export async function withdrawUitnodiging(
  vraag: Vraag,
  { casusId, uitnodigingId }: { casusId: string; uitnodigingId: string },
  reden: string,
): Promise<void> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('casusoverleg:schrijven');
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'casus', id: casusId, toegang }] });
  if (!toegang.toegestaan) throw new AccessRefused();
  const uitnodiging = await findUitnodiging(vraag, { casusId, uitnodigingId });
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  if (uitnodiging.status === 'INGETROKKEN') throw new DomainError('CONFLICT');
  const door = pseudoniemOf(vraag.betrokkene);
  await vraag.asSysteem('uitnodiging', async () => {
    await demandGeenActie(vraag, uitnodiging);
    await takeBack(vraag, uitnodiging);
    await recordGebeurtenis(vraag, {
      casusId,
      sleutel: uitnodigingId,
      soort: 'UITNODIGING_INGETROKKEN',
      waarde: uitnodiging.partner,
      toelichting: reden.trim(),
      door,
    });
  });
}

async function takeBack(uow: UnitOfWork, uitnodiging: UitnodigingRij): Promise<void> {
  const { uitnodigingId, casusId, partner } = uitnodiging;
  await uow.tx
    .updateTable('uitnodiging')
    .set({ status: 'INGETROKKEN' })
    .where('uitnodigingId', '=', uitnodigingId)
    .execute();
  await withdrawVerzoekenAan(uow, { casusId, partner });
  await closeToegang(uow, uitnodiging);
  await closeVraagtoegang(uow, uitnodiging);
  await endUitnodigingproces(uow, uitnodiging);
}

/** An action keeps its holder in the casus: somebody must take it over before the holder leaves. */
async function demandGeenActie({ tx }: UnitOfWork, { casusId, groepen }: UitnodigingRij): Promise<void> {
  const acties = await tx
    .selectFrom('actie')
    .select('uitvoerderGroep')
    .where('casusId', '=', casusId)
    .where('stand', 'in', OPEN_ACTIESTANDEN)
    .execute();
  const eigen = fromJson<string[]>(groepen);
  if (acties.some(({ uitvoerderGroep }) => isVanPartner(uitvoerderGroep, eigen)))
    throw new DomainError('ACTIE_LOOPT');
}
