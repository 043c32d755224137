import { DomainError } from '../../domain/errors.js';
import { isActieOpen, werkingVan } from '../../domain/plan/actie.js';
import type { TaakdossierInhoud } from '../../domain/taak/taak.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { ActieTabel } from '../database/tables/plan.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import type { Stap } from '../systeem-repository.js';
import { findAfgerondDossier } from '../taak/find-afgerond-dossier.js';
import { closeWachtpunten } from '../wachtpunt/close-wachtpunten.js';
import { actiePlaats } from './actie-plaats.js';
import { takeSight } from './actie-toegang.js';
import { findActie } from './find-actie.js';
import { findOpenActies } from './find-open-acties.js';

/** How an action ends; INGETROKKEN: what asked for it does not any more. */
export type Actieslot = 'GEREED' | 'VERVALLEN' | 'INGETROKKEN';

/**
 * Ends an action with what its holder told of it; the holder loses the sight that it gave. When it was the last one of
 * the casus, `voortgang-nodig` wakes who watches over the plan. An action that ended before stays as it was.
 * @throws DomainError DOSSIERDEEL_ONTBREEKT when nobody did what the end says: no process ends an action in somebody's place
 */
export async function finishActie(
  uow: UnitOfWork,
  stap: Stap & { actieId: string; slot: Actieslot },
): Promise<void> {
  const { casusId, elementInstanceKey: sleutel, actieId, slot } = stap;
  const { tx, nu, cipher } = uow;
  const actie = await findActie(uow, stap);
  if (!isActieOpen(actie.stand)) return;
  const uitgevoerd = await findAfgerondDossier(uow, casusId, 'actie-uitvoeren', actieId);
  await demandGrond(uow, { actie, slot, isUitgevoerd: uitgevoerd !== undefined });
  const stand = slot === 'GEREED' ? 'GEREED' : 'VERVALLEN';
  await tx
    .updateTable('actie')
    .set({
      stand,
      afgerondOp: nu.toISOString(),
      uitkomst:
        uitgevoerd === undefined
          ? null
          : cipher.seal(
              actiePlaats(actieId, 'uitkomst'),
              uitgevoerd.inhoud as TaakdossierInhoud<'actie-uitvoeren'>,
            ),
    })
    .where('actieId', '=', actieId)
    .execute();
  await takeSight(uow, { casusId, groep: actie.uitvoerderGroep });
  await recordGebeurtenis(uow, {
    casusId,
    sleutel,
    soort: stand === 'GEREED' ? 'ACTIE_GEREED' : 'ACTIE_VERVALLEN',
    waarde: waardeOf(actie, { slot, nu }),
  });
  if (stand === 'GEREED' && uitgevoerd !== undefined)
    await countEffect(uow, stap, uitgevoerd.inhoud as TaakdossierInhoud<'actie-uitvoeren'>);
  if (slot === 'INGETROKKEN') await closeActieWachtpunten(uow, actie);
  if ((await findOpenActies(uow, casusId)).length > 0) return;
  await sendBericht(uow, {
    casusId,
    name: 'voortgang-nodig',
    messageId: `voortgang-nodig:${casusId}:${actieId}`,
    variables: {},
  });
}

/** What came of it, and whether the intervention of the catalogue worked: closed values, for the figures (A4.1, A4.3). */
async function countEffect(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel }: Stap,
  { effect, interventie }: TaakdossierInhoud<'actie-uitvoeren'>,
): Promise<void> {
  for (const een of effect)
    await recordGebeurtenis(uow, {
      casusId,
      sleutel: `${sleutel}:${een}`,
      soort: 'EFFECT_GETELD',
      waarde: een,
    });
  if (!interventie) return;
  const waarde = `${interventie} ${werkingVan(effect)}`;
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'INTERVENTIE_GETELD', waarde });
}

/** In time or too late, for the count of K-41a. */
function waardeOf({ uiterlijk }: ActieTabel, { slot, nu }: { slot: Actieslot; nu: Date }): string {
  if (slot !== 'GEREED') return slot;
  return nu.getTime() <= Date.parse(uiterlijk) ? 'OP_TIJD' : 'TE_LAAT';
}

/** Done by its holder, or given up by procesregie after the holder asked. What was withdrawn is asked of nobody. */
async function demandGrond(
  uow: UnitOfWork,
  { actie, slot, isUitgevoerd }: { actie: ActieTabel; slot: Actieslot; isUitgevoerd: boolean },
): Promise<void> {
  if (slot === 'INGETROKKEN') return;
  const { casusId, actieId } = actie;
  const heeftGrond =
    slot === 'GEREED'
      ? isUitgevoerd
      : (await findAfgerondDossier(uow, casusId, 'vervallen-bevestigen', actieId)) !== undefined;
  if (!heeftGrond) throw new DomainError('DOSSIERDEEL_ONTBREEKT');
}

/** The engine tells nothing of a task that ends with its process. */
async function closeActieWachtpunten(
  uow: UnitOfWork,
  { casusId, actieId }: Pick<ActieTabel, 'casusId' | 'actieId'>,
): Promise<void> {
  const open = await uow.tx
    .selectFrom('wachtpunt')
    .select('sleutel')
    .where('casusId', '=', casusId)
    .where('onderwerpId', '=', actieId)
    .where('geslotenOp', 'is', null)
    .execute();
  for (const { sleutel } of open) await closeWachtpunten(uow, casusId, { sleutel, reden: 'INGETROKKEN' });
}
