import { randomUUID } from 'node:crypto';
import {
  type RoosterInvoer,
  isZelfdeOrganisatie,
  roosterInvoerSchema,
} from '../../domain/bewaken/rooster.js';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { findGebruiker } from '../gebruiker/find-gebruiker.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';

const LOG = { verwerking: 'ROOSTER_BIJGEWERKT', actie: 'schrijven', veldgroep: 'rooster' } as const;

/**
 * Adds a line to the rota. Who stands in is of the same organisation, and nobody gives work of another role to
 * themselves.
 * @throws DomainError ONGELDIG with a sentence per field
 */
export async function addRoosterregel(vraag: Vraag, unsafeInvoer: unknown): Promise<void> {
  const toegang = demandGroep(vraag, 'rooster:schrijven', LOG);
  const uitkomst = roosterInvoerSchema.safeParse(unsafeInvoer);
  if (!uitkomst.success) throw new DomainError('ONGELDIG', { velden: fieldErrors(uitkomst.error) });
  const invoer = uitkomst.data;
  const [soort = '', wie = ''] = splitOnce(invoer.wie);
  await vraag.asSysteem('rooster', async () => {
    const velden = await refuse(vraag, invoer, { soort, wie });
    if (velden !== null) throw new DomainError('ONGELDIG', { velden });
    await vraag.tx
      .insertInto('rooster')
      .values({
        roosterId: randomUUID(),
        groep: invoer.groep,
        gebruikerId: soort === 'persoon' ? wie : null,
        waarnemerGroep: soort === 'groep' ? wie : null,
        voorGebruikerId: invoer.voorGebruikerId,
        van: invoer.van,
        tot: invoer.tot,
        gemaaktOp: vraag.nu.toISOString(),
        gemaaktDoor: pseudoniemOf(vraag.betrokkene),
        vervallenOp: null,
        vervallenDoor: null,
      })
      .execute();
  });
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [
      soort === 'persoon' ? { soort: 'gebruiker', id: wie, toegang } : { soort: 'geen', id: null, toegang },
    ],
  });
}

/** Takes a line back; from now on it gives nobody anything. @throws DomainError NIET_GEVONDEN */
export async function withdrawRoosterregel(vraag: Vraag, roosterId: string): Promise<void> {
  const toegang = demandGroep(vraag, 'rooster:schrijven', LOG);
  const regel = await vraag.asSysteem('rooster', () =>
    vraag.tx
      .updateTable('rooster')
      .set({ vervallenOp: vraag.nu.toISOString(), vervallenDoor: pseudoniemOf(vraag.betrokkene) })
      .where('roosterId', '=', roosterId)
      .where('vervallenOp', 'is', null)
      .returning('gebruikerId')
      .executeTakeFirst(),
  );
  if (regel === undefined) throw new DomainError('NIET_GEVONDEN');
  const id = regel.gebruikerId;
  logVraag(vraag, {
    ...LOG,
    onderwerpen: [id === null ? { soort: 'geen', id, toegang } : { soort: 'gebruiker', id, toegang }],
  });
}

async function refuse(
  vraag: Vraag,
  { groep, voorGebruikerId, tot }: RoosterInvoer,
  { soort, wie }: { soort: string; wie: string },
): Promise<Record<string, string> | null> {
  if (tot < dagVan(vraag.nu)) return { tot: 'Kies een dag die nog komt.' };
  const ander = { wie: 'Kies iemand, of een groep, van dezelfde organisatie.' };
  if (soort === 'groep') return wie !== groep && isZelfdeOrganisatie(wie, groep) ? null : ander;
  const gebruiker = await findGebruiker(vraag, wie);
  if (gebruiker === undefined || !gebruiker.groepen.some((eigen) => isZelfdeOrganisatie(eigen, groep)))
    return ander;
  const isLid = gebruiker.groepen.includes(groep);
  if (!isLid && wie === pseudoniemOf(vraag.betrokkene))
    return { wie: 'Uzelf het werk van een andere rol geven kan niet: laat een collega dit doen.' };
  if (voorGebruikerId === null) return null;
  const afwezige = await findGebruiker(vraag, voorGebruikerId);
  const isVanGroep = afwezige?.groepen.includes(groep) === true && voorGebruikerId !== wie;
  return isVanGroep ? null : { voorGebruikerId: 'Kies iemand die dit werk anders doet.' };
}

function splitOnce(wie: string): string[] {
  const plek = wie.indexOf(':');
  return [wie.slice(0, plek), wie.slice(plek + 1)];
}
