import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readSettings } from '../../config/env.js';
import { DomainError } from '../../domain/errors.js';
import { writeOnce } from '../../store/verwerkingslog/zegels/write-once.js';
import { isForReader } from '../is-for-reader.js';
import { StartError } from '../start-error.js';
import { openSystemStore } from './open-system-store.js';

// `npm run log:export -- --van 2026-11-01 --tot 2026-11-30 --reden "…" --naar <file>`: the lines of these days in the
// fields of Logboek Dataverwerkingen. Ends with 0 when the file is there, else with 1.

const GEBRUIK =
  'Gebruik: npm run log:export -- --van 2026-11-01 --tot 2026-11-30 --reden "ten minste 20 tekens" --naar <bestand>';

try {
  const { van, tot, reden, naar } = readArguments();
  const store = await openSystemStore(readSettings(), { now: () => new Date() });
  try {
    const { regels, uitvoerId } = await store.verwerkingslog.export({ van, tot }, reden);
    if (!(await writeOnce(naar, regels.map((regel) => `${regel}\n`).join(''), 0o600)))
      throw new StartError(`${naar} bestaat al; kies een andere naam`);
    process.stdout.write(`${regels.length} regels staan in ${naar}, uitvoer ${uitvoerId}.\n`);
  } finally {
    await store.close();
  }
} catch (error) {
  if (!isForReader(error) && !(error instanceof DomainError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

function readArguments(): { van: string; tot: string; reden: string; naar: string } {
  const tekst = { type: 'string' } as const;
  const { values } = parseArgs({ options: { van: tekst, tot: tekst, reden: tekst, naar: tekst } });
  const gelezen = z
    .object({ van: z.iso.date(), tot: z.iso.date(), reden: z.string(), naar: z.string().min(1) })
    .safeParse(values);
  if (!gelezen.success) throw new StartError(GEBRUIK);
  return gelezen.data;
}
