import { sql } from 'kysely';
import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import type { Herplanning } from '../../domain/taak/replan-taak.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Taakstand } from '../wachtpunt/read-taakstand.js';
import { readTaakstand } from '../wachtpunt/read-taakstand.js';
import type { BewaardPlan } from '../wachtpunt/open-wachtpunt.js';
import { escalateHerpland } from './escalate-herpland.js';
import { recordHerplanning } from './record-herplanning.js';

const HERPLANNEN = { betrokkene: { soort: 'systeem', onderdeel: 'herplannen' } } as const;
/** So many are taken at once. */
const SAMEN = 50;

/** An open task that was planned under another prioriteit than its casus has by now. */
export interface TeHerplannen {
  wachtpuntId: string;
  casusId: string;
  elementInstanceKey: string;
  termijnCode: TermijnCode;
  /** Which of several terms, where the table `termijnen` counts them (T20). */
  rang: number | undefined;
  stand: Taakstand;
  vervangerGroep: string;
  bewaard: BewaardPlan;
  geopendOp: Date;
}

/** What the workers do when a prioriteit changed: find its open tasks, and keep how they were planned anew. */
export interface Herplanwerk {
  takeWaiting(): Promise<TeHerplannen[]>;
  /** The history keeps what the term was. */
  record(
    taak: Pick<TeHerplannen, 'wachtpuntId' | 'casusId'>,
    prioriteit: Prioriteit,
    herplanning: Herplanning,
  ): Promise<void>;
  /** Opens the escalation of tasks whose term came forward: the alarm of the engine still rings at the old one. */
  escalateOverdue(): Promise<void>;
}

export function createHerplanwerk(database: Database): Herplanwerk {
  return {
    takeWaiting: () =>
      inTransaction(database, HERPLANNEN, async (uow) => {
        const rijen = await uow.tx
          .selectFrom('wachtpunt')
          .innerJoin('casus', 'casus.casusId', 'wachtpunt.casusId')
          .select([
            'wachtpuntId',
            'wachtpunt.casusId',
            'sleutel',
            'termijnCode',
            'wachtpunt.vervangerGroep',
            'plan',
            'wachtpunt.geopendOp',
          ])
          .where('wachtpunt.geslotenOp', 'is', null)
          .where('casus.status', '=', 'OPEN')
          .where('wachtpunt.soort', '=', 'TAAK')
          .where('wachtpunt.plan', 'is not', null)
          // As `sturendePrioriteit` has it.
          .where(
            sql<boolean>`wachtpunt.prioriteit <> coalesce(casus.prioriteit, casus.voorlopige_prioriteit, 'P1')`,
          )
          .orderBy('wachtpunt.uiterlijk')
          .limit(SAMEN)
          .execute();
        const gevonden: TeHerplannen[] = [];
        for (const { wachtpuntId, casusId, sleutel, termijnCode, vervangerGroep, plan, geopendOp } of rijen) {
          const bewaard = fromJson<BewaardPlan>(plan!);
          gevonden.push({
            wachtpuntId,
            casusId: casusId!,
            elementInstanceKey: sleutel,
            termijnCode: termijnCode as TermijnCode,
            vervangerGroep,
            rang: bewaard.anker?.rang,
            stand: await readTaakstand(uow, casusId!),
            bewaard,
            geopendOp: new Date(geopendOp),
          });
        }
        return gevonden;
      }),
    record: (taak, prioriteit, herplanning) =>
      inTransaction(database, HERPLANNEN, (uow) =>
        recordHerplanning(uow, { ...taak, prioriteit, herplanning }),
      ),
    escalateOverdue: () => inTransaction(database, HERPLANNEN, escalateHerpland),
  };
}
