import { type Bedenktijd } from '../../domain/persoon/bedenktijd.js';
import { listDossiers } from '../dossiervorming/eerste-dossier.js';
import { AccessRefused } from '../toegang/access-refused.js';
import { demandCasus } from '../toegang/casus-toegang.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'BEDENKTIJD_GELEZEN', actie: 'lezen', veldgroep: 'strafrecht' } as const;

/** The bedenktijd that was laid down last for a person, for police and OM of the casus; null when there is none. */
export async function readBedenktijd(
  vraag: Vraag,
  { casusId, dossierId }: { casusId: string; dossierId: string },
): Promise<Bedenktijd | null> {
  const { may } = await demandCasus(vraag, casusId, LOG);
  const toegang = may('strafrecht:schrijven');
  const dossier = (await listDossiers(vraag, casusId)).find((een) => een.dossierId === dossierId);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'dossier', id: dossierId, toegang }] });
  if (!toegang.toegestaan || dossier === undefined) throw new AccessRefused();
  return dossier.persoon.bedenktijd ?? null;
}
