import { partnerNaam } from '../../domain/keten/partnernamen.js';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { naamPlaats } from './record-gebruiker.js';

/** Names of colleagues with their organisation, for who may see what they did. */
export async function readNamen(
  { tx, cipher }: Pick<UnitOfWork, 'tx' | 'cipher'>,
  gebruikerIds: readonly string[],
): Promise<(gebruikerId: string) => string> {
  const rijen = await tx
    .selectFrom('gebruiker')
    .select(['gebruikerId', 'naam', 'organisatie'])
    .where('gebruikerId', 'in', [...new Set(gebruikerIds), ''])
    .execute();
  const namen = new Map(
    rijen.map(({ gebruikerId, naam, organisatie }) => [
      gebruikerId,
      `${cipher.open(naamPlaats(gebruikerId), naam) as string} (${partnerNaam(organisatie)})`,
    ]),
  );
  return (gebruikerId) => namen.get(gebruikerId) ?? 'Onbekende collega';
}
