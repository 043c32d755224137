import { deriveVerzoekUiterlijk, isVerzoekTeLaat } from '../../domain/rechten/verzoek.js';
import type { VerzoekTabel } from '../database/tables/rechten.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import { toVerzoekstand } from './verzoek-stand.js';
import type { VerzoekRegel } from './verzoek-weergave.js';

const LOG = { verwerking: 'VERZOEK_GELEZEN', actie: 'zoeken', veldgroep: 'verzoeken' } as const;

/** Every request, for who keeps them: what is open first, and of those what is due first. */
export async function listVerzoeken(vraag: Vraag): Promise<VerzoekRegel[]> {
  const toegang = demandGroep(vraag, 'verzoeken:lezen', LOG);
  const verzoeken = await vraag.tx.selectFrom('verzoek').selectAll().execute();
  const nummerVan = await readDossiernummers(
    vraag,
    verzoeken.map(({ dossierId }) => dossierId),
  );
  const dossiers = [...new Set(verzoeken.map(({ dossierId }) => dossierId))];
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      dossiers.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : dossiers.map((id) => ({ soort: 'dossier', id, toegang })),
  });
  return verzoeken
    .map((verzoek) => toVerzoekRegel(verzoek, nummerVan(verzoek.dossierId), vraag.nu))
    .sort(byPressure);
}

/** Without a reason nobody of toezicht sees a dossier; of a request its number is known all the same. */
export async function readDossiernummers(
  vraag: Vraag,
  dossierIds: readonly string[],
): Promise<(dossierId: string) => string> {
  const rijen = await vraag.asSysteem('verzoeken', () =>
    vraag.tx
      .selectFrom('dossier')
      .select(['dossierId', 'dossiernummer'])
      .where('dossierId', 'in', [...dossierIds, ''])
      .execute(),
  );
  const nummers = new Map(rijen.map(({ dossierId, dossiernummer }) => [dossierId, dossiernummer]));
  return (dossierId) => nummers.get(dossierId) ?? '';
}

export function toVerzoekRegel(verzoek: VerzoekTabel, dossiernummer: string, nu: Date): VerzoekRegel {
  const stand = toVerzoekstand(verzoek);
  const { verzoekId, verzoeknummer, beslotenOp } = verzoek;
  return {
    ...stand,
    verzoekId,
    verzoeknummer,
    dossiernummer,
    uiterlijk: deriveVerzoekUiterlijk(stand).toISOString(),
    teLaat: isVerzoekTeLaat(stand, nu),
    beslotenOp,
  };
}

function byPressure(een: VerzoekRegel, ander: VerzoekRegel): number {
  if ((een.besluit === null) !== (ander.besluit === null)) return een.besluit === null ? -1 : 1;
  const sleutel = ({ besluit, uiterlijk, beslotenOp }: VerzoekRegel) =>
    besluit === null ? Date.parse(uiterlijk) : -Date.parse(beslotenOp ?? uiterlijk);
  return sleutel(een) - sleutel(ander);
}
