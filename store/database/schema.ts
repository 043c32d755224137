import type { Insertable } from 'kysely';
import type { BewakenTabellen } from './tables/bewaken.js';
import type { CasusTabellen } from './tables/casus.js';
import type { CatalogusTabellen } from './tables/catalogus.js';
import type { DocumentTabellen } from './tables/document.js';
import type { EvaluatieTabellen } from './tables/evaluatie.js';
import type { GebruikerTabellen } from './tables/gebruiker.js';
import type { HerstelTabellen } from './tables/herstel.js';
import type { KetenTabellen } from './tables/keten.js';
import type { MeldingTabellen } from './tables/melding.js';
import type { ModellenTabellen } from './tables/modellen.js';
import type { NazorgTabellen } from './tables/nazorg.js';
import type { OverlegTabellen } from './tables/overleg.js';
import type { PlanTabellen } from './tables/plan.js';
import type { RechtenTabellen } from './tables/rechten.js';
import type { StrafrechtTabellen } from './tables/strafrecht.js';
import type { TaakTabellen } from './tables/taak.js';
import type { VerantwoordingTabellen } from './tables/verantwoording.js';
import type { WegingTabellen } from './tables/weging.js';
import type { ZijspoorTabellen } from './tables/zijspoor.js';

/** The tables of the dossier database, in the names of the code; the database itself writes them in snake case. */
export interface Schema
  extends
    BewakenTabellen,
    CasusTabellen,
    CatalogusTabellen,
    DocumentTabellen,
    EvaluatieTabellen,
    GebruikerTabellen,
    HerstelTabellen,
    KetenTabellen,
    MeldingTabellen,
    ModellenTabellen,
    NazorgTabellen,
    OverlegTabellen,
    PlanTabellen,
    RechtenTabellen,
    StrafrechtTabellen,
    TaakTabellen,
    VerantwoordingTabellen,
    WegingTabellen,
    ZijspoorTabellen {}

export type NieuweRij<T extends keyof Schema> = Insertable<Schema[T]>;
