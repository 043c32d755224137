import { join } from 'node:path';
import { z } from 'zod';
import { HISTORY_TIME_TO_LIVE, isTimeToLive } from './history-time-to-live.js';
import type { Credentials } from './rest/basic-auth.js';
import type { OidcSettings } from './rest/bearer-auth.js';
import type { ApiVersion } from './rest/api-version.js';

/** What the engine is told when it starts. */
export interface EngineSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the engine's own data. */
  readonly dataDir: string;
  /** Null when nobody comes in with a password. */
  readonly credentials: Credentials | null;
  /** Whose tokens are taken. Without these and without credentials everybody comes in; only on loopback. */
  readonly oidc?: OidcSettings | null;
  readonly apiVersion: ApiVersion;
  /** For how long history stays after its end: an ISO 8601 duration. */
  readonly historyTimeToLive?: string;
}

/** `none`, or methods with commas between them. */
const authentication = z
  .string()
  .transform((text) => text.split(',').map((method) => method.trim()))
  .pipe(
    z
      .tuple([z.literal('none')])
      .transform((): ('basic' | 'oidc')[] => [])
      .or(z.array(z.enum(['basic', 'oidc'])).min(1)),
  );

const needed = {
  basic: ['ENGINE_USERNAME', 'ENGINE_PASSWORD'],
  oidc: ['ENGINE_OIDC_ISSUER', 'ENGINE_OIDC_AUDIENCE', 'ENGINE_OIDC_JWKS_URL'],
} as const;

const timeToLiveExpected = 'expected an ISO 8601 duration such as P30D';

const environment = z
  .object({
    ENGINE_HOST: z.string().min(1).default('127.0.0.1'),
    ENGINE_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
    DATA_DIR: z.string().min(1).default('./data'),
    ENGINE_AUTH: authentication.default(['basic']),
    ENGINE_USERNAME: z.string().min(1).optional(),
    ENGINE_PASSWORD: z.string().min(1).optional(),
    ENGINE_OIDC_ISSUER: z.url().optional(),
    ENGINE_OIDC_AUDIENCE: z.string().min(1).optional(),
    ENGINE_OIDC_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
    ENGINE_HISTORY_TTL: z.string().refine(isTimeToLive, timeToLiveExpected).default(HISTORY_TIME_TO_LIVE),
    ENGINE_API_VERSION: z.enum(['8.8', '8.9']).default('8.8'),
  })
  .superRefine((settings, check) => {
    const methods = settings.ENGINE_AUTH;
    if (methods.length === 0 && !isLoopback(settings.ENGINE_HOST)) {
      check.addIssue({
        code: 'custom',
        path: ['ENGINE_AUTH'],
        message: 'none is only for an ENGINE_HOST on loopback',
      });
    }
    for (const method of methods) {
      for (const name of needed[method].filter((name) => settings[name] === undefined)) {
        check.addIssue({
          code: 'custom',
          path: [name],
          message: `is needed, for ENGINE_AUTH names ${method}`,
        });
      }
    }
    if (settings.ENGINE_USERNAME?.includes(':')) {
      check.addIssue({ code: 'custom', path: ['ENGINE_USERNAME'], message: 'cannot hold a colon' });
    }
  });

/** Reads the settings from environment variables; throws an Error that names each wrong one and why. */
export function readEngineSettings(env: Record<string, string | undefined>): EngineSettings {
  const result = environment.safeParse(env);
  if (!result.success) {
    const reasons = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The engine cannot start with these settings. ${reasons.join('. ')}`);
  }
  const settings = result.data;
  return {
    host: settings.ENGINE_HOST,
    port: settings.ENGINE_PORT,
    dataDir: join(settings.DATA_DIR, 'engine'),
    credentials: settings.ENGINE_AUTH.includes('basic')
      ? { username: settings.ENGINE_USERNAME!, password: settings.ENGINE_PASSWORD! }
      : null,
    oidc: settings.ENGINE_AUTH.includes('oidc')
      ? {
          issuer: settings.ENGINE_OIDC_ISSUER!,
          audience: settings.ENGINE_OIDC_AUDIENCE!,
          jwksUrl: settings.ENGINE_OIDC_JWKS_URL!,
        }
      : null,
    apiVersion: settings.ENGINE_API_VERSION,
    historyTimeToLive: settings.ENGINE_HISTORY_TTL,
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
