import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Breekglasmelding } from '../weergave.js';
import { breekglasPlaats } from './breekglas-plaats.js';

const LOG = { verwerking: 'BREEKGLAS_GELEZEN', actie: 'lezen', veldgroep: 'breekglasmeldingen' } as const;

/** Every emergency access, the newest first, with its reason; of the casus no more than its number. */
export async function readBreekglasmeldingen(vraag: Vraag): Promise<Breekglasmelding[]> {
  const toegang = demandGroep(vraag, 'breekglasmeldingen:lezen', LOG);
  const rijen = await vraag.asSysteem('breekglas', () =>
    vraag.tx
      .selectFrom('breekglas')
      .innerJoin('casus', 'casus.casusId', 'breekglas.casusId')
      .selectAll('breekglas')
      .select('casus.casusnummer')
      .orderBy('breekglas.vanaf', 'desc')
      .execute(),
  );
  const casusIds = [...new Set(rijen.map(({ casusId }) => casusId))];
  logVraag(vraag, { ...LOG, onderwerpen: casusIds.map((id) => ({ soort: 'casus', id, toegang })) });
  const naamOf = await readNamen(
    vraag,
    rijen.map(({ gebruikerId }) => gebruikerId),
  );
  return rijen.map(({ breekglasId, casusnummer, gebruikerId, reden, vanaf, tot }) => ({
    breekglasId,
    casusnummer,
    door: naamOf(gebruikerId),
    reden: vraag.cipher.open(breekglasPlaats(breekglasId), reden) as string,
    vanaf,
    tot,
  }));
}
