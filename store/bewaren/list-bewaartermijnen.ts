import { type Bewaarregel, deriveBewaartermijn } from '../../domain/casus/bewaren.js';
import { bescherm } from '../../domain/kleine-aantallen/bescherm.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Bewaaroverzicht } from '../weergave.js';
import { readBewaarstanden } from './read-bewaarstanden.js';

const LOG = { verwerking: 'BEWAARTERMIJN_GELEZEN', actie: 'zoeken', veldgroep: 'bewaartermijnen' } as const;

/**
 * What will be destroyed when, the first one on top: what is due, what comes within a month, and what is open for too
 * long. Nothing is changed by looking. With it, how many were destroyed before, per rule, as far as that may be shown
 * (INV11).
 */
export async function listBewaartermijnen(vraag: Vraag): Promise<Bewaaroverzicht> {
  const toegang = demandGroep(vraag, 'bewaartermijnen:lezen', LOG);
  const { standen, vernietigd } = await vraag.asSysteem('bewaren', async () => ({
    standen: await readBewaarstanden(vraag),
    vernietigd: await vraag.tx
      .selectFrom('vernietigd')
      .select(({ fn }) => ['regel', fn.countAll().as('aantal')])
      .groupBy('regel')
      .orderBy('regel')
      .execute(),
  }));
  const termijnen = standen
    .map((stand) => ({ ...stand, ...deriveBewaartermijn(stand, vraag.nu) }))
    .filter(({ toestand }) => toestand !== 'BEWAREN')
    .sort((een, ander) => een.tot.getTime() - ander.tot.getTime());
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      termijnen.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : termijnen.map(({ casusId: id }) => ({ soort: 'casus', id, toegang })),
  });
  const aantallen = new Map(vernietigd.map(({ regel, aantal }) => [regel, Number(aantal)]));
  return {
    termijnen: termijnen.map(({ casusId, casusnummer, status, tot, regel, toestand }) => ({
      casusId,
      casusnummer,
      status,
      tot: tot.toISOString(),
      regel,
      toestand,
    })),
    vernietigd: [...bescherm({ aantallen, sommen: [] })].map(([regel, aantal]) => ({
      regel: regel as Bewaarregel | 'HERSTEL',
      aantal,
    })),
  };
}
