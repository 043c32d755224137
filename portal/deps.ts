import type { Store } from '../store/store.js';
import type { Guards } from './guards.js';
import type { MonitorPort } from './ports/monitor-port.js';
import type { CamundaPort } from './ports/camunda-port.js';
import type { ModellenPort } from './ports/modellen-port.js';
import type { OidcPort } from './ports/oidc-port.js';
import type { TokenVerifier } from './ports/token-verifier.js';

/** Everything the portal needs from outside; composed by the start command, faked in tests. */
export interface Surroundings {
  store: Store;
  camunda: CamundaPort;
  modellen: ModellenPort;
  monitor: MonitorPort;
  oidc: OidcPort;
  tokens: TokenVerifier;
  clock: Clock;
  settings: PortalSettings;
  log: Log;
}

/** What a handler works with. */
export interface Deps extends Surroundings {
  guards: Guards;
}

export interface Clock {
  now(): Date;
}

export interface PortalSettings {
  /** `oefening` shows the banner on every page and answers on loopback only. */
  omgeving: 'oefening' | 'productie';
  /** Origin at which people reach the portal, without a trailing slash. */
  baseUrl: string;
  /** Shown on the first page; absent means: no number, none is invented. */
  meldpuntTelefoon?: string;
  /** Neutral page to which *Snel weg* leads. */
  snelWegUrl: string;
  /** The values of `acr` with which the identity provider says that a second factor was used; empty: nobody used one. */
  acrMfa: readonly string[];
  /** How many reverse proxies stand before the portal; the address that the outermost saw counts for limits. */
  trustProxy?: number;
  /** Bytes of one document at most; 20 MB when left out. */
  documentMaxBytes?: number;
  /** Milliseconds without a byte after which somebody who sends a file is let go; half a minute when left out. */
  uploadStilte?: number;
  /** Whether documents are held against viruses before anybody can open them. */
  heeftVirusscanner?: boolean;
  /** Signs the CSRF tokens and the short-lived login cookie. */
  cookieSecret: string;
}

/** The part of pino that the portal uses. Fields never hold personal data, addresses with parameters, or IP addresses. */
export interface Log {
  info(fields: Record<string, unknown>, message: string): void;
  warn(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}
