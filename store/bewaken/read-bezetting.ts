import { z } from 'zod';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fromJson } from '../json.js';

const lijst = z.array(z.string());

/** Whether anybody who logged in carries this group, or role. */
export async function readBezetting({ tx }: Pick<UnitOfWork, 'tx'>): Promise<(groep: string) => boolean> {
  const gebruikers = await tx.selectFrom('gebruiker').select(['groepen', 'rollen']).execute();
  const bezet = new Set(
    gebruikers.flatMap(({ groepen, rollen }) => [
      ...lijst.parse(fromJson(groepen)),
      ...lijst.parse(fromJson(rollen)).map((rol) => rol.toLowerCase()),
    ]),
  );
  return (groep) => bezet.has(groep);
}
