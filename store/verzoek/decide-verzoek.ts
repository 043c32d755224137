import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import { isBeperkend, isVerlengbaar, verzoekbesluitSchema } from '../../domain/rechten/verzoek.js';
import type { VerzoekTabel } from '../database/tables/rechten.js';
import { readInzageStand } from '../inzage/read-inzage.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { demandVerzoek } from './demand-verzoek.js';
import { verzoekPlaats } from './verzoek-plaats.js';
import { toVerzoekstand } from './verzoek-stand.js';

const LOG = { verwerking: 'VERZOEK_BIJGEWERKT', actie: 'schrijven' } as const;

/**
 * Two more months, told within the first (AVG 12 lid 3).
 * @throws DomainError MOTIVERING_ONTBREEKT, or CONFLICT when it was extended or decided before or the month is over
 */
export async function extendVerzoek(vraag: Vraag, verzoekId: string, reden: string): Promise<void> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, LOG);
  if (!isVerlengbaar(toVerzoekstand(verzoek), vraag.nu)) throw new DomainError('CONFLICT');
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await update(vraag, verzoekId, {
    verlengdOp: vraag.nu.toISOString(),
    verlenging: vraag.cipher.seal(verzoekPlaats(verzoekId, 'verlenging'), reden.trim()),
  });
}

/** What was decided, and why. */
export interface Verzoekuitspraak {
  besluit: string;
  motivering: string;
}

/**
 * The decision on a request, once. Access is granted only by giving what a second person read; a correction first needs
 * the decision of the owner.
 * @throws DomainError ONGELDIG, MOTIVERING_ONTBREEKT, or CONFLICT
 */
export async function decideVerzoek(
  vraag: Vraag,
  verzoekId: string,
  { besluit: unsafeBesluit, motivering }: Verzoekuitspraak,
): Promise<void> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, LOG);
  const besluit = verzoekbesluitSchema.safeParse(unsafeBesluit);
  if (!besluit.success) throw new DomainError('ONGELDIG', { velden: { besluit: 'Kies een besluit.' } });
  if (!isMotivering(motivering)) throw new DomainError('MOTIVERING_ONTBREEKT');
  const isToewijzing = besluit.data === 'TOEGEWEZEN' || besluit.data === 'DEELS_TOEGEWEZEN';
  if (verzoek.besluit !== null || (isToewijzing && !(await isGereed(vraag, verzoek))))
    throw new DomainError('CONFLICT');
  await update(vraag, verzoekId, {
    besluit: besluit.data,
    motivering: vraag.cipher.seal(verzoekPlaats(verzoekId, 'motivering'), motivering.trim()),
    beslotenOp: vraag.nu.toISOString(),
    beslotenDoor: pseudoniemOf(vraag.betrokkene),
  });
}

/**
 * Ends a restriction that was granted (AVG 18 lid 3: the person hears it first).
 * @throws DomainError MOTIVERING_ONTBREEKT, or CONFLICT when it does not hold (any more)
 */
export async function liftBeperking(vraag: Vraag, verzoekId: string, reden: string): Promise<void> {
  const { verzoek } = await demandVerzoek(vraag, verzoekId, LOG);
  if (!isBeperkend(toVerzoekstand(verzoek)) || verzoek.besluit === null) throw new DomainError('CONFLICT');
  if (!isMotivering(reden)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await update(vraag, verzoekId, {
    opgehevenOp: vraag.nu.toISOString(),
    opgehevenDoor: pseudoniemOf(vraag.betrokkene),
    opheffing: vraag.cipher.seal(verzoekPlaats(verzoekId, 'opheffing'), reden.trim()),
  });
}

/** Is done what granting this request asks for? */
async function isGereed(vraag: Vraag, { verzoekId, soort }: VerzoekTabel): Promise<boolean> {
  if (soort === 'INZAGE') return (await readInzageStand(vraag, verzoekId))?.oordeel === 'AKKOORD';
  if (soort !== 'CORRECTIE') return true;
  const correcties = await vraag.tx
    .selectFrom('correctie')
    .select('besluit')
    .where('verzoekId', '=', verzoekId)
    .execute();
  return correcties.length > 0 && correcties.every(({ besluit }) => besluit !== null);
}

async function update({ tx }: Vraag, verzoekId: string, velden: Partial<VerzoekTabel>): Promise<void> {
  await tx.updateTable('verzoek').set(velden).where('verzoekId', '=', verzoekId).execute();
}
