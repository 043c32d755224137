import { createHmac, hkdfSync } from 'node:crypto';
import { type Vergelijkbaar, indexwaarden, zoekwaarden } from '../../domain/melding/match.js';
import type { Sleutels } from '../sleutels.js';

/**
 * 20 bits: among ten thousand values some are the same by chance, so that a token proves nothing to who holds only the
 * database, and a search still opens no more than a handful of dossiers.
 */
const TEKENS = 5;

/** The tokens under which a dossier is found, with the key that sealed its person: both rotate together. */
export function indexTokens(
  ring: Pick<Sleutels, 'velden'>,
  sleutelId: string,
  persoon: Vergelijkbaar,
): string[] {
  const sleutel = ring.velden[sleutelId];
  if (sleutel === undefined)
    throw new Error(`Expected the key ring to hold the key ${sleutelId}, but it does not`);
  return tokensOf(sleutel, indexwaarden(persoon));
}

/** The tokens to look for: with every key of the ring, since a rotation may be under way. */
export function zoekTokens({ velden }: Pick<Sleutels, 'velden'>, persoon: Vergelijkbaar): string[] {
  const waarden = zoekwaarden(persoon);
  return Object.values(velden).flatMap((sleutel) => tokensOf(sleutel, waarden));
}

function tokensOf(veldsleutel: Buffer, waarden: readonly string[]): string[] {
  const sleutel = Buffer.from(hkdfSync('sha256', veldsleutel, '', 'blinde-index', 32));
  const tokens = waarden.map((waarde) =>
    createHmac('sha256', sleutel).update(waarde).digest('hex').slice(0, TEKENS),
  );
  return [...new Set(tokens)];
}
