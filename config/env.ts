import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';
import { settingWords } from './setting-words.js';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const minutes = (fallback: number, most: number) =>
  z.coerce.number().int().min(1).max(most).default(fallback);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'verwacht postgres://rol@machine/database' });
const loopbackHosts = ['127.0.0.1', 'localhost', '::1'];
/** The acr values that prove a second factor, with spaces between them, as OpenID Connect writes `acr_values`. */
const acrValues = z
  .string()
  .regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, {
    error: 'verwacht een of meer acr-waarden, met spaties ertussen',
  })
  .transform((values) => values.split(' '));

/**
 * Every setting of the system, read once in `start/main.ts` and `deploy/main.ts`.
 * `.env.example` lists the same names; a test holds the two against each other.
 */
export const settingsSchema = z
  .object({
    DATA_DIR: z.string().min(1).default('./data'),
    OMGEVING: z.enum(['oefening', 'productie']).default('oefening'),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    PORTAL_PORT: port(3000),
    PORTAL_HOST: z.string().default('127.0.0.1'),
    PORTAL_URL: z.url().optional(),
    ENGINE_PORT: port(8080),
    ENGINE_HISTORY_TTL: z.iso.duration().default('P30D'),
    ISSUER_PORT: port(3001),
    CAMUNDA_REST_ADDRESS: z.url().optional(),
    CAMUNDA_AUTH_STRATEGY: z.enum(['NONE', 'BASIC', 'OAUTH']).optional(),
    CAMUNDA_BASIC_AUTH_USERNAME: z.string().optional(),
    CAMUNDA_BASIC_AUTH_PASSWORD: z.string().optional(),
    CAMUNDA_CLIENT_ID: z.string().optional(),
    CAMUNDA_CLIENT_SECRET: z.string().optional(),
    CAMUNDA_OAUTH_URL: z.url().optional(),
    CAMUNDA_TOKEN_AUDIENCE: z.string().optional(),
    OIDC_ISSUER: z.url().optional(),
    OIDC_CLIENT_ID: z.string().default('portal'),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_ACR_MFA: acrValues.optional(),
    SESSIE_STIL_MINUTEN: minutes(30, 8 * 60),
    SESSIE_TOTAAL_MINUTEN: minutes(8 * 60, 24 * 60),
    SESSIE_VERNIEUW_MINUTEN: minutes(15, 24 * 60),
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
    API_AUDIENCE: z.string().default('urn:ketenregie:api'),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_OWNER_URL: postgresUrl.optional(),
    SLEUTELS_BESTAND: z.string().optional(),
    ZEGEL_MAP: z.string().optional(),
    ZEGEL_SLEUTEL_BESTAND: z.string().optional(),
    VERNIETIGD_BESTAND: z.string().optional(),
    SLEUTELS: z
      .string()
      .regex(/^\s*(\{[\s\S]*\}|[A-Za-z0-9+/\s]+={0,2})\s*$/, {
        error: 'verwacht de sleutelring als JSON, of als base64 daarvan',
      })
      .optional(),
    SLEUTELS_OPDRACHT: z
      .string()
      .regex(/^\//, { error: 'verwacht het volledige pad van een programma; het draait zonder shell' })
      .optional(),
    VIRUSSCANNER: z
      .string()
      .regex(/^(geen|\/.+|clamd:\/\/[^\s/:]+:\d{1,5})$/, {
        error: 'verwacht `geen`, het volledige pad van de socket van clamd, of clamd://machine:poort',
      })
      .optional(),
    DOCUMENT_MAX_MB: z.coerce.number().int().min(1).max(100).default(20),
    MODELLEN_MAP: z.string().min(1).optional(),
    MELDPUNT_TELEFOON: z.string().optional(),
    SNEL_WEG_URL: z.url().default('https://nl.wikipedia.org/'),
  })
  .superRefine((settings, context) => {
    const demand = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message });
    const sleutelbronnen = (['SLEUTELS_BESTAND', 'SLEUTELS', 'SLEUTELS_OPDRACHT'] as const).filter(
      (name) => settings[name] !== undefined,
    );
    for (const name of sleutelbronnen.slice(1))
      demand(name, `er mag maar één plaats voor de sleutels zijn, en ${sleutelbronnen[0]} is er al`);
    if (settings.OMGEVING === 'oefening' && !loopbackHosts.includes(settings.PORTAL_HOST)) {
      demand('PORTAL_HOST', 'een oefenomgeving luistert alleen op deze machine: gebruik 127.0.0.1');
    }
    if (settings.OMGEVING === 'productie') {
      if (!settings.OIDC_ISSUER)
        demand('OIDC_ISSUER', 'verplicht in productie: oefenaccounts werken daar niet');
      if (!settings.OIDC_CLIENT_SECRET) demand('OIDC_CLIENT_SECRET', 'verplicht in productie');
      if (!settings.OIDC_ACR_MFA)
        demand('OIDC_ACR_MFA', 'verplicht in productie: de acr-waarden die een tweede factor bewijzen');
      if (!settings.PORTAL_URL?.startsWith('https://'))
        demand('PORTAL_URL', 'verplicht in productie, met https');
      if (!settings.VIRUSSCANNER)
        demand(
          'VIRUSSCANNER',
          'verplicht in productie: waar clamd luistert, of `geen` als documenten zonder controle mogen',
        );
      if (sleutelbronnen.length === 0)
        demand(
          'SLEUTELS_BESTAND',
          'verplicht in productie: het pad naar de sleutels, of SLEUTELS of SLEUTELS_OPDRACHT',
        );
    }
    for (const name of ['OIDC_ISSUER', 'CAMUNDA_OAUTH_URL'] as const) {
      if (isPlainOverNetwork(settings[name]))
        demand(name, 'over het netwerk alleen met https; http mag alleen op deze machine');
    }
    if (settings.OIDC_ISSUER && settings.OMGEVING === 'oefening') {
      if (!settings.OIDC_CLIENT_SECRET) demand('OIDC_CLIENT_SECRET', 'verplicht bij OIDC_ISSUER');
      if (!settings.OIDC_ACR_MFA) demand('OIDC_ACR_MFA', 'verplicht bij OIDC_ISSUER');
    }
    if (settings.SESSIE_STIL_MINUTEN > settings.SESSIE_TOTAAL_MINUTEN)
      demand('SESSIE_STIL_MINUTEN', 'hoogstens zo lang als SESSIE_TOTAAL_MINUTEN');
    for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL'] as const) {
      if (settings.OMGEVING === 'productie' && isUnprotected(settings[name]))
        demand(
          name,
          'over het netwerk alleen met een gecontroleerd certificaat: voeg sslmode=verify-full toe',
        );
    }
    if (settings.DATABASE_OWNER_URL && !settings.DATABASE_URL)
      demand('DATABASE_OWNER_URL', 'hoort bij DATABASE_URL, en die ontbreekt');
    if (settings.CAMUNDA_AUTH_STRATEGY === 'BASIC' && settings.CAMUNDA_REST_ADDRESS) {
      if (!settings.CAMUNDA_BASIC_AUTH_USERNAME) demand('CAMUNDA_BASIC_AUTH_USERNAME', 'verplicht bij BASIC');
      if (!settings.CAMUNDA_BASIC_AUTH_PASSWORD) demand('CAMUNDA_BASIC_AUTH_PASSWORD', 'verplicht bij BASIC');
    }
    if (settings.CAMUNDA_AUTH_STRATEGY === 'OAUTH' && settings.CAMUNDA_REST_ADDRESS) {
      for (const name of ['CAMUNDA_CLIENT_ID', 'CAMUNDA_CLIENT_SECRET', 'CAMUNDA_OAUTH_URL'] as const)
        if (!settings[name]) demand(name, 'verplicht bij OAUTH');
    }
    if (settings.CAMUNDA_AUTH_STRATEGY && !settings.CAMUNDA_REST_ADDRESS)
      demand('CAMUNDA_REST_ADDRESS', 'ontbreekt, en CAMUNDA_AUTH_STRATEGY hoort daarbij');
  });

/** Does this address lead over a network without proof of who answers? A socket or this machine does not. */
function isUnprotected(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { hostname, searchParams } = new URL(address);
  const host = searchParams.get('host') ?? decodeURIComponent(hostname);
  const isThisMachine = host.startsWith('/') || loopbackHosts.includes(host.replace(/^\[|\]$/g, ''));
  return !isThisMachine && searchParams.get('sslmode') !== 'verify-full';
}

/** Would what is sent to this address travel in the open? */
function isPlainOverNetwork(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' && !loopbackHosts.includes(hostname.replace(/^\[|\]$/g, ''));
}

export type Settings = z.infer<typeof settingsSchema>;

/** Thrown when a setting is missing or wrong; the message names each setting and the reason, never its value. */
export class SettingsError extends Error {}

/**
 * Reads the settings from `environment`, after `.env` in the working directory.
 * Empty values count as absent. Throws `SettingsError`.
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const fromFile: Record<string, string> = {};
  loadDotenv({ quiet: true, processEnv: fromFile });
  const given = Object.entries({ ...fromFile, ...environment }).filter(([, value]) => value !== '');
  const parsed = settingsSchema.safeParse(Object.fromEntries(given), {
    error: settingWords,
  });
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`Deze instellingen kloppen niet:\n${reasons.join('\n')}`);
}
