import type { Herstelsoort, Herstelstand } from '../../domain/monitor/herstel.js';
import type { Gegevenswaarde } from '../../domain/monitor/zetbaar.js';
import { type Database, inTransaction } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';
import type { Bell } from '../outbox/bell.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';

const ONDERDEEL = 'herstel';
const HERSTEL = { betrokkene: { soort: 'systeem', onderdeel: ONDERDEEL } } as const;
/** So many are taken at once. */
const SAMEN = 50;

/** One thing that is to be done in the process engine. */
export interface Herstelwerkregel {
  herstelId: string;
  nummer: number;
  soort: Herstelsoort;
  instantieKey: string;
  incidentKey: string | null;
  jobKey: string | null;
  elementInstantieKey: string | null;
  variabele: string | null;
  waarde: Gegevenswaarde | null;
}

/** What the workers do with what was asked to be repaired: take it, and say how it went. */
export interface Herstelwerk {
  /** What waits, the oldest request first. */
  takeWaiting(): Promise<Herstelwerkregel[]>;
  record(
    regel: Pick<Herstelwerkregel, 'herstelId' | 'nummer'>,
    stand: Exclude<Herstelstand, 'WACHT'>,
  ): Promise<void>;
  /** Calls back after something was asked for in this process; the answer ends it. */
  onGevraagd(listener: () => void): () => void;
}

export function createHerstelwerk(database: Database, bell: Bell): Herstelwerk {
  return {
    async takeWaiting() {
      const rijen = await inTransaction(database, HERSTEL, ({ tx }) =>
        tx
          .selectFrom('herstelregel')
          .innerJoin('herstel', 'herstel.herstelId', 'herstelregel.herstelId')
          .select([
            'herstelregel.herstelId',
            'nummer',
            'soort',
            'instantieKey',
            'incidentKey',
            'jobKey',
            'elementInstantieKey',
            'variabele',
            'waarde',
          ])
          .where('stand', '=', 'WACHT')
          .orderBy('gevraagdOp')
          .orderBy('nummer')
          .limit(SAMEN)
          .execute(),
      );
      return rijen.map(({ soort, waarde, ...rij }) => ({
        ...rij,
        soort: soort as Herstelsoort,
        waarde: waarde === null ? null : fromJson<Gegevenswaarde>(waarde),
      }));
    },
    async record({ herstelId, nummer }, stand) {
      await inTransaction(database, HERSTEL, async (uow) => {
        const gezet = await uow.tx
          .updateTable('herstelregel')
          .set({ stand, gedaanOp: uow.nu.toISOString() })
          .where('herstelId', '=', herstelId)
          .where('nummer', '=', nummer)
          .where('stand', '=', 'WACHT')
          .executeTakeFirst();
        if (gezet.numUpdatedRows !== 1n) return;
        appendLog(uow, [
          systeemregel(uow, {
            onderdeel: ONDERDEEL,
            verwerking: 'HERSTEL_UITGEVOERD',
            actie: 'schrijven',
            soort: 'geen',
            id: null,
            regel: stand,
            spoor: herstelId,
          }),
        ]);
      });
    },
    onGevraagd: (listener) => bell.listen(listener),
  };
}
