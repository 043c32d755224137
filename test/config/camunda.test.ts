import { camundaSettings, sdkConfiguration } from '../../config/camunda.js';
import { readSettings } from '../../config/env.js';

describe('camundaSettings', () => {
  it('is null when no cluster is named: then the engine of this machine is meant', () => {
    expect(camundaSettings(readSettings({}))).toBeNull();
  });

  it('needs no login when no strategy is named', () => {
    const settings = readSettings({ CAMUNDA_REST_ADDRESS: 'https://cluster.example' });

    expect(camundaSettings(settings)).toEqual({
      restAddress: 'https://cluster.example',
      auth: { strategy: 'NONE' },
    });
  });

  it('reads a basic login', () => {
    const settings = readSettings({
      CAMUNDA_REST_ADDRESS: 'http://127.0.0.1:8080',
      CAMUNDA_AUTH_STRATEGY: 'BASIC',
      CAMUNDA_BASIC_AUTH_USERNAME: 'portal',
      CAMUNDA_BASIC_AUTH_PASSWORD: 'geheim',
    });

    expect(camundaSettings(settings)).toEqual({
      restAddress: 'http://127.0.0.1:8080',
      auth: { strategy: 'BASIC', username: 'portal', password: 'geheim' },
    });
  });

  it('reads an OAuth client', () => {
    const settings = readSettings({
      CAMUNDA_REST_ADDRESS: 'https://cluster.example',
      CAMUNDA_AUTH_STRATEGY: 'OAUTH',
      CAMUNDA_CLIENT_ID: 'keten',
      CAMUNDA_CLIENT_SECRET: 'geheim',
      CAMUNDA_OAUTH_URL: 'https://login.example/token',
      CAMUNDA_TOKEN_AUDIENCE: 'cluster',
    });

    expect(camundaSettings(settings)?.auth).toEqual({
      strategy: 'OAUTH',
      clientId: 'keten',
      clientSecret: 'geheim',
      oauthUrl: 'https://login.example/token',
      audience: 'cluster',
    });
  });
});

describe('sdkConfiguration', () => {
  it('keeps the SDK from logging, and from writing tokens or support files', () => {
    expect(sdkConfiguration({ restAddress: 'http://127.0.0.1:8080', auth: { strategy: 'NONE' } })).toEqual({
      ZEEBE_REST_ADDRESS: 'http://127.0.0.1:8080',
      CAMUNDA_AUTH_STRATEGY: 'NONE',
      CAMUNDA_LOG_LEVEL: 'none',
      CAMUNDA_SUPPORT_LOG_ENABLED: false,
      CAMUNDA_TOKEN_DISK_CACHE_DISABLE: true,
    });
  });
});
