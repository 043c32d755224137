import { deriveBewaartermijn } from '../../domain/casus/bewaren.js';
import { casusSlot } from '../casus/casus-slot.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';
import { createBell } from '../outbox/bell.js';
import type { Bewaren } from '../store.js';
import { destroyCasus } from './destroy-casus.js';
import { readBewaarstanden } from './read-bewaarstanden.js';
import type { Registerregel, Vernietigingsregister } from './vernietigingsregister.js';

const BEWAREN = { betrokkene: { soort: 'systeem', onderdeel: 'bewaren' } } as const;

export interface BewarenOpties {
  register: Vernietigingsregister;
  /** Leaves nothing of what was deleted in the files of the database. */
  forget: () => Promise<void>;
}

export function createBewaren(database: Database, { register, forget }: BewarenOpties): Bewaren {
  const bell = createBell();
  return {
    async destroyDue() {
      const standen = await inTransaction(database, BEWAREN, (uow) => readBewaarstanden(uow));
      const nu = database.clock.now();
      const aanDeBeurt = standen.filter((stand) => deriveBewaartermijn(stand, nu).toestand === 'VERNIETIGEN');
      const vernietigd: Registerregel[] = [];
      for (const { casusId } of aanDeBeurt) {
        const regel = await destroyIfDue(database, casusId);
        if (regel === null) continue;
        vernietigd.push(regel);
        await register.append([regel]);
      }
      if (vernietigd.length > 0) await forget();
      bell.ring();
      return vernietigd.length;
    },
    async reconcile() {
      const geregistreerd = await register.read();
      const inDatabase = await inTransaction(database, BEWAREN, ({ tx }) =>
        tx.selectFrom('vernietigd').select(['casusId', 'regel', 'vernietigdOp']).execute(),
      );
      const bekend = new Set(inDatabase.map(({ casusId }) => casusId));
      const opgeschreven = new Set(geregistreerd.map(({ casusId }) => casusId));
      await register.append(inDatabase.filter(({ casusId }) => !opgeschreven.has(casusId)));
      const terug = geregistreerd.filter(({ casusId }) => !bekend.has(casusId));
      for (const { casusId, vernietigdOp: op } of terug)
        await inTransaction(database, BEWAREN, async (uow) => {
          await uow.lock(casusSlot(casusId));
          await destroyCasus(uow, { casusId, regel: 'HERSTEL', op });
        });
      if (terug.length > 0) await forget();
      return terug.length;
    },
    takeUncleared: () =>
      inTransaction(database, BEWAREN, async ({ tx }) => {
        const rijen = await tx
          .selectFrom('vernietigd')
          .select('casusId')
          .where('motorLeegOp', 'is', null)
          .orderBy('vernietigdOp')
          .execute();
        return rijen.map(({ casusId }) => casusId);
      }),
    async markCleared(casusId) {
      await inTransaction(database, BEWAREN, ({ tx, nu }) =>
        tx
          .updateTable('vernietigd')
          .set({ motorLeegOp: nu.toISOString() })
          .where('casusId', '=', casusId)
          .execute(),
      );
    },
    onDestroyed: (listener) => bell.listen(listener),
  };
}

/** Looks again under the lock: somebody may have extended it in the meantime. */
function destroyIfDue(database: Database, casusId: string): Promise<Registerregel | null> {
  return inTransaction(database, BEWAREN, async (uow) => {
    await uow.lock(casusSlot(casusId));
    const [stand] = await readBewaarstanden(uow, casusId);
    if (stand === undefined) return null;
    const { toestand, regel } = deriveBewaartermijn(stand, uow.nu);
    if (toestand !== 'VERNIETIGEN') return null;
    const vernietigdOp = uow.nu.toISOString();
    await destroyCasus(uow, { casusId, regel, op: vernietigdOp });
    return { casusId, regel, vernietigdOp };
  });
}
