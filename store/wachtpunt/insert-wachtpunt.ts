import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import type { WachtpuntTabel } from '../database/tables/taak.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What a casus waits for besides a task (`open-wachtpunt.ts`): whose step is next, and until when (INV1). */
export interface NieuwWachtpunt {
  wachtpuntId?: string;
  casusId: string;
  periode: number;
  /** Of what waits. */
  sleutel: string;
  soort: Exclude<Wachtpuntsoort, 'TAAK'>;
  activiteit?: string;
  termijnCode?: string;
  label: string;
  groepen: readonly string[];
  vervangerGroep: string;
  uiterlijk: Date;
  onderwerpId?: string | null;
}

/** Also by a melder, who may lay it down and not look whether it is there. */
export async function insertWachtpunt(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  nieuw: NieuwWachtpunt,
): Promise<void> {
  await uow.tx.insertInto('wachtpunt').values(rowOf(uow, nieuw)).execute();
}

/** The same `sleutel` is laid down once. Answers whether it was now. */
export async function insertWachtpuntOnce(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  nieuw: NieuwWachtpunt,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: gezet } = await uow.tx
    .insertInto('wachtpunt')
    .values(rowOf(uow, nieuw))
    .onConflict((conflict) => conflict.column('sleutel').doNothing())
    .executeTakeFirstOrThrow();
  return gezet === 1n;
}

const rowOf = (
  { nu }: Pick<UnitOfWork, 'nu'>,
  { groepen, uiterlijk, ...rest }: NieuwWachtpunt,
): Insertable<WachtpuntTabel> => ({
  wachtpuntId: randomUUID(),
  taak: null,
  activiteit: null,
  termijnCode: null,
  ...rest,
  inCompartiment: 0,
  eigenaarGroepen: JSON.stringify(groepen),
  plan: null,
  geopendOp: nu.toISOString(),
  uiterlijk: uiterlijk.toISOString(),
  escalatieOpen: 0,
  escalatieNiveau: 0,
  geslotenOp: null,
  sluitreden: null,
});
