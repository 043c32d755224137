import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { DatabaseError } from '../database/database-error.js';

const regelSchema = z.strictObject({ casusId: z.uuid(), regel: z.string(), vernietigdOp: z.iso.datetime() });
export type Registerregel = z.infer<typeof regelSchema>;

/** Where the register is when no setting names another place: beside the keys. */
export const REGISTER_BESTAND = 'vernietigd.jsonl';

/**
 * What was destroyed, in a file that only grows and that no backup may put back: it tells, after an older database was
 * restored, what must be destroyed again. It holds keys, rules and moments.
 */
export interface Vernietigingsregister {
  /** @throws DatabaseError when a line cannot be read: then nobody knows what must stay destroyed */
  read(): Promise<Registerregel[]>;
  /** Adds lines; when it returns they are on the disk. */
  append(regels: readonly Registerregel[]): Promise<void>;
}

export function createVernietigingsregister(pad: string): Vernietigingsregister {
  return {
    async read() {
      const regels = wholeLines(await textOf(pad))
        .split('\n')
        .slice(0, -1);
      return regels.map((regel, index) => parseRegel(regel, pad, index + 1));
    },
    async append(regels) {
      if (regels.length === 0) return;
      const heel = wholeLines(await textOf(pad));
      // 'a' would write behind half a line that a crash left; this writes over it.
      const bestand = await open(pad, 'r+').catch(() => open(pad, 'w', 0o600));
      try {
        await bestand.truncate(Buffer.byteLength(heel));
        const tekst = regels.map((regel) => `${JSON.stringify(regelSchema.parse(regel))}\n`).join('');
        await bestand.write(tekst, Buffer.byteLength(heel));
        await bestand.sync();
      } finally {
        await bestand.close();
      }
      const map = await open(dirname(pad), 'r');
      await map.sync();
      await map.close();
    },
  };
}

async function textOf(pad: string): Promise<string> {
  try {
    return await readFile(pad, 'utf8');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw fout;
  }
}

/** Without what a crash left half written: its casus is in the database, and is written down again from there. */
const wholeLines = (tekst: string): string => tekst.slice(0, tekst.lastIndexOf('\n') + 1);

function parseRegel(regel: string, pad: string, nummer: number): Registerregel {
  try {
    return regelSchema.parse(JSON.parse(regel));
  } catch {
    throw new DatabaseError(
      `Regel ${nummer} van ${pad} is beschadigd: niet meer zeker is wat vernietigd moet blijven; zet een goede kopie terug`,
    );
  }
}
