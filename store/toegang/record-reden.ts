import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type Redenonderwerp, isReden } from '../../domain/toegang/toegangsreden.js';
import { demandGroep } from './demand-groep.js';
import { logVraag } from './log-vraag.js';
import { keepReden } from './keep-reden.js';
import type { Vraag } from './vraag.js';

const LOG = { verwerking: 'REDEN_OPGEGEVEN', actie: 'schrijven', veldgroep: 'logs' } as const;

/**
 * Keeps why somebody is about to look. It looks at nothing, so that it tells nothing either.
 * @returns the key of the reason
 * @throws DomainError MOTIVERING_ONTBREEKT under 20 characters
 */
export async function recordReden(vraag: Vraag, onderwerp: Redenonderwerp, tekst: string): Promise<string> {
  const toegang = demandGroep(vraag, 'logs:lezen', LOG);
  if (!isReden(tekst)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const casusId = z.uuid().safeParse(onderwerp.replace(/^casus:/, ''));
  if (onderwerp !== 'verwerkingen' && !casusId.success) throw new DomainError('NIET_GEVONDEN');
  const redenId = await keepReden(vraag, onderwerp, tekst);
  const metReden = { ...vraag, context: { ...vraag.context, redenId } };
  logVraag(metReden, {
    ...LOG,
    onderwerpen: [
      casusId.success ? { soort: 'casus', id: casusId.data, toegang } : { soort: 'geen', id: null, toegang },
    ],
  });
  return redenId;
}
