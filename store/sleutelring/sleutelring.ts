import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Sleutels, SleutelsError } from '../sleutels.js';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
/** An id stands between dots in each sealed value; the embedded database does not tell upper from lower case. */
const sleutelId = z.string().regex(/^[0-9a-z-]{1,40}$/);

const ringSchema = z
  .strictObject({
    versie: z.literal(1),
    database: hex32,
    actief: sleutelId,
    velden: z.record(sleutelId, hex32),
    hmac: hex32,
  })
  .refine(({ velden, actief }) => Object.hasOwn(velden, actief));

/** A key ring as it is written down. */
export type Sleutelring = z.infer<typeof ringSchema>;

const newSleutel = (): string => randomBytes(32).toString('hex');

export function newRing(): Sleutelring {
  return {
    versie: 1,
    database: newSleutel(),
    actief: 'k1',
    velden: { k1: newSleutel() },
    hmac: newSleutel(),
  };
}

/** @returns null when it is no ring; the content is secret, so there is no reason that could quote it */
export function parseRing(tekst: string): Sleutelring | null {
  try {
    return ringSchema.parse(JSON.parse(tekst));
  } catch {
    return null;
  }
}

/** The ring with one key more, which seals from now on. Its id was never used before: ids count up. */
export function addSleutel(ring: Sleutelring): Sleutelring {
  const nummers = Object.keys(ring.velden).map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `k${Math.max(...nummers) + 1}`;
  return { ...ring, actief: id, velden: { ...ring.velden, [id]: newSleutel() } };
}

/**
 * The ring without one key.
 * @param aantallen how many values each key still seals
 * @throws SleutelsError when it is the active one, is not there, or still seals something
 */
export function removeSleutel(
  ring: Sleutelring,
  id: string,
  aantallen: ReadonlyMap<string, number>,
): Sleutelring {
  if (!Object.hasOwn(ring.velden, id)) throw new SleutelsError(`De ring heeft geen sleutel ${id}`);
  if (ring.actief === id) throw new SleutelsError(`${id} is de actieve sleutel en kan niet weg`);
  const aantal = aantallen.get(id) ?? 0;
  if (aantal > 0)
    throw new SleutelsError(`${id} verzegelt nog ${aantal} waarden; draai eerst npm run sleutels:wisselen`);
  return { ...ring, velden: Object.fromEntries(Object.entries(ring.velden).filter(([naam]) => naam !== id)) };
}

/** A ring for use; `actueel` is asked at each use of the keys for fields. */
export function toSleutels(actueel: () => Sleutelring): Sleutels {
  let gelezen = actueel();
  let velden = toVelden(gelezen);
  const { database, hmac } = gelezen;
  return {
    database,
    get actief() {
      return actueel().actief;
    },
    get velden() {
      const ring = actueel();
      if (ring !== gelezen) [gelezen, velden] = [ring, toVelden(ring)];
      return velden;
    },
    hmac: Buffer.from(hmac, 'hex'),
  };
}

const toVelden = ({ velden }: Sleutelring): Sleutels['velden'] =>
  Object.fromEntries(Object.entries(velden).map(([id, sleutel]) => [id, Buffer.from(sleutel, 'hex')]));
