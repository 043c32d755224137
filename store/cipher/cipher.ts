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
  seal(plaats: Plaats, waarde: unknown): Verzegeld;
  /** @throws Error when the value was changed, moved, or sealed with a key that the ring does not hold */
  open(plaats: Plaats, verzegeld: string): unknown;
}

const ALGORITME = 'aes-256-gcm';

/**
 * AES-256-GCM over JSON, with table, id and field as additional data. The envelope is
 * `v1.<key id>.<nonce>.<tag>.<ciphertext>`: it names its key, so that the ring can rotate. The ring is asked at each use.
 */
export function createCipher(ring: Pick<Sleutels, 'actief' | 'velden'>): Cipher {
  return {
    seal(plaats, waarde) {
      const nonce = randomBytes(12);
      const { actief, velden } = ring;
      const cipher = createCipheriv(ALGORITME, keyOf(velden, actief), nonce).setAAD(aadOf(plaats));
      const inhoud = Buffer.concat([cipher.update(JSON.stringify(waarde), 'utf8'), cipher.final()]);
      return [
        'v1',
        actief,
        ...[nonce, cipher.getAuthTag(), inhoud].map((deel) => deel.toString('base64url')),
      ].join('.') as Verzegeld;
    },
    open(plaats, verzegeld) {
      const [versie, sleutelId = '', nonce = '', tag = '', inhoud = ''] = verzegeld.split('.');
      if (versie !== 'v1') throw new Error(`Expected ${nameOf(plaats)} to be sealed with v1, but it is not`);
      const decipher = createDecipheriv(
        ALGORITME,
        keyOf(ring.velden, sleutelId),
        Buffer.from(nonce, 'base64url'),
      )
        .setAAD(aadOf(plaats))
        .setAuthTag(Buffer.from(tag, 'base64url'));
      try {
        const klaar = Buffer.concat([decipher.update(Buffer.from(inhoud, 'base64url')), decipher.final()]);
        return JSON.parse(klaar.toString('utf8')) as unknown;
      } catch {
        throw new Error(`Expected ${nameOf(plaats)} to be as it was sealed, but it was changed or moved`);
      }
    },
  };
}

function keyOf(velden: Sleutels['velden'], id: string): Buffer {
  const sleutel = velden[id];
  if (sleutel === undefined) throw new Error(`Expected the key ring to hold the key ${id}, but it does not`);
  return sleutel;
}

/** What every value begins with that is sealed with this key. */
export const beginVan = (sleutelId: string): string => `v1.${sleutelId}.`;

const aadOf = ({ tabel, id, veld }: Plaats): Buffer => Buffer.from(`${tabel}|${id}|${veld}`, 'utf8');
const nameOf = ({ tabel, veld }: Plaats): string => `${tabel}.${veld}`;
