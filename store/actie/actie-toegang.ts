import { OPEN_ACTIESTANDEN } from '../../domain/plan/actie.js';
import type { Casusrelatie } from '../../domain/toegang/toegangsobject.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { findPlan } from '../plan/find-plan.js';
import { zorgcoordinatorGroep } from './read-zorgcoordinator.js';
import { fromJson } from '../json.js';

/** How a holder is tied to the casus, by role. Procesregie always is; a partner of the flexibele schil holds actions as R08. */
const RELATIE_PER_ROL: Readonly<Record<string, Casusrelatie>> = {
  r04: 'TEAM',
  r06: 'TOEWIJZING',
  r07: 'STRAFRECHT',
  r08: 'TOEWIJZING',
  r09: 'GEMEENTE',
};

/**
 * Ties the group that holds an action to the casus: who has to do something must see what it is about.
 * @returns whether it was not tied to it yet, so that the action takes this sight along when it ends
 */
export async function giveSight(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  { casusId, groep }: { casusId: string; groep: string },
): Promise<boolean> {
  const soort = relatieOf(groep);
  if (soort === undefined) return false;
  const bestaand = await tx
    .selectFrom('casusrelatie')
    .select('tot')
    .where('casusId', '=', casusId)
    .where('soort', '=', soort)
    .where('groep', '=', groep)
    .executeTakeFirst();
  if (bestaand?.tot === null) return false;
  const vanaf = nu.toISOString();
  await tx
    .insertInto('casusrelatie')
    .values({ casusId, soort, groep, vanaf, tot: null })
    .onConflict((conflict) =>
      conflict.columns(['casusId', 'soort', 'groep']).doUpdateSet({ vanaf, tot: null }),
    )
    .execute();
  return true;
}

/**
 * Takes the sight back that actions gave to a group, once it holds no open one any more. What the group sees by other
 * work on the casus, it keeps as long as that is open; and who coordinates the care keeps it until another one does.
 * @param kreegHet an action that this group no longer holds gave it
 */
export async function takeSight(
  uow: Pick<UnitOfWork, 'tx' | 'nu'>,
  { casusId, groep, kreegHet = false }: { casusId: string; groep: string; kreegHet?: boolean },
): Promise<void> {
  const { tx, nu } = uow;
  const soort = relatieOf(groep);
  if (soort === undefined) return;
  const acties = await tx
    .selectFrom('actie')
    .select(['stand', 'gafToegang'])
    .where('casusId', '=', casusId)
    .where('uitvoerderGroep', '=', groep)
    .execute();
  const houdtNog = acties.some(({ stand }) => OPEN_ACTIESTANDEN.includes(stand));
  const isGegeven = kreegHet || acties.some(({ gafToegang }) => gafToegang === 1);
  if (houdtNog || !isGegeven || (await hasOtherWork(uow, { casusId, groep }))) return;
  const plan = await findPlan(uow, casusId);
  if (plan?.zorgcoordinator && zorgcoordinatorGroep(plan.zorgcoordinator) === groep) return;
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('soort', '=', soort)
    .where('groep', '=', groep)
    .where('tot', 'is', null)
    .execute();
}

/** Another task of this casus that the group has to do now. */
async function hasOtherWork(
  { tx }: Pick<UnitOfWork, 'tx'>,
  { casusId, groep }: { casusId: string; groep: string },
): Promise<boolean> {
  const open = await tx
    .selectFrom('wachtpunt')
    .select('eigenaarGroepen')
    .where('casusId', '=', casusId)
    .where('geslotenOp', 'is', null)
    .where('onderwerpId', 'is', null)
    .execute();
  return open.some(({ eigenaarGroepen }) => fromJson<string[]>(eigenaarGroepen).includes(groep));
}

const relatieOf = (groep: string): Casusrelatie | undefined => RELATIE_PER_ROL[groep.split('.')[0] ?? ''];
