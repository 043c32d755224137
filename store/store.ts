import type { Betrokkene, Professional } from '../domain/keten/betrokkene.js';
import type { SocialeKaart } from '../domain/keten/sociale-kaart.js';
import type { Clock } from '../domain/tijd/clock.js';
import type { Modelbestand } from '../domain/modellen/modelbestand.js';
import type { Proefresultaat, Proefvoortgang } from '../domain/modellen/proefdraai.js';
import type { Modeltaak } from '../domain/taak/modeltaak.js';
import type { Doel } from '../domain/toegang/doel.js';
import type { Toegangsregels } from '../domain/toegang/toegang.js';
import type { Bewakingsstand } from './bewaken/read-bewakingsstand.js';
import type { HoldableFile } from './database/dialect.js';
import type { DatabaseOpties } from './database/open-database.js';
import type { Documentversiesleutel } from './document/document-plaats.js';
import type { Guards } from './guards.js';
import type { Herplanwerk } from './herplannen/create-herplanwerk.js';
import type { Herstelwerk } from './herstel/create-herstelwerk.js';
import type { Repository } from './repository.js';
import type { HerverzegelUitkomst, Voortgang } from './sleutelring/reseal.js';
import type { Sleutels } from './sleutels.js';
import type { SysteemRepository } from './systeem-repository.js';
import type { Sessieduur } from './sessie/sessieduur.js';
import type { Loguitvoer, Periode } from './verwerkingslog/export-log.js';
import type { LogControle } from './verwerkingslog/verify-log.js';
import type { Zegelkluis } from './verwerkingslog/zegels/open-zegelkluis.js';
import type { Zegel } from './verwerkingslog/zegels/zegel.js';

export interface StoreOpties extends Omit<DatabaseOpties, 'onAnnouncement'> {
  sleutels: Sleutels;
  clock: Clock;
  sessieduur?: Sessieduur;
  /** The register of what was destroyed; `vernietigd.jsonl` in `dataDir` when left out. */
  registerBestand?: string;
  /** Whether a document waits for a virus scanner before anybody can open it. It does, unless told otherwise. */
  documentcontrole?: 'VERPLICHT' | 'GEEN';
  /** What decides who gets what; the rules of the domain when left out. */
  guards?: Guards;
  /** What people call a new casus; random when left out. The draw for an evaluation hangs on it. */
  newCasusnummer?: () => string;
}

/** In which setting somebody asks. */
export interface RepositoryContext {
  doel: Doel;
  traceId: string;
  /** For who must give a reason before content is shown (R12). */
  reden?: string;
  /** Key under which that reason is kept. */
  redenId?: string;
}

/** The dossier database. Nothing else in the product opens it. */
export interface Store {
  /** The access rules in force, as they were when this process last asked anything: for menus and routes. */
  toegangsregels(): Toegangsregels;
  /** A repository that knows who asks, checks access and writes the verwerkingslog. */
  repositoryFor(betrokkene: Betrokkene, context: RepositoryContext): Repository;
  /** Somebody with the groups besides that the rota gives now. */
  withWaarneming(professional: Professional): Promise<Professional>;
  /** The partners of the keten, of today. */
  readSocialeKaart(): Promise<SocialeKaart>;
  /** Whether the daily check still runs, for who watches over the machine. */
  readBewakingsstand(): Promise<Bewakingsstand>;
  /** The calls of workers; `onderdeel` is the job type. */
  systeem(onderdeel: string): SysteemRepository;
  readonly concepten: Concepten;
  readonly sessies: Sessies;
  readonly outbox: Outbox;
  readonly bewaren: Bewaren;
  readonly documentcontrole: Documentcontrole;
  readonly modellen: Modellenbeheer;
  readonly herstel: Herstelwerk;
  readonly herplannen: Herplanwerk;
  readonly sleutels: Sleutelbeheer;
  /** Whether the disk takes what is written now; it writes to find out. Never throws. */
  canWrite(): Promise<boolean>;
  readonly verwerkingslog: {
    /** Walks the log from its first line, and holds it against these seals. */
    verify(zegels?: readonly Zegel[]): Promise<LogControle>;
    /**
     * Seals the days that ended; to be called every few minutes. @returns the new seal, or null
     * @throws ZegelError when the log is not whole, or the seals cannot be read
     */
    seal(kluis: Zegelkluis): Promise<Zegel | null>;
    /** For who holds the machine: lines of a period in the fields of Logboek Dataverwerkingen, with a reason that is kept. */
    export(periode: Periode, reden: string): Promise<Loguitvoer>;
  };
  /** What a backup copies while the store is open; null on PostgreSQL. */
  readonly holdable: HoldableFile | null;
  close(): Promise<void>;
}

/** What the product itself does with models (ADR 0025). */
export interface Modellenbeheer {
  recordVoortgang(proefdraaiId: string, voortgang: Proefvoortgang): Promise<void>;
  /** Keeps what a proefdraai found; null when it broke off. */
  finishProefdraai(proefdraaiId: string, resultaat: Proefresultaat | null): Promise<void>;
  /** Whatever was going on when the system stopped will never end. */
  abandonProefdraaien(): Promise<void>;
  /** Every file of every release, the oldest first, with the text that it replaced. */
  readVrijgegeven(): Promise<VrijgegevenBestand[]>;
  /** Every task that ever came with a release. */
  readModeltaken(): Promise<Modeltaak[]>;
}

export interface VrijgegevenBestand extends Modelbestand {
  nummer: number;
  inhoud: string;
  vorigeInhoud: string | null;
}

/** What an administrator does with the keys of the fields. */
export interface Sleutelbeheer {
  /** Seals with the active key all that is sealed with another one, while others work; can be stopped and done again. */
  reseal(onVoortgang?: (voortgang: Voortgang) => void | Promise<void>): Promise<HerverzegelUitkomst>;
  /** How many values each key seals. Of a key that seals nothing there is none; a backup may still need it. */
  countPerSleutel(): Promise<ReadonlyMap<string, number>>;
}

/** Drafts of people who are filling in the public form: encrypted, gone after 30 minutes. */
export interface Concepten {
  /** @returns the secret under which the draft is kept; only its hash is stored. */
  open(inhoud: unknown): Promise<string>;
  /** @returns null when it never was, or is over 30 minutes old. */
  read(sleutel: string): Promise<unknown>;
  /** Writes the draft and lets it live another 30 minutes. @returns false when it is gone. */
  save(sleutel: string, inhoud: unknown): Promise<boolean>;
  remove(sleutel: string): Promise<void>;
  /** Erases what is over its time; to be called every few minutes. @returns how many. */
  removeExpired(): Promise<number>;
}

export interface Sessie {
  /** Null before login is complete. */
  betrokkene: Professional | null;
  /** What a login needs to remember, such as state and nonce; encrypted. */
  waarden: Record<string, string>;
}

export interface NieuweSessie extends Sessie {
  /** Names the session at the identity provider, so that it can end this one; only its hash is kept. */
  sid?: string;
}

export interface GelezenSessie extends Sessie {
  /** Stays the same while the token changes; nobody outside sees it but its owner. */
  sessieId: string;
  /** What the cookie must hold from now on, when it was time for a new one. */
  nieuwToken: string | null;
}

/** One of somebody's own sessions. */
export interface SessieRegel extends Pick<Sessie, 'waarden'> {
  sessieId: string;
  geopendOp: string;
  gezienOp: string;
}

/** What the identity provider says when somebody logged out there (OpenID Connect Back-Channel Logout 1.0). */
export interface Uitlogbewijs {
  jti: string;
  /** After this moment it would be refused anyhow. */
  verlooptOp: string;
  gebruikerId?: string;
  sid?: string;
}

/** Sessions of professionals, which end by themselves: after a time without requests, and in any case after a day's work. */
export interface Sessies {
  /** @returns the token for the cookie; only its hash is stored. */
  open(sessie: NieuweSessie): Promise<string>;
  /** Reads and keeps alive; now and then it brings a new token. @returns null when it does not exist or is over. */
  read(token: string): Promise<GelezenSessie | null>;
  /** Ends the old token and opens a new one, so that a token from before login is worth nothing. */
  rotate(token: string, sessie: NieuweSessie): Promise<string>;
  /** Adds to what a session remembers; its time and token stay as they are. */
  remember(sessieId: string, waarden: Record<string, string>): Promise<void>;
  close(token: string): Promise<void>;
  /** The sessions of one person that are open now, the newest first. */
  listOf(gebruikerId: string): Promise<SessieRegel[]>;
  /** Ends one session of this person; of somebody else it ends nothing. */
  closeOneOf(gebruikerId: string, sessieId: string): Promise<void>;
  /** Logs one person out everywhere. */
  closeAllOf(gebruikerId: string): Promise<void>;
  /** Ends the session `sid`, or all of this person when it names none. @returns false when it was said before. */
  closeByIssuer(bewijs: Uitlogbewijs): Promise<boolean>;
  removeExpired(): Promise<number>;
}

/** What a virus scanner does with documents. */
export interface Documentcontrole {
  /** Versions that no scanner looked at yet, the oldest first, at most 100. */
  takeWaiting(): Promise<Documentversiesleutel[]>;
  /** The bytes of one version; nothing when it is gone. @throws Error when it was changed */
  read(sleutel: Documentversiesleutel): AsyncIterable<Buffer>;
  /** Keeps what the scanner said. What is not free is erased; its name stays. */
  record(sleutel: Documentversiesleutel, isVrij: boolean): Promise<void>;
  /** Calls back after a document was added; the answer ends it. */
  onWaiting(listener: () => void): () => void;
}

/** A message to the engine that was decided together with a change in the dossier. */
export interface OutboxBericht {
  id: number;
  name:
    | 'casus-geopend'
    | 'casus-heropend'
    | 'bedenktijd-gestart'
    | 'bedenktijd-gewijzigd'
    | 'herweging-gevraagd'
    | 'acuut-signaal'
    | 'doorlaattoets-gevraagd'
    | 'doorlaattoets-bijgewerkt'
    | 'doorlaattoets-afgerond'
    | 'casus-samengevoegd'
    | 'uitnodiging-beantwoord'
    | 'uitnodiging-ingetrokken'
    | 'partner-toegevoegd'
    | 'overleg-verzet'
    | 'verzoek-ingetrokken'
    | 'strafrecht-gestart'
    | 'strafstatus-vrijgegeven'
    | 'casus-gesloten'
    | 'actie-uitgezet'
    | 'actie-ingetrokken'
    | 'inhaaltaak-ontstaan'
    | 'veiligheidsingreep'
    | 'intrekking'
    | 'andere-regio-betrokken'
    | 'voortgang-nodig'
    | 'controle-gevraagd'
    | 'preventiejaar-gevraagd'
    | 'evaluatie-gevraagd';
  correlationKey: string;
  /** The same at every attempt, so that the engine takes the message once. */
  messageId: string;
  /** Milliseconds. */
  ttl: number;
  /** Keys and closed values only. */
  variables: Record<string, string | number | null | readonly string[]>;
}

/** Destroys what was kept long enough (INV14); to be called every day. */
export interface Bewaren {
  /** Destroys each casus whose time is over, and writes it in the register. @returns how many */
  destroyDue(): Promise<number>;
  /**
   * Holds the database against the register: destroys again what a restored backup brought back, and writes down what a
   * crash left out. @returns how many were destroyed again
   */
  reconcile(): Promise<number>;
  /** Destroyed casussen of which something may be left in the process engine. */
  takeUncleared(): Promise<string[]>;
  /** Nothing of this casus is left in the engine. */
  markCleared(casusId: string): Promise<void>;
  /** Calls back after casussen were destroyed; the answer ends it. */
  onDestroyed(listener: () => void): () => void;
}

export interface Outbox {
  /** The oldest first, at most `aantal` (100). */
  takePending(aantal?: number): Promise<OutboxBericht[]>;
  markDelivered(id: number): Promise<void>;
  /** Calls back after each commit that added a message, also of another process on PostgreSQL; the answer ends it. */
  onPending(listener: () => void): () => void;
}
