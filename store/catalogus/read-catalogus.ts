import { type Catalogusinhoud, type Catalogusnaam, catalogusOf } from '../../domain/catalogus/catalogi.js';
import type { Catalogusversie } from '../../domain/catalogus/catalogusversie.js';
import type { Interventiewerking } from '../../domain/kpi/interventiewerking.js';
import { readNamen } from '../gebruiker/read-namen.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import type { Vraag } from '../toegang/vraag.js';
import type { Taakkeuzes } from './read-taakkeuzes.js';
import { readVeldkeuzes } from './read-veldkeuzes.js';
import { readVersies } from './read-versies.js';
import { readWerking } from './read-werking.js';

/** A catalogue with all its versions, and whether this person may change it. */
export interface CatalogusWeergave<N extends Catalogusnaam = Catalogusnaam> {
  catalogus: N;
  versies: Catalogusversie<Catalogusinhoud<N>>[];
  /** What can be chosen in fields whose options come from another catalogue. */
  keuzes: Taakkeuzes;
  magSchrijven: boolean;
  /** Of interventions: what worked, up to the last quarter that ended. */
  werking: Interventiewerking;
}

/** @throws AccessRefused for who may not read this catalogue */
export async function readCatalogus<N extends Catalogusnaam>(
  vraag: Vraag,
  catalogus: N,
): Promise<CatalogusWeergave<N>> {
  const { gegevensgroep: veldgroep } = catalogusOf(catalogus);
  const log = { verwerking: 'CATALOGUS_GELEZEN', actie: 'lezen', veldgroep } as const;
  const toegang = demandGroep(vraag, `${veldgroep}:lezen`, log);
  const versies = await vraag.asSysteem('catalogus', () => readVersies(vraag, catalogus));
  const werking = catalogus === 'interventies' ? await readWerking(vraag) : {};
  const naamVan = await readNamen(
    vraag,
    versies.flatMap(({ door }) => door ?? []),
  );
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
  const { betrokkene, context, regels } = vraag;
  return {
    catalogus,
    versies: versies.map((versie) => ({ ...versie, door: versie.door && naamVan(versie.door) })),
    keuzes: await readKeuzes(vraag, catalogus),
    werking,
    magSchrijven: regels.may(betrokkene, `${veldgroep}:schrijven`, { doel: context.doel }).toegestaan,
  };
}

async function readKeuzes(vraag: Vraag, catalogus: Catalogusnaam): Promise<Taakkeuzes> {
  return catalogus === 'convenanten'
    ? { deelnemers: await readVeldkeuzes(vraag, { partners: 'bekend' }) }
    : {};
}
