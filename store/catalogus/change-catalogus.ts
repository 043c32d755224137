import { type Catalogusnaam, catalogusOf } from '../../domain/catalogus/catalogi.js';
import { cataloguswijzigingSchema } from '../../domain/catalogus/catalogusversie.js';
import { DomainError } from '../../domain/errors.js';
import { fieldErrors } from '../../domain/field-errors.js';
import { dagVan } from '../../domain/tijd/amsterdam.js';
import { demandGroep } from '../toegang/demand-groep.js';
import { logVraag } from '../toegang/log-vraag.js';
import { type Vraag, pseudoniemOf } from '../toegang/vraag.js';
import { readSocialeKaart } from './read-sociale-kaart.js';
import { readVersies } from './read-versies.js';

/** What somebody wants an item of a catalogue to be; `versieGezien` is 0 for an item that is new. */
export interface CatalogusInvoer {
  catalogus: Catalogusnaam;
  unsafeWijziging: unknown;
  unsafeInhoud: unknown;
  versieGezien: number;
}

/**
 * Adds the next version of an item. What was before stays: a casus goes on showing what held on its own day, so nothing
 * can hold from a day that is over.
 * @throws DomainError ONGELDIG with a sentence per field, or CONFLICT when somebody changed it meanwhile
 */
export async function changeCatalogus(
  vraag: Vraag,
  { catalogus, unsafeWijziging, unsafeInhoud, versieGezien }: CatalogusInvoer,
): Promise<void> {
  const { gegevensgroep: veldgroep, schema, weiger } = catalogusOf(catalogus);
  const log = { verwerking: 'CATALOGUS_GEWIJZIGD', actie: 'schrijven', veldgroep } as const;
  const toegang = demandGroep(vraag, `${veldgroep}:schrijven`, log);
  const wijziging = cataloguswijzigingSchema.safeParse(unsafeWijziging);
  const inhoud = schema.safeParse(unsafeInhoud);
  const velden = {
    ...(inhoud.success ? {} : fieldErrors(inhoud.error)),
    ...(wijziging.success ? {} : fieldErrors(wijziging.error)),
    ...(wijziging.success && inhoud.success ? weiger?.(wijziging.data.code, inhoud.data) : {}),
  };
  if (wijziging.success && wijziging.data.geldigVan < dagVan(vraag.nu))
    velden['geldigVan'] = 'Kies vandaag of een dag daarna: wat was, blijft zoals het was.';
  if (!wijziging.success || !inhoud.success || Object.keys(velden).length > 0)
    throw new DomainError('ONGELDIG', { velden });
  const { code, geldigVan, geldigTot, reden } = wijziging.data;
  await vraag.asSysteem('catalogus', async () => {
    await vraag.lock(`catalogus:${catalogus}:${code}`);
    const eerder = (await readVersies(vraag, catalogus)).filter((versie) => versie.code === code);
    const laatste = Math.max(0, ...eerder.map(({ versie }) => versie));
    if (laatste !== versieGezien) throw new DomainError('CONFLICT');
    await vraag.tx
      .insertInto('catalogusversie')
      .values({
        catalogus,
        code,
        versie: laatste + 1,
        inhoud: JSON.stringify(inhoud.data),
        geldigVan,
        geldigTot,
        reden: reden ?? '',
        op: vraag.nu.toISOString(),
        door: pseudoniemOf(vraag.betrokkene),
      })
      .execute();
  });
  if (catalogus === 'partners') await readSocialeKaart(vraag);
  logVraag(vraag, { ...log, onderwerpen: [{ soort: 'geen', id: null, toegang }] });
}
