import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DATABASE_BESTAND } from './database/libsql/open-libsql.js';
import { type Sleutels, SleutelsError } from './sleutels.js';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const bestandSchema = z
  .strictObject({
    versie: z.literal(1),
    database: hex32,
    actief: z.string(),
    velden: z.record(z.string(), hex32),
    hmac: hex32,
  })
  .refine((sleutels) => Object.hasOwn(sleutels.velden, sleutels.actief));

/**
 * The key ring of this installation: `DATA_DIR/sleutels.json` (mode 0600), made at the first start, or the file that
 * production names.
 * @throws SleutelsError when others can read it, when it is damaged, or when a database exists whose keys are gone
 */
export async function loadSleutels(dataDir: string, opties: { bestand?: string } = {}): Promise<Sleutels> {
  const pad = opties.bestand ?? join(dataDir, 'sleutels.json');
  if (!existsSync(pad)) {
    if (opties.bestand !== undefined) throw new SleutelsError(`Sleutels niet gevonden: ${pad} bestaat niet`);
    if (existsSync(join(dataDir, DATABASE_BESTAND)))
      throw new SleutelsError(
        `Sleutels niet gevonden: er is een database, maar ${pad} ontbreekt; zet het bestand terug uit de back-up`,
      );
    await createSleutelbestand(dataDir, pad);
  }
  return readSleutelbestand(pad);
}

async function readSleutelbestand(pad: string): Promise<Sleutels> {
  const rechten = (await stat(pad)).mode & 0o777;
  if ((rechten & 0o077) !== 0)
    throw new SleutelsError(
      `${pad} is leesbaar voor anderen (${rechten.toString(8)}); maak het alleen leesbaar voor de eigenaar (600)`,
    );
  const { database, actief, velden, hmac } = await parse(pad);
  return {
    database,
    actief,
    velden: Object.fromEntries(
      Object.entries(velden).map(([id, sleutel]) => [id, Buffer.from(sleutel, 'hex')]),
    ),
    hmac: Buffer.from(hmac, 'hex'),
  };
}

async function parse(pad: string): Promise<z.infer<typeof bestandSchema>> {
  // The content is secret: neither a parse error nor a validation error may quote it.
  try {
    return bestandSchema.parse(JSON.parse(await readFile(pad, 'utf8')));
  } catch {
    throw new SleutelsError(`${pad} is beschadigd; zet een back-up terug`);
  }
}

/** Written whole under another name and then linked, so that a crash leaves either no file or a good one. */
async function createSleutelbestand(dataDir: string, pad: string): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const nieuw = () => randomBytes(32).toString('hex');
  const inhoud = { versie: 1, database: nieuw(), actief: 'k1', velden: { k1: nieuw() }, hmac: nieuw() };
  const tijdelijk = `${pad}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  const bestand = await open(tijdelijk, 'wx', 0o600);
  await bestand.writeFile(JSON.stringify(inhoud, null, 2) + '\n');
  await bestand.sync();
  await bestand.close();
  try {
    await link(tijdelijk, pad);
  } catch (fout) {
    // Another process was first: its keys count.
    if ((fout as NodeJS.ErrnoException).code !== 'EEXIST') throw fout;
  } finally {
    await unlink(tijdelijk);
  }
  const map = await open(dataDir, 'r');
  await map.sync();
  await map.close();
}
