import type { Json, Moment } from './column.js';

/** Reference data of the keten. */
export interface CatalogusTabellen {
  catalogusversie: CatalogusversieTabel;
}

/** What functioneel beheer made of an item, and why; a row never changes. */
interface CatalogusversieTabel {
  catalogus: string;
  code: string;
  versie: number;
  inhoud: Json;
  /** ISO date. */
  geldigVan: string;
  geldigTot: string | null;
  reden: string;
  op: Moment;
  door: string;
}
