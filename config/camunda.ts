import type { Settings } from './env.js';

/** Where the process engine is and how a program logs in there. */
export interface CamundaSettings {
  /** Address of the Orchestration Cluster REST API, with or without `/v2`. */
  readonly restAddress: string;
  readonly auth: CamundaAuth;
}

export type CamundaAuth =
  | { readonly strategy: 'NONE' }
  | { readonly strategy: 'BASIC'; readonly username: string; readonly password: string }
  | {
      readonly strategy: 'OAUTH';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly oauthUrl: string;
      readonly audience?: string;
    };

/** The cluster that the settings name, or null when they name none: then the engine of this machine is meant. */
export function camundaSettings(settings: Settings): CamundaSettings | null {
  const restAddress = settings.CAMUNDA_REST_ADDRESS;
  if (restAddress === undefined) return null;
  switch (settings.CAMUNDA_AUTH_STRATEGY) {
    case 'BASIC':
      return {
        restAddress,
        auth: {
          strategy: 'BASIC',
          username: settings.CAMUNDA_BASIC_AUTH_USERNAME ?? '',
          password: settings.CAMUNDA_BASIC_AUTH_PASSWORD ?? '',
        },
      };
    case 'OAUTH':
      return {
        restAddress,
        auth: {
          strategy: 'OAUTH',
          clientId: settings.CAMUNDA_CLIENT_ID ?? '',
          clientSecret: settings.CAMUNDA_CLIENT_SECRET ?? '',
          oauthUrl: settings.CAMUNDA_OAUTH_URL ?? '',
          ...(settings.CAMUNDA_TOKEN_AUDIENCE === undefined
            ? {}
            : { audience: settings.CAMUNDA_TOKEN_AUDIENCE }),
        },
      };
    case 'NONE':
    case undefined:
      return { restAddress, auth: { strategy: 'NONE' } };
  }
}

/**
 * The settings under the names that the constructor of `Camunda8` takes. The SDK logs nothing by itself (its errors hold
 * request details that must not reach a log), keeps no tokens on disk and writes no support file.
 */
export function sdkConfiguration({ restAddress, auth }: CamundaSettings) {
  return {
    ZEEBE_REST_ADDRESS: restAddress,
    CAMUNDA_LOG_LEVEL: 'none' as const,
    CAMUNDA_SUPPORT_LOG_ENABLED: false,
    CAMUNDA_TOKEN_DISK_CACHE_DISABLE: true,
    ...authConfiguration(auth),
  };
}

function authConfiguration(auth: CamundaAuth) {
  switch (auth.strategy) {
    case 'NONE':
      return { CAMUNDA_AUTH_STRATEGY: 'NONE' as const };
    case 'BASIC':
      return {
        CAMUNDA_AUTH_STRATEGY: 'BASIC' as const,
        CAMUNDA_BASIC_AUTH_USERNAME: auth.username,
        CAMUNDA_BASIC_AUTH_PASSWORD: auth.password,
      };
    case 'OAUTH':
      return {
        CAMUNDA_AUTH_STRATEGY: 'OAUTH' as const,
        ZEEBE_CLIENT_ID: auth.clientId,
        ZEEBE_CLIENT_SECRET: auth.clientSecret,
        CAMUNDA_OAUTH_URL: auth.oauthUrl,
        ...(auth.audience === undefined ? {} : { CAMUNDA_ZEEBE_OAUTH_AUDIENCE: auth.audience }),
      };
  }
}
