import { z } from 'zod';
import type { VerzoekTabel } from '../database/tables/rechten.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { type Toegestaan, demandGroep } from '../toegang/demand-groep.js';
import { type LogVraag, logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

/** A request that was found, and what every line about it says: the request itself is the reason to look. */
export interface GevondenVerzoek {
  verzoek: VerzoekTabel;
  toegang: Toegestaan;
}

/**
 * Finds a request for who keeps them, and writes the line about the person. What is written after reading is locked.
 * @throws AccessRefused when it does not exist, and just so for others
 */
export async function demandVerzoek(
  vraag: Vraag,
  verzoekId: string,
  log: Omit<LogVraag, 'onderwerpen' | 'veldgroep'>,
): Promise<GevondenVerzoek> {
  const regel = { ...log, veldgroep: 'verzoeken' } as const;
  const toegang = demandGroep(vraag, 'verzoeken:schrijven', regel);
  if (log.actie === 'schrijven') await vraag.lock(`verzoek:${verzoekId}`);
  const verzoek = await vraag.tx
    .selectFrom('verzoek')
    .selectAll()
    .where('verzoekId', '=', verzoekId)
    .executeTakeFirst();
  const isSleutel = z.uuid().safeParse(verzoekId).success;
  const metReden = isSleutel ? { ...vraag, context: { ...vraag.context, redenId: verzoekId } } : vraag;
  logVraag(metReden, {
    ...regel,
    onderwerpen: [
      verzoek === undefined
        ? { soort: 'geen', id: null, toegang: { toegestaan: false, regel: 'D11.2', zichtbaar: false } }
        : { soort: 'dossier', id: verzoek.dossierId, toegang },
    ],
  });
  if (verzoek === undefined) throw new AccessRefused();
  return { verzoek, toegang };
}
