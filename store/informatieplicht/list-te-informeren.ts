import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { TeInformeren } from './informatie-weergave.js';
import { readLaatste, standOf } from './read-informatie.js';

const LOG = {
  verwerking: 'INFORMATIEPLICHT_GELEZEN',
  actie: 'zoeken',
  veldgroep: 'informeeroverzicht',
} as const;

/**
 * Everybody with a dossier who does not know that yet, what is due first on top: so that a postponement never becomes
 * silence. For procesregie and the privacyofficer; each person once, with the newest casus.
 */
export async function listTeInformeren(vraag: Vraag): Promise<TeInformeren[]> {
  const toegang = demandGroep(vraag, 'informeeroverzicht:lezen', LOG);
  const regels = await vraag.asSysteem('informeren', () => readOpen(vraag));
  logVraag(vraag, {
    ...LOG,
    onderwerpen:
      regels.length === 0
        ? [{ soort: 'geen', id: null, toegang }]
        : regels.map(({ dossierId: id }) => ({ soort: 'dossier', id, toegang })),
  });
  return regels;
}

async function readOpen(vraag: Vraag): Promise<TeInformeren[]> {
  const rijen = await vraag.tx
    .selectFrom('dossier')
    .innerJoin('casusDossier', 'casusDossier.dossierId', 'dossier.dossierId')
    .innerJoin('casus', 'casus.casusId', 'casusDossier.casusId')
    .select(['dossier.dossierId', 'dossier.dossiernummer', 'dossier.aangemaaktOp'])
    .select(['dossier.betrokkeneGeinformeerd', 'casus.casusId', 'casus.casusnummer'])
    .orderBy('casus.geopendOp')
    .orderBy('casus.casusnummer')
    .execute();
  const dossiers = new Map(rijen.map((rij) => [rij.dossierId, rij]));
  const laatste = await readLaatste(vraag, [...dossiers.keys()]);
  return [...dossiers.values()]
    .flatMap((dossier) => {
      const { stand, uiterlijk, teLaat } = standOf(dossier, laatste.get(dossier.dossierId), vraag.nu);
      if (stand === 'GEINFORMEERD' || uiterlijk === null) return [];
      const { dossierId, dossiernummer, casusId, casusnummer } = dossier;
      return {
        dossierId,
        dossiernummer,
        casusId,
        casusnummer,
        stand,
        uiterlijk: uiterlijk.toISOString(),
        teLaat,
      };
    })
    .sort((een, ander) => (een.uiterlijk < ander.uiterlijk ? -1 : 1));
}
