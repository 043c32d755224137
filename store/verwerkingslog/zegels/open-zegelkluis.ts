import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from './write-once.js';
import { type Zegel, zegelSchema } from './zegel.js';
import { ZegelError } from './zegel-error.js';

const PUBLIEK = 'publieke-sleutel.pem';

/** Where the seals are kept, and what signs them. */
export interface Zegelkluis {
  readonly sleutel: KeyObject;
  /** All seals, the oldest first. @throws ZegelError for a file that is no seal */
  read(): Promise<Zegel[]>;
  /** Adds a seal; it is on disk when this ends. A day that has one keeps it. @returns whether it was added */
  add(zegel: Zegel): Promise<boolean>;
}

export interface ZegelkluisOpties {
  dataDir: string;
  /** The folder of the seals; `zegels` in `dataDir` when left out. */
  map?: string | undefined;
  /** The private key (Ed25519, PEM); `zegelsleutel.pem` in `dataDir` when left out, made at the first start. */
  sleutelBestand?: string | undefined;
}

export const zegelmapIn = (dataDir: string): string => join(dataDir, 'zegels');

/**
 * Opens the folder of the seals with the key that signs them. The key seals and nothing else: who holds the keys of the
 * database does not have it.
 * @throws ZegelError when the key is missing, damaged, or readable for others
 */
export async function openZegelkluis({
  dataDir,
  map,
  sleutelBestand,
}: ZegelkluisOpties): Promise<Zegelkluis> {
  const folder = map ?? zegelmapIn(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const sleutel = await loadKey(sleutelBestand ?? join(dataDir, 'zegelsleutel.pem'), {
    mayMake: sleutelBestand === undefined && (await seals(folder)).length === 0,
  });
  const publiek = createPublicKey(sleutel).export({ type: 'spki', format: 'pem' }).toString();
  await writeOnce(join(folder, PUBLIEK), publiek);
  return {
    sleutel,
    read: () => readZegels(folder),
    add: (zegel) => writeOnce(join(folder, `${zegel.dag}.json`), `${JSON.stringify(zegel, null, 2)}\n`),
  };
}

/** The seals in a folder, such as a copy on another machine. @throws ZegelError for a file that is no seal */
export async function readZegels(folder: string): Promise<Zegel[]> {
  return Promise.all((await seals(folder)).map((naam) => readZegel(folder, naam)));
}

/** The key with which seals are checked, beside them. @throws ZegelError when it is not there */
export async function readPublicKey(folder: string): Promise<KeyObject> {
  const pad = join(folder, PUBLIEK);
  try {
    return createPublicKey(await readFile(pad));
  } catch {
    throw new ZegelError(
      `${pad} ontbreekt of is beschadigd; zonder die sleutel is geen zegel te controleren`,
    );
  }
}

async function seals(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((naam) => /^\d{4}-\d{2}-\d{2}\.json$/.test(naam)).sort();
}

async function readZegel(folder: string, naam: string): Promise<Zegel> {
  try {
    const zegel = zegelSchema.parse(JSON.parse(await readFile(join(folder, naam), 'utf8')));
    if (`${zegel.dag}.json` === naam) return zegel;
  } catch {
    // Told below: what is in the file does not matter to who has to mend it.
  }
  throw new ZegelError(`${join(folder, naam)} is geen zegel of is beschadigd; vergelijk het met een kopie`);
}

async function loadKey(pad: string, { mayMake }: { mayMake: boolean }): Promise<KeyObject> {
  if (!existsSync(pad)) {
    if (!mayMake) throw new ZegelError(`De sleutel van de zegels ontbreekt: zet ${pad} terug uit de back-up`);
    const { privateKey } = generateKeyPairSync('ed25519');
    await writeOnce(pad, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
  }
  if (((await stat(pad)).mode & 0o077) !== 0)
    throw new ZegelError(`${pad} is leesbaar voor anderen; maak het alleen leesbaar voor de eigenaar (600)`);
  try {
    const sleutel = createPrivateKey(await readFile(pad));
    if (sleutel.asymmetricKeyType === 'ed25519') return sleutel;
  } catch {
    // The content is secret: an error of the library may quote it.
  }
  throw new ZegelError(`${pad} is geen bruikbare sleutel (Ed25519, PEM); zet een back-up terug`);
}
