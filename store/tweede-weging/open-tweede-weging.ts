import { DomainError } from '../../domain/errors.js';
import type { BekendeTweedeInvoer } from '../../domain/weging/tweede-weging.js';
import {
  type BekendeWegingInvoer,
  type WegingBesluit,
  doorlaatverbodSchema,
} from '../../domain/weging/weging.js';
import { findCasus } from '../casus/find-casus.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Stap } from '../systeem-repository.js';
import { findVastgesteldeWeging } from '../weging/find-weging.js';
import { wegingPlaats } from '../weging/weging-plaats.js';
import { tweedeWegingPlaats } from './tweede-weging-plaats.js';

/**
 * Opens the next version of the second weging (INV5); one that was open lapses.
 * @returns the version, with what is known of its input from the weging before it
 * @throws DomainError CONFLICT for a casus that was never weighed
 */
export async function openTweedeWeging(
  uow: UnitOfWork,
  { casusId, elementInstanceKey: sleutel, overlegId }: Stap & { overlegId: string },
): Promise<{ versie: number; invoer: BekendeTweedeInvoer }> {
  const { tx, nu, cipher } = uow;
  await findCasus(uow, casusId);
  const eerder = await tx
    .selectFrom('tweedeWeging')
    .select(['casusId', 'versie', 'invoer'])
    .where('sleutel', '=', sleutel)
    .executeTakeFirst();
  if (eerder !== undefined)
    return {
      versie: eerder.versie,
      invoer: cipher.open(tweedeWegingPlaats(eerder, 'invoer'), eerder.invoer) as BekendeTweedeInvoer,
    };
  const invoer = await readEersteWeging(uow, casusId);
  const laatste = await tx
    .selectFrom('tweedeWeging')
    .select('versie')
    .where('casusId', '=', casusId)
    .orderBy('versie', 'desc')
    .executeTakeFirst();
  const versie = (laatste?.versie ?? 0) + 1;
  await lapseTweedeWeging(uow, casusId);
  await tx
    .insertInto('tweedeWeging')
    .values({
      casusId,
      versie,
      sleutel,
      overlegId,
      status: 'CONCEPT',
      geopendOp: nu.toISOString(),
      invoer: cipher.seal(tweedeWegingPlaats({ casusId, versie }, 'invoer'), invoer),
    })
    .execute();
  await recordGebeurtenis(uow, { casusId, sleutel, soort: 'TWEEDE_WEGING_GEOPEND', waarde: String(versie) });
  return { versie, invoer };
}

/** One that is being made is made no more. */
export async function lapseTweedeWeging({ tx }: Pick<UnitOfWork, 'tx'>, casusId: string): Promise<void> {
  await tx
    .updateTable('tweedeWeging')
    .set({ status: 'VERVALLEN' })
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .execute();
}

async function readEersteWeging(uow: UnitOfWork, casusId: string): Promise<BekendeTweedeInvoer> {
  const weging = await findVastgesteldeWeging(uow, casusId);
  if (weging === undefined) throw new DomainError('CONFLICT');
  const invoer = uow.cipher.open(wegingPlaats(weging, 'invoer'), weging.invoer) as BekendeWegingInvoer;
  const { acuut, actueel, veiligheid } = weging as unknown as WegingBesluit;
  return {
    doorlaatverbod: doorlaatverbodSchema.nullable().parse(weging.doorlaatverbod),
    acuut,
    actueel,
    veiligheid,
    minderjarig: invoer.minderjarig,
    kwetsbaar: invoer.kwetsbaar,
    aantalSlachtoffers: invoer.aantalSlachtoffers,
  };
}
