import type { UitnodigingRij } from '../database/tables/overleg.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import { readOpgeschort } from '../voorval/read-opgeschort.js';

type Genodigde = Pick<UitnodigingRij, 'casusId' | 'groepen'>;

/** Who comes is tied to the casus from now on; while sharing is suspended, as soon as that goes on again. */
export async function openToegang(uow: UnitOfWork, { casusId, groepen }: Genodigde): Promise<void> {
  const genodigden = fromJson<string[]>(groepen);
  if (genodigden.length === 0) return;
  const tot = await readOpgeschort(uow, casusId);
  const vanaf = uow.nu.toISOString();
  await uow.tx
    .insertInto('casusrelatie')
    .values(genodigden.map((groep) => ({ casusId, soort: 'UITNODIGING', groep, vanaf, tot })))
    .onConflict((conflict) => conflict.columns(['casusId', 'soort', 'groep']).doUpdateSet({ tot }))
    .execute();
}

/** Who does not come any more is let go. */
export async function closeToegang(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  { casusId, groepen }: Genodigde,
): Promise<void> {
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('soort', '=', 'UITNODIGING')
    .where('groep', 'in', [...fromJson<string[]>(groepen), ''])
    .where('tot', 'is', null)
    .execute();
}

/**
 * The ties that answering its question gave a partner, for groups that never had other work on this casus: police and OM, or who
 * weighs along, keep what they see by themselves.
 */
export async function closeVraagtoegang(
  { tx, nu }: Pick<UnitOfWork, 'tx' | 'nu'>,
  { casusId, groepen }: Genodigde,
): Promise<void> {
  const taken = await tx
    .selectFrom('wachtpunt')
    .select(['taak', 'eigenaarGroepen'])
    .where('casusId', '=', casusId)
    .execute();
  const meldingen = await tx
    .selectFrom('piketmelding')
    .select('groep')
    .where('casusId', '=', casusId)
    .execute();
  const metAnderWerk = new Set([
    ...taken
      .filter(({ taak }) => taak !== 'bijdrage-leveren')
      .flatMap(({ eigenaarGroepen }) => fromJson<string[]>(eigenaarGroepen)),
    ...meldingen.map(({ groep }) => groep),
  ]);
  const alleenGevraagd = fromJson<string[]>(groepen).filter((groep) => !metAnderWerk.has(groep));
  await tx
    .updateTable('casusrelatie')
    .set({ tot: nu.toISOString() })
    .where('casusId', '=', casusId)
    .where('soort', 'in', ['TEAM', 'STRAFRECHT', 'MELDPUNT'])
    .where('groep', 'in', [...alleenGevraagd, ''])
    .where('tot', 'is', null)
    .execute();
}
