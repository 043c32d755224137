import { randomUUID } from 'node:crypto';
import { parseLvbProfiel } from '../../domain/dossiervorming/lvb-profiel.js';
import { DomainError } from '../../domain/errors.js';
import { recordGebeurtenis } from '../casus/record-gebeurtenis.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import { pseudoniemOf, type Vraag } from '../toegang/vraag.js';
import { enrichDossier, listDossiers } from './eerste-dossier.js';

const LOG = {
  verwerking: 'RISICOPROFIEL_VASTGELEGD',
  actie: 'schrijven',
  veldgroep: 'bijzondereKenmerken',
} as const;

/**
 * Keeps the risk profile of a person after the dossier was formed, in place of the one before: of who writes the second weging,
 * the zorgcoördinator among them (E09, matrix 3.4). The meldpunt has its task. No answer is kept.
 * @throws DomainError ONGELDIG with a sentence per field; CONFLICT for a casus that is closed
 */
export async function keepLvbProfiel(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
  unsafeInvoer: unknown,
): Promise<void> {
  const { may, casus } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('weging2:schrijven');
  const bestaat = (await listDossiers(vraag, casusId)).some((een) => een.dossierId === dossierId);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'dossier', id: dossierId, toegang }] });
  if (!toegang.toegestaan || !bestaat) throw new AccessRefused();
  const lvbProfiel = parseLvbProfiel(unsafeInvoer, vraag.nu);
  if (casus.status !== 'OPEN') throw new DomainError('CONFLICT');
  await vraag.asSysteem('risicoprofiel', async () => {
    await enrichDossier(vraag, dossierId, { lvbProfiel });
    await recordGebeurtenis(vraag, {
      casusId,
      sleutel: randomUUID(),
      soort: 'RISICOPROFIEL_VASTGELEGD',
      door: pseudoniemOf(vraag.betrokkene),
    });
  });
}
