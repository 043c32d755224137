import type { Database } from '../database/unit-of-work.js';
import type { Concepten } from '../store.js';
import { asPortaal } from './as-portaal.js';
import { hashGeheim, newGeheim } from './geheim.js';

const LEVENSDUUR = 30 * 60_000;

export const conceptPlaats = (sleutelHash: string) => ({ tabel: 'concept', id: sleutelHash, veld: 'inhoud' });

/** Drafts of the public form: sealed, under the hash of a secret that only the browser has, gone after 30 minutes. */
export function createConcepten(database: Database): Concepten {
  const { clock, cipher } = database;
  const verlooptOp = () => new Date(clock.now().getTime() + LEVENSDUUR).toISOString();
  const nu = () => clock.now().toISOString();

  return {
    async open(inhoud) {
      const sleutel = newGeheim();
      const sleutelHash = hashGeheim(sleutel);
      await asPortaal(database, (tx) =>
        tx
          .insertInto('concept')
          .values({
            sleutelHash,
            inhoud: cipher.seal(conceptPlaats(sleutelHash), inhoud),
            verlooptOp: verlooptOp(),
          })
          .execute(),
      );
      return sleutel;
    },
    async read(sleutel) {
      const sleutelHash = hashGeheim(sleutel);
      const rij = await asPortaal(database, (tx) =>
        tx
          .selectFrom('concept')
          .select('inhoud')
          .where('sleutelHash', '=', sleutelHash)
          .where('verlooptOp', '>', nu())
          .executeTakeFirst(),
      );
      return rij === undefined ? null : cipher.open(conceptPlaats(sleutelHash), rij.inhoud);
    },
    async save(sleutel, inhoud) {
      const sleutelHash = hashGeheim(sleutel);
      const uitkomst = await asPortaal(database, (tx) =>
        tx
          .updateTable('concept')
          .set({ inhoud: cipher.seal(conceptPlaats(sleutelHash), inhoud), verlooptOp: verlooptOp() })
          .where('sleutelHash', '=', sleutelHash)
          .where('verlooptOp', '>', nu())
          .executeTakeFirst(),
      );
      return uitkomst.numUpdatedRows === 1n;
    },
    async remove(sleutel) {
      await asPortaal(database, (tx) =>
        tx.deleteFrom('concept').where('sleutelHash', '=', hashGeheim(sleutel)).execute(),
      );
    },
    async removeExpired() {
      const uitkomst = await asPortaal(database, (tx) =>
        tx.deleteFrom('concept').where('verlooptOp', '<=', nu()).executeTakeFirst(),
      );
      return Number(uitkomst.numDeletedRows);
    },
  };
}
