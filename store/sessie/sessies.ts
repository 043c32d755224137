import { z } from 'zod';
import { professionalSchema } from '../../domain/betrokkene.js';
import type { Database } from '../database/unit-of-work.js';
import type { Sessie, Sessies } from '../store.js';
import { asPortaal } from './as-portaal.js';
import { hashGeheim, newGeheim } from './geheim.js';

const MINUUT = 60_000;
const STIL = 30 * MINUUT;
const TOTAAL = 8 * 60 * MINUUT;

const sessieSchema = z.strictObject({
  betrokkene: professionalSchema.nullable(),
  waarden: z.record(z.string(), z.string()),
});

/** Sessions: 30 minutes idle, eight hours at most. */
export function createSessies(database: Database): Sessies {
  const { clock, cipher } = database;
  const plaats = (tokenHash: string) => ({ tabel: 'sessie', id: tokenHash, veld: 'inhoud' });
  const grens = (duur: number) => new Date(clock.now().getTime() - duur).toISOString();

  async function open(sessie: Sessie): Promise<string> {
    const token = newGeheim();
    const tokenHash = hashGeheim(token);
    const nu = clock.now().toISOString();
    const inhoud = cipher.seal(plaats(tokenHash), sessie);
    const gebruikerId = sessie.betrokkene?.gebruikerId ?? null;
    await asPortaal(database, (tx) =>
      tx
        .insertInto('sessie')
        .values({ tokenHash, gebruikerId, inhoud, geopendOp: nu, gezienOp: nu })
        .execute(),
    );
    return token;
  }

  async function close(token: string): Promise<void> {
    await asPortaal(database, (tx) =>
      tx.deleteFrom('sessie').where('tokenHash', '=', hashGeheim(token)).execute(),
    );
  }

  return {
    open,
    close,
    async read(token) {
      const tokenHash = hashGeheim(token);
      const rij = await asPortaal(database, (tx) =>
        tx
          .updateTable('sessie')
          .set({ gezienOp: clock.now().toISOString() })
          .where('tokenHash', '=', tokenHash)
          .where('gezienOp', '>', grens(STIL))
          .where('geopendOp', '>', grens(TOTAAL))
          .returning('inhoud')
          .executeTakeFirst(),
      );
      return rij === undefined ? null : sessieSchema.parse(cipher.open(plaats(tokenHash), rij.inhoud));
    },
    async rotate(token, sessie) {
      await close(token);
      return open(sessie);
    },
    async closeAllOf(gebruikerId) {
      await asPortaal(database, (tx) =>
        tx.deleteFrom('sessie').where('gebruikerId', '=', gebruikerId).execute(),
      );
    },
    async removeExpired() {
      const uitkomst = await asPortaal(database, (tx) =>
        tx
          .deleteFrom('sessie')
          .where((of) => of.or([of('gezienOp', '<=', grens(STIL)), of('geopendOp', '<=', grens(TOTAAL))]))
          .executeTakeFirst(),
      );
      return Number(uitkomst.numDeletedRows);
    },
  };
}
