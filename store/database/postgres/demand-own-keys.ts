import type { Kysely } from 'kysely';
import { type Sleutels, SleutelsError } from '../../sleutels.js';
import { sealHead } from '../../verwerkingslog/chain.js';
import type { Schema } from '../schema.js';
import { setAsker } from './asker-settings.js';

/**
 * What other keys sealed would be found unreadable one by one, and new rows would be lost to the old keys: so the seal
 * on the head of the verwerkingslog is looked at first.
 * @throws SleutelsError when it was not set with these keys
 */
export async function demandOwnKeys(db: Kysely<Schema>, { hmac }: Pick<Sleutels, 'hmac'>): Promise<void> {
  const kop = await db.transaction().execute(async (tx) => {
    await setAsker(tx, { betrokkene: { soort: 'systeem', onderdeel: 'start' } });
    return tx.selectFrom('verwerkingslogKop').selectAll().executeTakeFirst();
  });
  if (kop !== undefined && kop.zegel !== sealHead(hmac, kop.volgnummer, kop.hash))
    throw new SleutelsError(
      'De sleutels passen niet op de database van DATABASE_URL, of de kop van het verwerkingslog is veranderd; zet ' +
        'sleutels.json en database van dezelfde back-up terug',
    );
}
