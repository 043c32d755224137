import { type Correctieveld, correctieTekst, parseCorrectie } from '../../domain/rechten/correctie.js';
import { DomainError } from '../../domain/errors.js';
import { isMotivering } from '../../domain/weging/motivering.js';
import type { Persoon } from '../../domain/persoon/persoon.js';
import type { CorrectieTabel } from '../database/tables/rechten.js';
import { indexDossier } from '../matching/index-dossier.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { type ZichtbareCasus, demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, groepenOf, pseudoniemOf } from '../toegang/vraag.js';
import { correctiePlaats } from './correctie-plaats.js';
import { insertKennisgevingen } from './kennisgeving.js';
import { toCorrectie } from './read-correcties.js';

const LOG = { verwerking: 'CORRECTIE_BESLOTEN', actie: 'schrijven', veldgroep: 'correcties' } as const;

/** Which correction, and what the owner of the casus decides. */
export interface Correctieuitspraak {
  correctieId: string;
  besluit: string;
  motivering: string;
}

/** Is the casus theirs: of the group that owns it, or of its substitute? */
export function isEigenaar(vraag: Vraag, { casus }: Pick<ZichtbareCasus, 'casus'>): boolean {
  const groepen = groepenOf(vraag);
  return [casus.eigenaarGroep, casus.vervangerGroep].some(
    (groep) => groep !== null && groepen.includes(groep),
  );
}

/**
 * The owner carries a correction out or turns it down, once. The old value stays with the correction, and every
 * organisation that saw the field is listed to be told (AVG 19).
 * @throws DomainError ONGELDIG, MOTIVERING_ONTBREEKT, ZELFDE_PERSOON, or CONFLICT when it was decided before
 */
export async function decideCorrectie(
  vraag: Vraag,
  casusId: string,
  { correctieId, besluit, motivering }: Correctieuitspraak,
): Promise<void> {
  const zichtbaar = await demandCasus(vraag, casusId, LOG);
  const toegang = zichtbaar.may('correcties:schrijven', {
    feiten: { eigenTaak: isEigenaar(vraag, zichtbaar) },
  });
  const correctie = await findCorrectie(vraag, casusId, correctieId);
  const onderwerp =
    correctie === undefined
      ? ({ soort: 'casus', id: casusId } as const)
      : ({ soort: 'dossier', id: correctie.dossierId } as const);
  logVraag(vraag, { ...LOG, onderwerpen: [{ ...onderwerp, toegang }] });
  if (!toegang.toegestaan || correctie === undefined) throw new AccessRefused();
  if (correctie.voorgesteldDoor === pseudoniemOf(vraag.betrokkene)) throw new DomainError('ZELFDE_PERSOON');
  if (besluit !== 'DOORGEVOERD' && besluit !== 'AFGEWEZEN')
    throw new DomainError('ONGELDIG', { velden: { besluit: 'Kies een besluit.' } });
  if (!isMotivering(motivering)) throw new DomainError('MOTIVERING_ONTBREEKT');
  await vraag.asSysteem('correctie', async () => {
    // Of another casus of this person somebody else may be deciding now.
    await vraag.lock(`dossier:${correctie.dossierId}`);
    const nog = await findCorrectie(vraag, casusId, correctieId);
    if (nog === undefined || nog.besluit !== null) throw new DomainError('CONFLICT');
    const oud = besluit === 'DOORGEVOERD' ? await replaceVeld(vraag, nog) : null;
    await vraag.tx
      .updateTable('correctie')
      .set({
        besluit,
        oud: oud === null ? null : vraag.cipher.seal(correctiePlaats(correctieId, 'oud'), oud),
        motivering: vraag.cipher.seal(correctiePlaats(correctieId, 'motivering'), motivering.trim()),
        beslotenOp: vraag.nu.toISOString(),
        beslotenDoor: pseudoniemOf(vraag.betrokkene),
      })
      .where('correctieId', '=', correctieId)
      .execute();
    if (besluit === 'DOORGEVOERD') await insertKennisgevingen(vraag, nog);
  });
}

function findCorrectie(
  { tx }: Vraag,
  casusId: string,
  correctieId: string,
): Promise<CorrectieTabel | undefined> {
  return tx
    .selectFrom('correctie')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'correctie.dossierId')
    .selectAll('correctie')
    .where('correctieId', '=', correctieId)
    .where('casusDossier.casusId', '=', casusId)
    .executeTakeFirst();
}

/** @returns the value that stood there, as people read it */
async function replaceVeld(vraag: Vraag, correctie: CorrectieTabel): Promise<string> {
  const { tx, cipher } = vraag;
  const { dossierId } = correctie;
  const plaats = { tabel: 'dossier', id: dossierId, veld: 'persoon' };
  const { persoon: verzegeld } = await tx
    .selectFrom('dossier')
    .select('persoon')
    .where('dossierId', '=', dossierId)
    .executeTakeFirstOrThrow();
  const persoon = cipher.open(plaats, verzegeld) as Persoon;
  const veld = correctie.veld as Correctieveld;
  const nieuw = parseCorrectie(veld, toCorrectie(vraag, correctie).nieuw);
  const gewijzigd = cipher.seal(plaats, { ...persoon, [veld]: nieuw });
  await tx.updateTable('dossier').set({ persoon: gewijzigd }).where('dossierId', '=', dossierId).execute();
  // Who looks for this person finds the dossier by what is right now.
  await indexDossier(vraag, { dossierId, persoon: gewijzigd });
  return correctieTekst(persoon[veld]);
}
