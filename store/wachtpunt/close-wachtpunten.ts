import { randomUUID } from 'node:crypto';
import type { TaakNaam } from '../../domain/taak/taak.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import type { Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import { findCasus } from '../casus/find-casus.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { insertWachtpunt } from './insert-wachtpunt.js';

const VIER_UUR = 4 * 3_600_000;

export interface WelkeWachtpunten {
  soort?: Wachtpuntsoort;
  taken?: readonly TaakNaam[];
  /** Of the element that opened it. */
  sleutel?: string;
  /** Of this term, about this subject. */
  termijn?: { termijnCode: TermijnCode; onderwerpId: string | null };
  reden:
    | 'AFGEROND'
    | 'GEREGISTREERD'
    | 'OPNIEUW'
    | 'FASE_VERZET'
    | 'GESLOTEN'
    | 'VOLGENDE_STAP'
    | 'INGETROKKEN'
    | 'VERHOLPEN';
}

/**
 * Closes what an open casus waited for. When nothing is left, the moment between two steps becomes a wachtpunt itself:
 * if the next step does not come, its deadline passes and procesregie sees it (INV1). Technical management owns it.
 */
export async function closeWachtpunten(
  uow: UnitOfWork,
  casusId: string,
  welke: WelkeWachtpunten,
): Promise<void> {
  await endWachtpunten(uow, casusId, welke);
  const open = await uow.tx
    .selectFrom('wachtpunt')
    .select('wachtpuntId')
    .where('casusId', '=', casusId)
    .where('geslotenOp', 'is', null)
    // What police and OM do in their compartment may not show in what is left (INV8).
    .where('inCompartiment', '=', 0)
    .limit(1)
    .executeTakeFirst();
  if (open !== undefined) return;
  const { periode } = await findCasus(uow, casusId);
  await insertWachtpunt(uow, {
    casusId,
    periode,
    sleutel: `overgang:${randomUUID()}`,
    soort: 'OVERGANG',
    label: 'Volgende stap wordt klaargezet',
    groepen: ['r14.techniek'],
    vervangerGroep: 'r03.zvh',
    uiterlijk: new Date(uow.nu.getTime() + VIER_UUR),
  });
}

/** Closes without looking for what comes next: for a casus that closes, or when another one opens at once. */
export async function endWachtpunten(
  { tx, nu }: UnitOfWork,
  casusId: string,
  { soort, taken, sleutel, termijn, reden }: WelkeWachtpunten,
): Promise<void> {
  let query = tx
    .updateTable('wachtpunt')
    .set({ geslotenOp: nu.toISOString(), sluitreden: reden, escalatieOpen: 0 })
    .where('casusId', '=', casusId)
    .where('geslotenOp', 'is', null);
  if (soort !== undefined) query = query.where('soort', '=', soort);
  if (taken !== undefined) query = query.where('taak', 'in', [...taken, '']);
  if (sleutel !== undefined) query = query.where('sleutel', '=', sleutel);
  if (termijn !== undefined)
    query = query
      .where('termijnCode', '=', termijn.termijnCode)
      .where('onderwerpId', termijn.onderwerpId === null ? 'is' : '=', termijn.onderwerpId);
  await query.execute();
}
