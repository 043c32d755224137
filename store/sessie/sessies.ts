import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { professionalSchema } from '../../domain/keten/betrokkene.js';
import type { Schema } from '../database/schema.js';
import type { Database } from '../database/unit-of-work.js';
import type { NieuweSessie, Sessies } from '../store.js';
import { asPortaal } from './as-portaal.js';
import { hashGeheim, newGeheim } from './geheim.js';
import { SESSIEDUUR, type Sessieduur } from './sessieduur.js';
import { takeUitlogbewijs } from './take-uitlogbewijs.js';

const MINUUT = 60_000;
/** Requests that were under way with the old token still count for this long. */
const OVERLAP = MINUUT;

const inhoudSchema = z.strictObject({
  betrokkene: professionalSchema.nullable(),
  waarden: z.record(z.string(), z.string()),
});

export const sessiePlaats = (sessieId: string) => ({ tabel: 'sessie', id: sessieId, veld: 'inhoud' });

/** Sessions in the database: sealed, under the hash of a token that is replaced every so often. */
export function createSessies(database: Database, duur: Sessieduur = SESSIEDUUR): Sessies {
  const { clock, cipher } = database;
  const nu = () => clock.now().toISOString();
  const grens = (ms: number) => new Date(clock.now().getTime() - ms).toISOString();
  const stil = () => grens(duur.stil * MINUUT);
  const totaal = () => grens(duur.totaal * MINUUT);
  const openSealed = (sessieId: string, inhoud: string) =>
    inhoudSchema.parse(cipher.open(sessiePlaats(sessieId), inhoud));

  async function open({ betrokkene, waarden, sid }: NieuweSessie): Promise<string> {
    const token = newGeheim();
    const sessieId = randomUUID();
    const rij = {
      sessieId,
      tokenHash: hashGeheim(token),
      vorigeHash: null,
      vernieuwdOp: nu(),
      gebruikerId: betrokkene?.gebruikerId ?? null,
      sidHash: sid === undefined ? null : hashGeheim(sid),
      inhoud: cipher.seal(sessiePlaats(sessieId), { betrokkene, waarden }),
      geopendOp: nu(),
      gezienOp: nu(),
    };
    await asPortaal(database, (tx) => tx.insertInto('sessie').values(rij).execute());
    return token;
  }

  async function close(token: string): Promise<void> {
    const hash = hashGeheim(token);
    await asPortaal(database, (tx) =>
      tx
        .deleteFrom('sessie')
        .where((of) => of.or([of('tokenHash', '=', hash), of('vorigeHash', '=', hash)]))
        .execute(),
    );
  }

  /** The row behind a token that is good now, or was until a moment ago; it lives on by this. */
  const touch = (tx: Transaction<Schema>, hash: string) =>
    tx
      .updateTable('sessie')
      .set({ gezienOp: nu() })
      .where((of) =>
        of.or([
          of('tokenHash', '=', hash),
          of.and([of('vorigeHash', '=', hash), of('vernieuwdOp', '>', grens(OVERLAP))]),
        ]),
      )
      .where('gezienOp', '>', stil())
      .where('geopendOp', '>', totaal())
      .returning(['sessieId', 'tokenHash', 'vernieuwdOp', 'inhoud'])
      .executeTakeFirst();

  return {
    open,
    close,
    async read(token) {
      const hash = hashGeheim(token);
      return asPortaal(database, async (tx) => {
        const rij = await touch(tx, hash);
        if (rij === undefined) return null;
        const { sessieId } = rij;
        const sessie = { sessieId, ...openSealed(sessieId, rij.inhoud) };
        const isOud = rij.tokenHash === hash && rij.vernieuwdOp <= grens(duur.vernieuw * MINUUT);
        if (!isOud || sessie.betrokkene === null) return { ...sessie, nieuwToken: null };
        const nieuwToken = newGeheim();
        await tx
          .updateTable('sessie')
          .set({ tokenHash: hashGeheim(nieuwToken), vorigeHash: hash, vernieuwdOp: nu() })
          .where('sessieId', '=', sessieId)
          .execute();
        return { ...sessie, nieuwToken };
      });
    },
    async rotate(token, sessie) {
      await close(token);
      return open(sessie);
    },
    async remember(sessieId, waarden) {
      await asPortaal(database, async (tx) => {
        const rij = await tx
          .selectFrom('sessie')
          .select('inhoud')
          .where('sessieId', '=', sessieId)
          .executeTakeFirst();
        if (rij === undefined) return;
        const sessie = openSealed(sessieId, rij.inhoud);
        const inhoud = cipher.seal(sessiePlaats(sessieId), {
          ...sessie,
          waarden: { ...sessie.waarden, ...waarden },
        });
        await tx.updateTable('sessie').set({ inhoud }).where('sessieId', '=', sessieId).execute();
      });
    },
    async listOf(gebruikerId) {
      const rijen = await asPortaal(database, (tx) =>
        tx
          .selectFrom('sessie')
          .select(['sessieId', 'inhoud', 'geopendOp', 'gezienOp'])
          .where('gebruikerId', '=', gebruikerId)
          .where('gezienOp', '>', stil())
          .where('geopendOp', '>', totaal())
          .orderBy('geopendOp', 'desc')
          .execute(),
      );
      return rijen.map(({ inhoud, ...rij }) => ({
        ...rij,
        waarden: openSealed(rij.sessieId, inhoud).waarden,
      }));
    },
    async closeOneOf(gebruikerId, sessieId) {
      await asPortaal(database, (tx) =>
        tx
          .deleteFrom('sessie')
          .where('gebruikerId', '=', gebruikerId)
          .where('sessieId', '=', sessieId)
          .execute(),
      );
    },
    async closeAllOf(gebruikerId) {
      await asPortaal(database, (tx) =>
        tx.deleteFrom('sessie').where('gebruikerId', '=', gebruikerId).execute(),
      );
    },
    closeByIssuer: (bewijs) => asPortaal(database, (tx) => takeUitlogbewijs(tx, bewijs)),
    async removeExpired() {
      return asPortaal(database, async (tx) => {
        await tx.deleteFrom('uitlogbewijs').where('verlooptOp', '<=', nu()).execute();
        const { numDeletedRows } = await tx
          .deleteFrom('sessie')
          .where((of) => of.or([of('gezienOp', '<=', stil()), of('geopendOp', '<=', totaal())]))
          .executeTakeFirst();
        return Number(numDeletedRows);
      });
    },
  };
}
