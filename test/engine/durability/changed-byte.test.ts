import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import * as fc from 'fast-check';
import { projections } from '../../../engine/projections/projections.js';
import { openEngine } from '../../../engine/engine.js';
import { DamagedDataError } from '../../../engine/storage/checksum.js';
import { State } from '../../../engine/state/state.js';
import { Store } from '../../../engine/storage/store.js';
import { conditionOfWal } from '../../../engine/storage/wal.js';
import { chain, end, model, serviceTask, start } from '../support/bpmn.js';
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

/** What a start makes of a folder: the state that it reaches, or its refusal. */
function outcomeOf(dataDir: string): Record<string, unknown> | Error {
  const state = new State();
  try {
    Store.open(dataDir, state, projections).abandon();
    return contentOf(state);
  } catch (error) {
    return error as Error;
  }
}

function withChangedByte(folder: string, file: string, at: number, change: number): string {
  const copy = copyOf(folder);
  const path = join(copy, file);
  const bytes = readFileSync(path);
  bytes[at] = bytes[at]! ^ change;
  writeFileSync(path, bytes);
  return copy;
}

const anywhereIn = (folder: string, file: string) => {
  const { size } = statSync(join(folder, file));
  return [fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 1, max: 255 })] as const;
};

it('one changed byte of the database file is refused in words, or the state is what it was', () => {
  const whole = outcomeOf(copyOf(stopped));
  fc.assert(
    fc.property(...anywhereIn(stopped, 'engine.db'), (at, change) => {
      const found = outcomeOf(withChangedByte(stopped, 'engine.db', at, change));
      // Byte 18 says who may write: a file that changed there asks for another SQLite.
      if (found instanceof Error) expect(found.message).toMatch(/is damaged|Expected .+ to be writable/);
      else expect(found).toEqual(whole);
    }),
    { numRuns: 100, seed: 20261124 },
  );
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
    { numRuns: 100 },
  );
});

it('a last transaction that was torn off is passed over, and all before it is there', () => {
  const bytes = readFileSync(join(killed, 'engine.db-wal'));
  const copy = copyOf(killed);
  writeFileSync(join(copy, 'engine.db-wal'), bytes.subarray(0, bytes.length - 100));

  const warn = jest.spyOn(process, 'emitWarning').mockReturnValue();
  const { processInstances } = outcomeOf(copy) as { processInstances: unknown[] };
  const warnings = warn.mock.calls.map(([warning]) => String(warning));
  warn.mockRestore();

  expect(processInstances).toHaveLength(59);
  expect(warnings).toEqual([expect.stringMatching(/last write .+ is incomplete/)]);
});
