import { z } from 'zod';
import type { Gegevensgroep } from '../toegang/gegevensgroep.js';
import type { Catalogusversie } from './catalogusversie.js';
import { convenanten } from './convenanten.js';
import { formats } from './formats.js';
import { interventies } from './interventies.js';
import { partners } from './partners.js';
import { signalen } from './signalen.js';
import { verschijningsvormen } from './verschijningsvormen.js';

/** A catalogue: what an item of it holds, who keeps it, and what the product began with. */
export interface Catalogusdefinitie<Inhoud extends object> {
  titel: string;
  /** What an item is called when it is one. */
  enkelvoud: string;
  /** One sentence for who keeps it up: what changes with it. */
  uitleg: string;
  gegevensgroep: Gegevensgroep & ('catalogi' | 'socialeKaart');
  schema: z.ZodType<Inhoud>;
  /** By which people call an item. */
  naamVan: (inhoud: Inhoud) => string;
  /** What an item of this code cannot be, besides what the schema says: a sentence per field. */
  weiger?: (code: string, inhoud: Inhoud) => Record<string, string>;
  eerste: Readonly<Record<string, Inhoud>>;
}

/** The reference data that functioneel beheer keeps up in versions (issue of ADV4; E05, E06, E09, E13, E17, I09, I12). */
export const CATALOGI = { verschijningsvormen, partners, signalen, interventies, convenanten, formats };
export type Catalogusnaam = keyof typeof CATALOGI;
export const CATALOGUSNAMEN = Object.keys(CATALOGI) as [Catalogusnaam, ...Catalogusnaam[]];
export const catalogusnaamSchema = z.enum(CATALOGUSNAMEN);
export type Catalogusinhoud<N extends Catalogusnaam> = z.infer<(typeof CATALOGI)[N]['schema']>;

/** Before anybody of the keten changed anything: holds for every casus there ever was. */
const VAN_HET_BEGIN = '2000-01-01';

/** The definition, for who treats all catalogues alike. */
export function catalogusOf(naam: Catalogusnaam): Catalogusdefinitie<object> {
  return CATALOGI[naam] as unknown as Catalogusdefinitie<object>;
}

/** The first version of each item, with what was changed since. */
export function withEersteVersies<N extends Catalogusnaam>(
  naam: N,
  gewijzigd: readonly Catalogusversie<Catalogusinhoud<N>>[],
): Catalogusversie<Catalogusinhoud<N>>[] {
  const eerste = Object.entries(catalogusOf(naam).eerste).map(([code, inhoud]) => ({
    code,
    versie: 1,
    inhoud: inhoud as Catalogusinhoud<N>,
    geldigVan: VAN_HET_BEGIN,
    geldigTot: null,
    reden: null,
    op: null,
    door: null,
  }));
  return [...eerste, ...gewijzigd];
}
