import type { ElementInstance } from './camunda-port.js';

/**
 * What the monitor asks of the process engine: operations of the Orchestration Cluster API 8.8 alone, so that it works the
 * same on a cluster. Implemented in `camunda/`, faked in tests. Every call throws `EngineUnavailable` when the engine does
 * not answer.
 */
export interface MonitorPort {
  /** Every version of every process that was released. */
  listDefinities(): Promise<Procesdefinitie[]>;
  readModel(definitieKey: string): Promise<string>;
  countInstanties(filter: Instantiefilter): Promise<Aantal>;
  /** Null when where the page starts is not known any more, or too far to count to. */
  searchInstanties(zoekopdracht: Instantiezoekopdracht): Promise<Instantiepagina | null>;
  readInstantie(instantieKey: string): Promise<Instantie | null>;
  /** These instances, in any order; what does not exist is left out. */
  readInstanties(instantieKeys: readonly string[]): Promise<Instantie[]>;
  /** The instances that this one called. */
  listAangeroepen(instantieKey: string): Promise<Instantie[]>;
  /** On which elements the running instances of a definition stand. */
  countElementen(definitieKey: string): Promise<Elementaantal[]>;
  /** Every incident that nobody resolved. */
  listIncidenten(): Promise<Incident[]>;
  listElementen(instantieKey: string): Promise<Elementinstantie[]>;
  /** The ids of the sequence flows that were taken. */
  listStromen(instantieKey: string): Promise<string[]>;
  listVariabelen(instantieKey: string): Promise<Procesvariabele[]>;
  listJobs(instantieKey: string): Promise<Processtap[]>;
  /** Messages that the instance waits for. */
  listBerichten(instantieKey: string): Promise<Berichtabonnement[]>;
  /** Open user tasks. */
  listTaken(instantieKey: string): Promise<OpenTaak[]>;
  /** What tables advised, in order. */
  listBesluiten(instantieKey: string): Promise<Tabelbesluit[]>;
  readBesluit(besluitKey: string): Promise<GelezenBesluit | null>;
  readTabel(tabelKey: string): Promise<string>;
  /** The casus that each of these instances names, by instance. */
  casussenOf(instantieKeys: readonly string[]): Promise<Map<string, string>>;
}

export interface Procesdefinitie {
  definitieKey: string;
  procesId: string;
  naam: string;
  versie: number;
}

export const INSTANTIETOESTANDEN = ['ACTIVE', 'COMPLETED', 'TERMINATED'] as const;
export type Instantietoestand = (typeof INSTANTIETOESTANDEN)[number];

/** Which instances; what is left out does not count. Those of the compartment of police and OM are never among them. */
export interface Instantiefilter {
  toestand?: Instantietoestand;
  definitieKey?: string;
  procesId?: string;
  versie?: number;
  /** Where a token stands now. */
  elementId?: string;
  /** ISO moments. */
  begonnenVanaf?: string;
  begonnenVoor?: string;
  /** None at all when empty. */
  instantieKeys?: readonly string[];
  variabelen?: readonly { naam: string; waarde: unknown }[];
}

export const SORTEERVELDEN = ['begonnen', 'geeindigd', 'proces', 'versie', 'toestand'] as const;
export type Sorteerveld = (typeof SORTEERVELDEN)[number];

export interface Instantiezoekopdracht {
  filter: Instantiefilter;
  sorteer: Sorteerveld;
  aflopend: boolean;
  plek: Bladplek;
  aantal: number;
}

/**
 * Where a page starts: so many on from the first, or next to another page, by the bookmark of that. Counting on from the
 * first goes no further than ten thousand on a cluster; from page to page all can be reached.
 */
export type Bladplek = { vanaf: number } | { na: string } | { voor: string };

/** A count; a cluster stops counting somewhere. */
export interface Aantal {
  aantal: number;
  isMeer: boolean;
}

export interface Instantiepagina extends Aantal {
  instanties: Instantie[];
  /** Bookmarks of where this page begins and ends; null where counting from the first goes on for ever. */
  begin: string | null;
  eind: string | null;
}

export interface Instantie {
  instantieKey: string;
  definitieKey: string;
  procesId: string;
  naam: string;
  versie: number;
  toestand: Instantietoestand;
  begonnenOp: string;
  geeindigdOp: string | null;
  /** The instance that called it. */
  aanroeper: string | null;
}

export interface Elementaantal {
  elementId: string;
  /** Tokens there now, with or without an incident. */
  actief: number;
}

export interface Incident {
  incidentKey: string;
  soort: string;
  /** In the words of the engine: it may quote values, so it is shown to nobody as it is. */
  unsafeMelding: string;
  sinds: string;
  elementId: string;
  elementInstantieKey: string;
  jobKey: string | null;
  instantieKey: string;
  definitieKey: string;
  procesId: string;
}

export interface Elementinstantie extends ElementInstance {
  elementInstantieKey: string;
  begonnenOp: string;
  geeindigdOp: string | null;
}

export interface Procesvariabele {
  naam: string;
  /** Parsed; undefined when it was too long to be sent. */
  waarde: unknown;
  scopeKey: string;
}

export interface Processtap {
  jobKey: string;
  type: string;
  stand: string;
  pogingen: number;
  elementId: string;
}

export interface Berichtabonnement {
  naam: string;
  elementId: string;
  sinds: string;
}

export interface OpenTaak {
  taakKey: string;
  elementId: string;
  uiterlijk: string | null;
  herinnering: string | null;
  isOpgepakt: boolean;
}

export interface Tabelbesluit {
  besluitKey: string;
  tabelId: string;
  naam: string;
  versie: number;
  op: string;
  isGelukt: boolean;
  instantieKey: string;
  tabelKey: string;
}

export interface GelezenBesluit extends Tabelbesluit {
  invoer: { naam: string; waarde: unknown }[];
  /** Of the rules that matched, with what they gave. */
  regels: { regelId: string; nummer: number }[];
  uitkomst: unknown;
}
