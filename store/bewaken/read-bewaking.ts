import { randomUUID } from 'node:crypto';
import { sendBericht } from '../outbox/send-bericht.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { type Bewakingsstand, readBewakingsstand } from './read-bewakingsstand.js';

const LEZEN = { verwerking: 'BEWAKING_GELEZEN', actie: 'lezen', veldgroep: 'bewaking' } as const;
const VRAGEN = { verwerking: 'CONTROLE_GEVRAAGD', actie: 'schrijven', veldgroep: 'bewaking' } as const;

/** Whether the daily check itself still runs; for procesregie and who keeps the machines. */
export async function readBewaking(vraag: Vraag): Promise<Bewakingsstand> {
  const toegang = demandGroep(vraag, 'bewaking:lezen', LEZEN);
  logVraag(vraag, { ...LEZEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  return vraag.asSysteem('bewaken', () => readBewakingsstand(vraag));
}

/** Asks for a check now, beside the daily one. */
export async function requestControle(vraag: Vraag): Promise<void> {
  const toegang = demandGroep(vraag, 'bewaking:schrijven', VRAGEN);
  logVraag(vraag, { ...VRAGEN, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const controleId = randomUUID();
  await vraag.asSysteem('bewaken', () =>
    sendBericht(vraag, {
      casusId: null,
      correlationKey: controleId,
      name: 'controle-gevraagd',
      messageId: `controle-gevraagd:${controleId}`,
      variables: { controleId },
    }),
  );
}
