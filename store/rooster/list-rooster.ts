import { dagVan } from '../../domain/tijd/amsterdam.js';
import { isWaarneembaar, isZelfdeOrganisatie } from '../../domain/bewaken/rooster.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { fromJson } from '../json.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';

const LOG = { verwerking: 'ROOSTER_GELEZEN', actie: 'lezen', veldgroep: 'rooster' } as const;

/** A line of the rota with names. */
export interface RoosterWeergave {
  roosterId: string;
  groep: string;
  /** Name of the person who does the work; null when a group does. */
  wie: string | null;
  waarnemerGroep: string | null;
  voor: string | null;
  van: string;
  tot: string;
}

/** Who could do the work of a group: people and groups of its organisation. */
export interface Rooster {
  magSchrijven: boolean;
  regels: RoosterWeergave[];
  groepen: {
    groep: string;
    mensen: { gebruikerId: string; naam: string; isLid: boolean }[];
    groepen: string[];
  }[];
}

/** The rota from today on, with the choices for a new line; it knows whoever logged in once. */
export async function listRooster(vraag: Vraag): Promise<Rooster> {
  const toegang = demandGroep(vraag, 'rooster:lezen', LOG);
  logVraag(vraag, { ...LOG, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const { context, betrokkene } = vraag;
  const magSchrijven = vraag.regels.may(betrokkene, 'rooster:schrijven', { doel: context.doel }).toegestaan;
  return vraag.asSysteem('rooster', async () => {
    const regels = await vraag.tx
      .selectFrom('rooster')
      .selectAll()
      .where('tot', '>=', dagVan(vraag.nu))
      .where('vervallenOp', 'is', null)
      .orderBy('groep')
      .orderBy('van')
      .execute();
    const gebruikers = (
      await vraag.tx.selectFrom('gebruiker').select(['gebruikerId', 'groepen']).execute()
    ).map(({ gebruikerId, groepen }) => ({ gebruikerId, groepen: fromJson<string[]>(groepen) }));
    const naamVan = await readNamen(
      vraag,
      gebruikers.map(({ gebruikerId }) => gebruikerId),
    );
    const groepen = [...new Set(gebruikers.flatMap((een) => een.groepen))].filter(isWaarneembaar).sort();
    return {
      magSchrijven,
      regels: regels.map(({ roosterId, groep, gebruikerId, waarnemerGroep, voorGebruikerId, van, tot }) => ({
        roosterId,
        groep,
        wie: gebruikerId === null ? null : naamVan(gebruikerId),
        waarnemerGroep,
        voor: voorGebruikerId === null ? null : naamVan(voorGebruikerId),
        van,
        tot,
      })),
      groepen: groepen.map((groep) => ({
        groep,
        mensen: gebruikers
          .filter((een) => een.groepen.some((eigen) => isZelfdeOrganisatie(eigen, groep)))
          .map(({ gebruikerId, groepen: eigen }) => ({
            gebruikerId,
            naam: naamVan(gebruikerId),
            isLid: eigen.includes(groep),
          })),
        groepen: groepen.filter((ander) => ander !== groep && isZelfdeOrganisatie(ander, groep)),
      })),
    };
  });
}
