import { randomUUID } from 'node:crypto';
import type { Wachtpuntsoort } from '../../domain/taak/wachtpunt.js';
import type { UnitOfWork } from '../database/unit-of-work.js';

/** What a casus waits for besides a task (`open-wachtpunt.ts`): whose step is next, and until when (INV1). */
export interface NieuwWachtpunt {
  wachtpuntId?: string;
  casusId: string;
  periode: number;
  /** Of what waits; the same one is laid down once. */
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

/** Answers whether it was laid down now, and not before. */
export async function insertWachtpunt(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  wachtpunt: NieuwWachtpunt,
): Promise<boolean> {
  const { groepen, uiterlijk, ...rest } = wachtpunt;
  const { numInsertedOrUpdatedRows: gezet } = await tx
    .insertInto('wachtpunt')
    .values({
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
    })
    .onConflict((conflict) => conflict.column('sleutel').doNothing())
    .executeTakeFirstOrThrow();
  return gezet === 1n;
}
