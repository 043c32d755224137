import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_BESTAND } from './database/libsql/open-libsql.js';
import { type Sleutels, SleutelsError } from './sleutels.js';
import { parseSleuteltekst } from './sleutelring/parse-sleuteltekst.js';
import { runSleutelopdracht } from './sleutelring/run-sleutelopdracht.js';
import { createSleutelbestand, followSleutelbestand } from './sleutelring/sleutelbestand.js';
import { toSleutels } from './sleutelring/sleutelring.js';

/** Where the ring of an installation comes from; nothing: from `DATA_DIR/sleutels.json`. */
export interface Sleutelbron {
  /** A path that production names. */
  bestand?: string;
  /** The ring itself, as JSON or as base64 of that. */
  waarde?: string;
  /** A command that prints the ring, such as one that asks a key management service. */
  opdracht?: string;
}

export const sleutelbestandVan = (dataDir: string, { bestand }: Sleutelbron): string =>
  bestand ?? join(dataDir, 'sleutels.json');

/**
 * The key ring of this installation: from the environment, from a command, or from a file (mode 0600) that is made at
 * the first start unless production names it. A ring in a file follows that file; the others are taken once.
 * @throws SleutelsError when others can read it, when it is damaged, or when a database exists whose keys are gone
 */
export async function loadSleutels(dataDir: string, bron: Sleutelbron = {}): Promise<Sleutels> {
  if (bron.waarde !== undefined) return once(parseSleuteltekst(bron.waarde, 'SLEUTELS'));
  if (bron.opdracht !== undefined) return once(await runSleutelopdracht(bron.opdracht));
  const pad = sleutelbestandVan(dataDir, bron);
  if (!existsSync(pad)) {
    if (bron.bestand !== undefined) throw new SleutelsError(`Sleutels niet gevonden: ${pad} bestaat niet`);
    if (existsSync(join(dataDir, DATABASE_BESTAND)))
      throw new SleutelsError(
        `Sleutels niet gevonden: er is een database, maar ${pad} ontbreekt; zet het bestand terug uit de back-up`,
      );
    await createSleutelbestand(pad);
  }
  return toSleutels(followSleutelbestand(pad));
}

const once = (ring: ReturnType<typeof parseSleuteltekst>): Sleutels => toSleutels(() => ring);
