import { randomUUID } from 'node:crypto';
import { breekglasOpent, breekglasTot } from '../../domain/toegang/breekglas.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { Toegang } from '../../domain/toegang/toegang.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { relatiesOf, toegangsobjectOf } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { breekglasPlaats } from './breekglas-plaats.js';

const LOG = { verwerking: 'BREEKGLAS_GEOPEND', actie: 'lezen' } as const;
const GEWEIGERD: Toegang = { toegestaan: false, regel: 'D11.9', zichtbaar: false };

/**
 * Emergency access to a casus whose number somebody has in full. A number that does not exist and one that opens nothing
 * take the same queries and end the same way (INV6).
 * @throws DomainError MOTIVERING_ONTBREEKT before anything is looked up
 */
export async function openBreekglas(
  vraag: Vraag,
  kenmerk: string,
  reden: string,
): Promise<{ casusId: string; tot: string }> {
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const { casusId, opent } = await vraag.asSysteem('breekglas', () => findCasus(vraag, kenmerk));
  logVraag(vraag, {
    ...LOG,
    veldgroep: opent?.groep ?? 'procesgegevens',
    onderwerpen: [{ soort: 'casus', id: casusId, toegang: opent?.toegang ?? GEWEIGERD }],
  });
  if (casusId === null || opent === undefined) throw new AccessRefused();
  const tot = breekglasTot(vraag.nu).toISOString();
  await vraag.asSysteem('breekglas', () => insertBreekglas(vraag, { casusId, reden, tot }));
  return { casusId, tot };
}

/** Looks past row-level security: nobody can see yet what is asked for. */
async function findCasus(vraag: Vraag, kenmerk: string) {
  const casus = await vraag.tx
    .selectFrom('casus')
    .selectAll()
    .where((of) =>
      of.or([
        of('casusnummer', '=', kenmerk.trim().toUpperCase()),
        of('casusId', '=', kenmerk.trim().toLowerCase()),
      ]),
    )
    .executeTakeFirst();
  const casusId = casus?.casusId ?? null;
  const relaties = await relatiesOf(vraag, [casusId ?? '']);
  const object = casus === undefined ? {} : toegangsobjectOf(vraag, casus, relaties.get(casus.casusId) ?? []);
  return { casusId, opent: breekglasOpent(vraag.regels, vraag.betrokkene, object) };
}

async function insertBreekglas(
  { tx, nu, cipher, betrokkene }: Vraag,
  { casusId, reden, tot }: { casusId: string; reden: string; tot: string },
): Promise<void> {
  const breekglasId = randomUUID();
  await tx
    .insertInto('breekglas')
    .values({
      breekglasId,
      casusId,
      gebruikerId: pseudoniemOf(betrokkene),
      reden: cipher.seal(breekglasPlaats(breekglasId), reden.trim()),
      vanaf: nu.toISOString(),
      tot,
    })
    .execute();
}
