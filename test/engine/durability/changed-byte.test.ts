import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import * as fc from 'fast-check';
import { projections } from '../../../engine/projections/projections.js';
import { openEngine } from '../../../engine/engine.js';
import { DamagedDataError } from '../../../engine/storage/checksum.js';
import { databasePath } from '../../../engine/storage/database.js';
import { conditionOfFile } from '../../../engine/storage/file-seal.js';
import { State } from '../../../engine/state/state.js';
import { Store } from '../../../engine/storage/store.js';
import { conditionOfWal } from '../../../engine/storage/wal.js';
import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
import { searchTablesOf } from '../support/data-on-disk.js';
import { contentOf } from '../support/expect-sound.js';
import { FakeClock } from '../support/fake-clock.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'engine-byte-'));
  folders.push(folder);
  return folder;
};

const copyOf = (folder: string) => {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** A folder as an orderly stop leaves it, and one with a write-ahead log, as a killed process does. */
const { stopped, killed } = await (async () => {
  const dataDir = newFolder();
  const open = () => openEngine({ dataDir, systemClock: new FakeClock(), projections });
  let engine = await open();
  const content = model('p', start(), serviceTask('work'), end(), chain('start', 'work', 'end'));
  await engine.execute({ type: 'deployResources', resources: [{ name: 'p.bpmn', content }] });
  const create = async () => {
    for (let number = 0; number < 30; number += 1) {
      const variables = { number, text: 'x'.repeat(300) };
      await engine.execute({ type: 'createProcessInstance', processDefinition: { id: 'p' }, variables });
    }
  };
  await create();
  await engine.close();
  const stopped = copyOf(dataDir);
  engine = await open();
  await create();
  const killed = copyOf(dataDir);
  await engine.close();
  return { stopped, killed };
})();

/** What a start makes of a folder: the state that it reaches and what searches find, or its refusal. */
function outcomeOf(dataDir: string): Outcome | Error {
  const state = new State();
  try {
    const store = Store.open(dataDir, state, projections);
    const found = searchTablesOf(store.searchable());
    store.abandon();
    return { state: contentOf(state), found };
  } catch (error) {
    return error as Error;
  }
}

interface Outcome {
  readonly state: Record<string, unknown>;
  readonly found: Record<string, readonly unknown[]>;
}

function withChangedByte(folder: string, file: string, at: number, change: number): string {
  const copy = copyOf(folder);
  const path = join(copy, file);
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ change;
  writeFileSync(path, bytes);
  return copy;
}

const instancesIn = ({ state }: Outcome) => state['processInstances'] as unknown[];

const anywhereIn = (folder: string, file: string) => {
  const { size } = statSync(join(folder, file));
  return [fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: 255 })] as const;
};

/** Said to whoever looks after the engine while a start goes on. */
let warnings: string[];
beforeEach(() => {
  warnings = [];
  jest.spyOn(process, 'emitWarning').mockImplementation((warning) => void warnings.push(String(warning)));
});
afterEach(() => jest.restoreAllMocks());

it('a file that nobody changed is trusted as it is', () => {
  expect(conditionOfFile(databasePath(stopped))).toBe('unchanged');
  expect(outcomeOf(copyOf(stopped))).toMatchObject({ state: {} });
  expect(warnings).toEqual([]);
});

it('one changed byte of a database file is refused in words, or said and mended: state and searches are what they were', () => {
  const whole = outcomeOf(copyOf(stopped));
  fc.assert(
    fc.property(...anywhereIn(stopped, 'engine.db'), (at, change) => {
      warnings = [];
      const copy = withChangedByte(stopped, 'engine.db', at, change);
      const found = outcomeOf(copy);
      if (found instanceof Error) {
        // Byte 18 says who may write: a file that changed there asks for another SQLite.
        expect(found.message).toMatch(/is damaged|Expected .+ to be writable/);
        expect(outcomeOf(copy)).toBeInstanceOf(Error);
      } else {
        expect(found).toEqual(whole);
        expect(warnings).toEqual([expect.stringMatching(/changed after the engine had stopped/)]);
      }
    }),
    { numRuns: 100, seed: 20261124 },
  );
});

it.each<[string, string]>([
  ['a column of the log', 'events TEXT NOT NULL'],
  ['a column of a search table', 'element_id TEXT NOT NULL'],
  ['the name of a table', 'engine_setting'],
])('a byte that is no letter in %s is refused or mended, and ends no process', (_name, text) => {
  const bytes = readFileSync(join(stopped, 'engine.db'));
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(0);
  const whole = outcomeOf(copyOf(stopped));

  const found = outcomeOf(withChangedByte(stopped, 'engine.db', at + 2, 0x80));

  if (found instanceof Error) expect(found.message).toMatch(/is damaged/);
  else expect(found).toEqual(whole);
});

it.each([0, 1, 99, 4_096, 100_000])(
  'a database file of which %i bytes are left is refused, each time',
  (size) => {
    const copy = copyOf(stopped);
    truncateSync(join(copy, 'engine.db'), size);

    expect(outcomeOf(copy)).toMatchObject({ message: expect.stringMatching(/is damaged/) });
    expect(outcomeOf(copy)).toMatchObject({ message: expect.stringMatching(/is damaged/) });
  },
);

it('a database file that is gone is refused, each time', () => {
  const copy = copyOf(stopped);
  rmSync(join(copy, 'engine.db'));

  expect(outcomeOf(copy)).toMatchObject({ message: expect.stringMatching(/its log is gone/) });
  expect(outcomeOf(copy)).toMatchObject({ message: expect.stringMatching(/its log is gone/) });
});

it('one changed byte of the seal costs the time to make anew what follows from the log', () => {
  const whole = outcomeOf(copyOf(stopped));
  const copy = withChangedByte(stopped, 'engine.db-seal', 7, 1);

  expect(outcomeOf(copy)).toEqual(whole);
  expect(warnings).toHaveLength(1);
});

it('one changed byte of the write-ahead log is refused, or is taken for a last transaction that was torn', () => {
  const whole = outcomeOf(copyOf(killed));
  fc.assert(
    fc.property(...anywhereIn(killed, 'engine.db-wal'), (at, change) => {
      const copy = withChangedByte(killed, 'engine.db-wal', at, change);
      const condition = conditionOfWal(join(copy, 'engine.db-wal'));
      const found = outcomeOf(copy);
      if (condition === 'sound') expect(found).toEqual(whole);
      if (condition === 'damaged') expect(found).toBeInstanceOf(DamagedDataError);
    }),
    { numRuns: 100, seed: 20261129 },
  );
});

it('a write-ahead log that was cut off anywhere is a torn end or refused, and what is left is a beginning', () => {
  const { size } = statSync(join(killed, 'engine.db-wal'));
  const whole = instancesIn(outcomeOf(copyOf(killed)) as Outcome);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: size - 1 }), (left) => {
      const copy = copyOf(killed);
      truncateSync(join(copy, 'engine.db-wal'), left);
      const found = outcomeOf(copy);
      if (found instanceof Error) return expect(found).toBeInstanceOf(DamagedDataError);
      expect(instancesIn(found)).toEqual(whole.slice(0, instancesIn(found).length));
    }),
    { numRuns: 30, seed: 20261129 },
  );
});

it('a last transaction that was torn off is passed over, and all before it is there', () => {
  const bytes = readFileSync(join(killed, 'engine.db-wal'));
  const copy = copyOf(killed);
  writeFileSync(join(copy, 'engine.db-wal'), bytes.subarray(0, bytes.length - 100));

  const { state } = outcomeOf(copy) as Outcome;

  expect(state['processInstances']).toHaveLength(59);
  expect(warnings).toEqual([expect.stringMatching(/last write .+ is incomplete/)]);
});
