import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type TweedeAdvies, tweedeAdviesSchema } from '../../domain/weging/tweede-weging.js';
import type { TweedeWegingTabel } from '../database/tables/weging.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

/** @throws DomainError NIET_GEVONDEN */
export async function findTweedeWeging(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
  versie: number,
): Promise<TweedeWegingTabel> {
  const weging = await tx
    .selectFrom('tweedeWeging')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('versie', '=', versie)
    .executeTakeFirst();
  if (weging === undefined) throw new DomainError('NIET_GEVONDEN');
  return weging;
}

/** The newest second weging that is vastgesteld: what a plan rests on. */
export async function findVastgesteldeTweedeWeging(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<TweedeWegingTabel | undefined> {
  return tx
    .selectFrom('tweedeWeging')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('status', '=', 'VASTGESTELD')
    .orderBy('versie', 'desc')
    .executeTakeFirst();
}

/** The advices of the second weging that is being made; none when there is none. */
export async function readTweedeAdviezen(
  { tx }: Pick<UnitOfWork, 'tx'>,
  casusId: string,
): Promise<TweedeAdvies[]> {
  const concept = await tx
    .selectFrom('tweedeWeging')
    .select('adviezen')
    .where('casusId', '=', casusId)
    .where('status', '=', 'CONCEPT')
    .executeTakeFirst();
  return toTweedeAdviezen(concept?.adviezen ?? null);
}

export function toTweedeAdviezen(adviezen: string | null): TweedeAdvies[] {
  return adviezen === null ? [] : z.array(tweedeAdviesSchema).parse(fromJson(adviezen));
}
