import { readFileSync } from 'node:fs';
import { readSettings, settingsSchema, SettingsError } from '../../config/env.js';

const refusalOf = (environment: NodeJS.ProcessEnv): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
};

describe('settings', () => {
  it('have a default for everything in an oefenomgeving', () => {
    expect(readSettings({})).toMatchObject({ DATA_DIR: './data', PORTAL_PORT: 3000, ENGINE_PORT: 8080 });
  });

  it('are all in .env.example, and nothing else is', () => {
    const example = readFileSync('.env.example', 'utf8');
    const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it.each([
    [{ PORTAL_PORT: 'drie' }, 'PORTAL_PORT'],
    [{ ENGINE_PORT: '70000' }, 'ENGINE_PORT'],
    [{ OMGEVING: 'test' }, 'OMGEVING'],
    [{ CAMUNDA_REST_ADDRESS: 'geen adres' }, 'CAMUNDA_REST_ADDRESS'],
    [{ PORTAL_HOST: '0.0.0.0' }, 'PORTAL_HOST'],
    [{ OMGEVING: 'productie' }, 'OIDC_ISSUER'],
    [{ DATABASE_URL: 'mysql://rol@machine/keten' }, 'DATABASE_URL'],
    [{ DATABASE_OWNER_URL: 'postgres://eigenaar@machine/keten' }, 'DATABASE_OWNER_URL'],
    [{ OMGEVING: 'productie', DATABASE_URL: 'postgres://rol@db.example.org/keten' }, 'DATABASE_URL'],
    [
      { OMGEVING: 'productie', DATABASE_URL: 'postgres://rol@db.example.org/keten?sslmode=require' },
      'DATABASE_URL',
    ],
    [{ OMGEVING: 'productie' }, 'SLEUTELS_BESTAND'],
    [{ OMGEVING: 'productie' }, 'VIRUSSCANNER'],
    [{ VIRUSSCANNER: 'http://scanner' }, 'VIRUSSCANNER'],
    [{ DOCUMENT_MAX_MB: '1000' }, 'DOCUMENT_MAX_MB'],
    [{ SLEUTELS: 'geen ring!' }, 'SLEUTELS'],
    [{ SLEUTELS_OPDRACHT: 'haal-sleutels --kms' }, 'SLEUTELS_OPDRACHT'],
    [{ SLEUTELS: '{}', SLEUTELS_OPDRACHT: '/usr/bin/haal' }, 'SLEUTELS_OPDRACHT'],
    [{ SLEUTELS_BESTAND: '/x', SLEUTELS: '{}' }, 'SLEUTELS'],
    [
      { CAMUNDA_REST_ADDRESS: 'http://localhost:1', CAMUNDA_AUTH_STRATEGY: 'BASIC' },
      'CAMUNDA_BASIC_AUTH_PASSWORD',
    ],
    [{ CAMUNDA_REST_ADDRESS: 'http://localhost:1', CAMUNDA_AUTH_STRATEGY: 'OAUTH' }, 'CAMUNDA_CLIENT_SECRET'],
    [{ CAMUNDA_AUTH_STRATEGY: 'OAUTH' }, 'CAMUNDA_REST_ADDRESS'],
    [{ CAMUNDA_OAUTH_URL: 'http://idp.example.org/token' }, 'CAMUNDA_OAUTH_URL'],
    [{ OIDC_ISSUER: 'http://idp.example.org' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://idp.example.org' }, 'OIDC_CLIENT_SECRET'],
    [{ OIDC_ISSUER: 'https://idp.example.org' }, 'OIDC_ACR_MFA'],
    [{ OIDC_ACR_MFA: 'mfa  twee' }, 'OIDC_ACR_MFA'],
    [{ OMGEVING: 'productie' }, 'OIDC_ACR_MFA'],
    [{ SESSIE_STIL_MINUTEN: '60', SESSIE_TOTAAL_MINUTEN: '30' }, 'SESSIE_STIL_MINUTEN'],
    [{ SESSIE_TOTAAL_MINUTEN: '0' }, 'SESSIE_TOTAAL_MINUTEN'],
    [{ TRUST_PROXY: 'alle' }, 'TRUST_PROXY'],
  ])('refuse %j and name %s', (environment, name) => {
    expect(refusalOf(environment)).toContain(`  ${name}: `);
  });

  it.each([
    'postgres://rol@localhost/keten',
    'postgres://rol@127.0.0.1:5433/keten',
    'postgres://rol@%2Fvar%2Frun%2Fpostgresql/keten',
    'postgres://rol@db.example.org/keten?sslmode=verify-full',
  ])('let production use %s', (DATABASE_URL) => {
    expect(refusalOf({ OMGEVING: 'productie', DATABASE_URL })).not.toContain('DATABASE_URL');
  });

  it.each([
    [{ PORTAL_PORT: 'drie' }, 'PORTAL_PORT: verwacht een heel getal, in cijfers'],
    [{ PORTAL_PORT: '1.5' }, 'PORTAL_PORT: verwacht een heel getal, in cijfers'],
    [{ PORTAL_PORT: '70000' }, 'PORTAL_PORT: hoogstens 65535'],
    [{ SESSIE_STIL_MINUTEN: '0' }, 'SESSIE_STIL_MINUTEN: ten minste 1'],
    [{ OMGEVING: 'test' }, 'OMGEVING: verwacht een van: oefening, productie'],
    [{ PORTAL_URL: 'keten' }, 'PORTAL_URL: verwacht een volledig adres, zoals https://voorbeeld.nl'],
  ])('refuse %j in words', (environment, words) => {
    expect(refusalOf(environment)).toContain(`  ${words}`);
  });

  it('take several acr values', () => {
    expect(readSettings({ OIDC_ACR_MFA: 'urn:mfa loa3' }).OIDC_ACR_MFA).toEqual(['urn:mfa', 'loa3']);
  });
  it.each([{ SLEUTELS: '{}' }, { SLEUTELS_OPDRACHT: '/usr/bin/haal' }, { SLEUTELS_BESTAND: '/x' }])(
    'let production take its keys from %j',
    (bron) => {
      expect(refusalOf({ OMGEVING: 'productie', ...bron })).not.toContain('SLEUTELS');
    },
  );

  it('never repeat the value that was refused', () => {
    expect(refusalOf({ OIDC_ISSUER: 'geheim-woord' })).not.toContain('geheim-woord');
  });
});
