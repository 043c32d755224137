import { join } from 'node:path';
import { z } from 'zod';
import type { Credentials } from './rest/basic-auth.js';
import type { ApiVersion } from './rest/api-version.js';

/** What the engine is told when it starts. */
export interface EngineSettings {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the engine's own data. */
  readonly dataDir: string;
  /** Null lets everybody in who can reach the port; only on loopback. */
  readonly credentials: Credentials | null;
  readonly apiVersion: ApiVersion;
}

const environment = z
  .object({
    ENGINE_HOST: z.string().min(1).default('127.0.0.1'),
    ENGINE_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
    DATA_DIR: z.string().min(1).default('./data'),
    ENGINE_AUTH: z.enum(['basic', 'none']).default('basic'),
    ENGINE_USERNAME: z.string().min(1).optional(),
    ENGINE_PASSWORD: z.string().min(1).optional(),
    ENGINE_API_VERSION: z.enum(['8.8', '8.9']).default('8.8'),
  })
  .superRefine((settings, check) => {
    if (settings.ENGINE_AUTH === 'none' && !isLoopback(settings.ENGINE_HOST)) {
      check.addIssue({
        code: 'custom',
        path: ['ENGINE_AUTH'],
        message: 'none is only for an ENGINE_HOST on loopback',
      });
    }
    for (const name of ['ENGINE_USERNAME', 'ENGINE_PASSWORD'] as const) {
      if (settings.ENGINE_AUTH === 'basic' && settings[name] === undefined) {
        check.addIssue({ code: 'custom', path: [name], message: 'is needed, for ENGINE_AUTH is basic' });
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
    credentials:
      settings.ENGINE_AUTH === 'basic'
        ? { username: settings.ENGINE_USERNAME!, password: settings.ENGINE_PASSWORD! }
        : null,
    apiVersion: settings.ENGINE_API_VERSION,
  };
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
