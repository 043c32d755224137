import type { Overlegvorm } from '../../domain/overleg/casusoverleg.js';
import { isAanTafel, type Uitnodigingstatus } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingRij } from '../database/tables/overleg.js';
import { fromJson } from '../json.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf } from '../toegang/vraag.js';
import type { UitnodigingWeergave } from '../weergave.js';

const LOG = { verwerking: 'UITNODIGING_IN_LIJST', actie: 'lezen', veldgroep: 'uitnodigingen' } as const;

/** The invitations of who asks, the earliest meeting first: those that stand, for meetings of open casussen that are not over. */
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
  const eigen = await ofOpenCasussen(
    vraag,
    rijen.filter((rij) => isUitgenodigd(vraag, rij)),
  );
  logVraag(vraag, {
    ...LOG,
    onderwerpen: eigen.map(({ casusId }) => ({ soort: 'casus', id: casusId, toegang })),
  });
  const eerderOp = await readEerdereMomenten(vraag, eigen);
  return eigen.map((rij) => toWeergave(rij, eerderOp));
}

/** Is this invitation for a group of who asks? */
export function isUitgenodigd(vraag: Vraag, { groepen }: Pick<UitnodigingRij, 'groepen'>): boolean {
  const eigen = groepenOf(vraag);
  return fromJson<string[]>(groepen).some((groep) => eigen.includes(groep));
}

/** A partner knows nothing of the casus yet, so that the product itself looks whether it is still open. */
async function ofOpenCasussen(vraag: Vraag, uitnodigingen: UitnodigingRij[]): Promise<UitnodigingRij[]> {
  if (uitnodigingen.length === 0) return [];
  const open = await vraag.asSysteem('uitnodiging', () =>
    vraag.tx
      .selectFrom('casus')
      .select('casusId')
      .where(
        'casusId',
        'in',
        uitnodigingen.map(({ casusId }) => casusId),
      )
      .where('status', '=', 'OPEN')
      .execute(),
  );
  const openIds = new Set(open.map(({ casusId }) => casusId));
  return uitnodigingen.filter(({ casusId }) => openIds.has(casusId));
}

/** When meetings were before they were moved, by the invitation that came for that day. */
async function readEerdereMomenten(
  { tx }: Pick<Vraag, 'tx'>,
  uitnodigingen: readonly UitnodigingRij[],
): Promise<ReadonlyMap<string, string>> {
  const vervangen = uitnodigingen.flatMap(({ vervangt }) => vervangt ?? []);
  if (vervangen.length === 0) return new Map();
  const rijen = await tx
    .selectFrom('uitnodiging')
    .select(['uitnodigingId', 'op'])
    .where('uitnodigingId', 'in', vervangen)
    .execute();
  return new Map(rijen.map(({ uitnodigingId, op }) => [uitnodigingId, op]));
}

/** The head (INV9, INV10), and the way to the casus only for who has content of it. */
function toWeergave(rij: UitnodigingRij, eerderOp: ReadonlyMap<string, string>): UitnodigingWeergave {
  const status = rij.status as Uitnodigingstatus;
  const { uitnodigingId, casusnummer, gemeente, op, uiterlijk, vervangt } = rij;
  const wasOp = vervangt === null ? undefined : eerderOp.get(vervangt);
  return {
    uitnodigingId,
    casusnummer,
    gemeente,
    op,
    vorm: rij.vorm as Overlegvorm,
    status,
    uiterlijk,
    eerder:
      wasOp === undefined ? null : { op: wasOp, antwoord: rij.eerderAntwoord as Uitnodigingstatus | null },
    casusId: isAanTafel(status) && rij.inhoud === 'DOSSIER' ? rij.casusId : null,
  };
}
