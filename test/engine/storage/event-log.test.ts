import { closeDatabase, inTransaction, openDatabase } from '../../../engine/storage/database.js';
import type { EngineDatabase } from '../../../engine/storage/database.js';
import { EventLog, LOG_START } from '../../../engine/storage/event-log.js';
import { makeTables } from '../../../engine/storage/schema.js';
import { newFolder } from '../support/start-engine.js';

let database: EngineDatabase;
beforeEach(() => {
  database = openDatabase(newFolder());
  makeTables(database);
});
afterEach(() => closeDatabase(database));

/** Records that make a row each. */
const records = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    timestamp: 1_000 + at,
    lastKey: at,
    events: [{ type: 'clockPinned' as const, pinnedAt: at }],
  }));

function read() {
  const log = new EventLog(database);
  const rows: unknown[] = [];
  log.replay(LOG_START, ({ position, lastKey, events }) => rows.push({ position, lastKey, events }));
  return { rows, end: log.confirmed };
}

it.each([0, 1, 15, 16, 17, 40])('%d rows of one commit are read back in order, up to their end', (count) => {
  const log = new EventLog(database);

  const { end } = inTransaction(database, () => log.append(records(count)));

  expect(read()).toEqual({
    end,
    rows: records(count).map(({ timestamp, lastKey, events }, at) => ({
      position: at + 1,
      lastKey,
      events: [{ ...events[0], position: at + 1, timestamp }],
    })),
  });
});

it('a commit that fails leaves none of its rows, also of those in a statement of their own', () => {
  const log = new EventLog(database);
  inTransaction(database, () => log.confirm(log.append(records(1)).end));
  database.exec(`CREATE TRIGGER no_more BEFORE INSERT ON engine_log WHEN NEW.position = 18
    BEGIN SELECT RAISE(ABORT, 'no more'); END`);

  expect(() => inTransaction(database, () => log.append(records(20)))).toThrow('no more');

  expect(read().rows).toHaveLength(1);
  expect(log.position).toBe(1);
});
