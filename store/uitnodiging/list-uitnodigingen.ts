import type { Overlegvorm } from '../../domain/overleg/casusoverleg.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import { fromJson } from '../json.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import type { UitnodigingWeergave } from '../weergave.js';

const LOG = { verwerking: 'UITNODIGING_IN_LIJST', actie: 'lezen', veldgroep: 'uitnodigingen' } as const;

/** The invitations of who asks, the earliest meeting first: those that stand, for meetings that are not over. */
export async function listUitnodigingen(vraag: Vraag): Promise<UitnodigingWeergave[]> {
  const toegang = demandGroep(vraag, 'uitnodigingen:lezen', LOG);
  const rijen = await vraag.tx
    .selectFrom('uitnodiging')
    .selectAll()
    .where('verstuurdOp', 'is not', null)
    .where('status', '<>', 'INGETROKKEN')
    .where('op', '>', vraag.nu.toISOString())
    .orderBy('op')
    .orderBy('casusnummer')
    .execute();
  const eigen = rijen.filter((rij) => isUitgenodigd(vraag, rij));
  logVraag(vraag, {
    ...LOG,
    onderwerpen: eigen.map(({ casusId }) => ({ soort: 'casus', id: casusId, toegang })),
  });
  return eigen.map(toWeergave);
}

/** Is this invitation for a group of who asks? */
export function isUitgenodigd(vraag: Vraag, { groepen }: Pick<UitnodigingRij, 'groepen'>): boolean {
  const eigen = groepenOf(vraag);
  return fromJson<string[]>(groepen).some((groep) => eigen.includes(groep));
}

/** The head (INV9, INV10), and the way to the casus only for who has content of it. */
function toWeergave(rij: UitnodigingRij): UitnodigingWeergave {
  const status = rij.status as Uitnodigingstatus;
  const { uitnodigingId, casusnummer, gemeente, op, uiterlijk } = rij;
  return {
    uitnodigingId,
    casusnummer,
    gemeente,
    op,
    vorm: rij.vorm as Overlegvorm,
    status,
    uiterlijk,
    casusId: isAanTafel(status) && rij.inhoud === 'DOSSIER' ? rij.casusId : null,
  };
}
