import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the empty database that the test files of a run share, each with a copy of its own. */
export default function setup() {
  process.env.TEST_SJABLOON = mkdtempSync(join(tmpdir(), 'sjabloon-'));
}
