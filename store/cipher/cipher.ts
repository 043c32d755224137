import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Sleutels } from '../sleutels.js';
import type { Verzegeld } from './verzegeld.js';

/** Where a sealed value belongs: it opens nowhere else, so values cannot be swapped between rows or columns. */
export interface Plaats {
  tabel: string;
  id: string;
  veld: string;
}

export interface Cipher {
  /** Seals a value as JSON. */
  seal(plaats: Plaats, waarde: unknown): Verzegeld;
  /** @throws Error when the value was changed, moved, or sealed with a key that the ring does not hold */
  open(plaats: Plaats, verzegeld: string): unknown;
  /** Seals bytes as they are, such as a part of a document. */
  sealBytes(plaats: Plaats, inhoud: Buffer): Verzegeld;
  /** @throws as `open` does */
  openBytes(plaats: Plaats, verzegeld: string): Buffer;
}

const ALGORITME = 'aes-256-gcm';
/** A shorter tag would be easier to forge. */
const TAG_BYTES = 16;

/**
 * AES-256-GCM, with table, id and field as additional data. The envelope is
 * `v1.<key id>.<nonce>.<tag>.<ciphertext>`: it names its key, so that the ring can rotate. The ring is asked at each use.
 */
export function createCipher(ring: Pick<Sleutels, 'actief' | 'velden'>): Cipher {
  const sealBytes = (plaats: Plaats, inhoud: Buffer): Verzegeld => {
    const nonce = randomBytes(12);
    const { actief, velden } = ring;
    const cipher = createCipheriv(ALGORITME, keyOf(velden, actief), nonce).setAAD(aadOf(plaats));
    const dicht = Buffer.concat([cipher.update(inhoud), cipher.final()]);
    return [
      'v1',
      actief,
      ...[nonce, cipher.getAuthTag(), dicht].map((deel) => deel.toString('base64url')),
    ].join('.') as Verzegeld;
  };
  const openBytes = (plaats: Plaats, verzegeld: string): Buffer => {
    const [versie, sleutelId = '', nonce = '', tag = '', inhoud = ''] = verzegeld.split('.');
    if (versie !== 'v1') throw new Error(`Expected ${nameOf(plaats)} to be sealed with v1, but it is not`);
    const sleutel = keyOf(ring.velden, sleutelId);
    try {
      const opties = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv(ALGORITME, sleutel, bytesOf(nonce), opties).setAAD(aadOf(plaats));
      decipher.setAuthTag(bytesOf(tag));
      return Buffer.concat([decipher.update(bytesOf(inhoud)), decipher.final()]);
    } catch {
      throw new Error(`Expected ${nameOf(plaats)} to be as it was sealed, but it was changed or moved`);
    }
  };
  return {
    sealBytes,
    openBytes,
    seal: (plaats, waarde) => sealBytes(plaats, Buffer.from(JSON.stringify(waarde), 'utf8')),
    open: (plaats, verzegeld) => JSON.parse(openBytes(plaats, verzegeld).toString('utf8')) as unknown,
  };
}

/** The last character can hold bits that carry nothing: a change in those is one too. */
function bytesOf(deel: string): Buffer {
  const bytes = Buffer.from(deel, 'base64url');
  if (bytes.toString('base64url') !== deel) throw new Error('Expected text as it was sealed');
  return bytes;
}

function keyOf(velden: Sleutels['velden'], id: string): Buffer {
  const sleutel = velden[id];
  if (sleutel === undefined) throw new Error(`Expected the key ring to hold the key ${id}, but it does not`);
  return sleutel;
}

/** Id of the key that sealed this value. */
export const sleutelIdOf = (verzegeld: Verzegeld): string => verzegeld.split('.')[1] ?? '';

/** What every value begins with that is sealed with this key. */
export const beginVan = (sleutelId: string): string => `v1.${sleutelId}.`;

const aadOf = ({ tabel, id, veld }: Plaats): Buffer => Buffer.from(`${tabel}|${id}|${veld}`, 'utf8');
const nameOf = ({ tabel, veld }: Plaats): string => `${tabel}.${veld}`;
