import { modeltaakSchema } from '../../domain/taak/modeltaak.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Modellenbeheer } from '../store.js';

const BEHEER = { betrokkene: { soort: 'systeem', onderdeel: 'modellen' } } as const;

/** What the product itself does with models: keep how far a proefdraai is, and find what was released when it starts. */
export function createModellenbeheer(database: Database): Modellenbeheer {
  return {
    recordVoortgang: (proefdraaiId, voortgang) =>
      inTransaction(database, BEHEER, async ({ tx }) => {
        await tx
          .updateTable('modelproefdraai')
          .set({ voortgang: JSON.stringify(voortgang) })
          .where('proefdraaiId', '=', proefdraaiId)
          .where('stand', '=', 'LOOPT')
          .execute();
      }),
    finishProefdraai: (proefdraaiId, resultaat) =>
      inTransaction(database, BEHEER, async ({ tx, nu }) => {
        await tx
          .updateTable('modelproefdraai')
          .set({
            stand: resultaat === null ? 'AFGEBROKEN' : 'KLAAR',
            resultaat: resultaat === null ? null : JSON.stringify(resultaat),
            afgerondOp: nu.toISOString(),
          })
          .where('proefdraaiId', '=', proefdraaiId)
          .where('stand', '=', 'LOOPT')
          .execute();
      }),
    abandonProefdraaien: () =>
      inTransaction(database, BEHEER, async ({ tx, nu }) => {
        await tx
          .updateTable('modelproefdraai')
          .set({ stand: 'AFGEBROKEN', afgerondOp: nu.toISOString() })
          .where('stand', '=', 'LOOPT')
          .execute();
      }),
    readVrijgegeven: () =>
      inTransaction(database, BEHEER, ({ tx }) =>
        tx
          .selectFrom('modelvrijgavebestand')
          .select(['nummer', 'soort', 'naam', 'inhoud', 'vorigeInhoud'])
          .orderBy('nummer')
          .execute(),
      ),
    readModeltaken: () =>
      inTransaction(database, BEHEER, async ({ tx }) => {
        const rijen = await tx.selectFrom('modeltaak').select('definitie').execute();
        return rijen.map(({ definitie }) => modeltaakSchema.parse(fromJson(definitie)));
      }),
  };
}
