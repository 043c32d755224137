import { randomUUID } from 'node:crypto';
import type { Regio } from '../../domain/keten/regio.js';
import { REGIOCODES, regioSchema } from '../../domain/keten/regio.js';
import { DomainError } from '../../domain/errors.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { sendBericht } from '../outbox/send-bericht.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'PREVENTIE_BIJGEWERKT', actie: 'schrijven', veldgroep: 'preventie' } as const;

/**
 * In November the plans for the next year begin, one for each region; a region that has one already gets no second. A start
 * that comes late, after the turn of the year, is still for that year.
 */
export async function startPreventiejaren(uow: UnitOfWork): Promise<void> {
  const [ditJaar = 0, maand = 0] = dagVan(uow.nu).split('-').map(Number);
  const jaar = maand > 6 ? ditJaar + 1 : ditJaar;
  for (const regio of REGIOCODES) await startPreventiejaar(uow, { regio, jaar });
}

/** Somebody asks for a plan, such as for the year that runs. @throws DomainError ONGELDIG, or CONFLICT when there is one */
export async function requestPreventiejaar(
  vraag: Vraag,
  { regio, jaar }: { regio: string; jaar: number },
): Promise<void> {
  const toegang = demandGroep(vraag, 'preventie:schrijven', LOG);
  const gekozen = regioSchema.safeParse(regio);
  const dit = Number(dagVan(vraag.nu).slice(0, 4));
  const isJaar = jaar === dit || jaar === dit + 1;
  if (!gekozen.success || !isJaar) {
    const velden = {
      ...(gekozen.success ? {} : { regio: 'Kies de regio.' }),
      ...(isJaar ? {} : { jaar: 'Kies dit jaar of het volgende.' }),
    };
    throw new DomainError('ONGELDIG', { velden });
  }
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const isNieuw = await vraag.asSysteem('preventie', () =>
    startPreventiejaar(vraag, { regio: gekozen.data, jaar }),
  );
  if (!isNieuw) throw new DomainError('CONFLICT');
}

/** @returns false when this region has a plan for that year */
async function startPreventiejaar(
  uow: UnitOfWork,
  { regio, jaar }: { regio: Regio; jaar: number },
): Promise<boolean> {
  const zaakId = randomUUID();
  const nieuw = await uow.tx
    .insertInto('preventiejaar')
    .values({ zaakId, regio, jaar, gevraagdOp: uow.nu.toISOString(), vastgesteldOp: null, afgerondOp: null })
    .onConflict((conflict) => conflict.columns(['regio', 'jaar']).doNothing())
    .executeTakeFirst();
  if (nieuw.numInsertedOrUpdatedRows !== 1n) return false;
  const regioJaar = `${regio}-${jaar}`;
  await sendBericht(uow, {
    casusId: null,
    correlationKey: regioJaar,
    name: 'preventiejaar-gevraagd',
    messageId: `preventiejaar-gevraagd:${regioJaar}`,
    variables: { zaakId, regio, jaar, regioJaar },
  });
  return true;
}
