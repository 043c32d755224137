import { isLoopback, readEngineSettings } from '../../../engine/config.js';
import { startEngine } from '../../../engine/main.js';
import { KeptLog } from './serving.js';

const login = { ENGINE_USERNAME: 'worker', ENGINE_PASSWORD: 'geheim' };

it('the engine listens on loopback, port 8080, and asks who is there', () => {
  expect(readEngineSettings(login)).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: 'data/engine',
    historyTimeToLive: 'P30D',
    credentials: { username: 'worker', password: 'geheim' },
    oidc: null,
    apiVersion: '8.8',
  });
});

it('no log-in is needed only when asked for, and only on loopback', () => {
  expect(readEngineSettings({ ENGINE_AUTH: 'none' }).credentials).toBeNull();
  expect(() => readEngineSettings({ ENGINE_AUTH: 'none', ENGINE_HOST: '0.0.0.0' })).toThrow('ENGINE_AUTH');
});

const provider = {
  ENGINE_OIDC_ISSUER: 'https://inloggen.example.org',
  ENGINE_OIDC_AUDIENCE: 'engine',
  ENGINE_OIDC_JWKS_URL: 'https://inloggen.example.org/jwks',
};
const oidc = {
  issuer: 'https://inloggen.example.org',
  audience: 'engine',
  jwksUrl: 'https://inloggen.example.org/jwks',
};

it('takes tokens, passwords, or both', () => {
  const both = readEngineSettings({ ...login, ...provider, ENGINE_AUTH: 'basic, oidc' });
  expect(both).toMatchObject({ credentials: { username: 'worker' }, oidc });
  const tokens = readEngineSettings({ ...provider, ENGINE_AUTH: 'oidc', ENGINE_HOST: '0.0.0.0' });
  expect(tokens).toMatchObject({ credentials: null, oidc });
});

it.each([
  [{ ENGINE_AUTH: 'oidc' }, 'ENGINE_OIDC_ISSUER'],
  [{ ...provider, ENGINE_AUTH: 'oidc', ENGINE_OIDC_AUDIENCE: undefined }, 'ENGINE_OIDC_AUDIENCE'],
  [{ ...provider, ENGINE_AUTH: 'oidc', ENGINE_OIDC_JWKS_URL: 'ftp://x' }, 'ENGINE_OIDC_JWKS_URL'],
  [{ ...provider, ENGINE_AUTH: 'basic,oidc' }, 'ENGINE_USERNAME'],
  [{ ...login, ENGINE_AUTH: 'basic,none' }, 'ENGINE_AUTH'],
  [{ ...login, ENGINE_AUTH: '' }, 'ENGINE_AUTH'],
  [{}, 'ENGINE_USERNAME'],
  [{ ...login, ENGINE_PASSWORD: '' }, 'ENGINE_PASSWORD'],
  [{ ...login, ENGINE_USERNAME: 'a:b' }, 'ENGINE_USERNAME'],
  [{ ...login, ENGINE_PORT: '70000' }, 'ENGINE_PORT'],
  [{ ...login, ENGINE_PORT: 'tachtig' }, 'ENGINE_PORT'],
  [{ ...login, ENGINE_API_VERSION: '7.0' }, 'ENGINE_API_VERSION'],
  [{ ...login, ENGINE_HISTORY_TTL: '30 days' }, 'ENGINE_HISTORY_TTL'],
  [{ ...login, ENGINE_HISTORY_TTL: '-P1D' }, 'ENGINE_HISTORY_TTL'],
  [{ ...login, ENGINE_AUTH: 'geen' }, 'ENGINE_AUTH'],
])('settings %j are refused and name %s', (env, name) => {
  expect(() => readEngineSettings(env)).toThrow(name);
});

it.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.0.0.1.example.org', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

it('the engine does not start open to others, whoever asks', async () => {
  const settings = {
    host: '0.0.0.0',
    port: 0,
    dataDir: '/nonexistent',
    credentials: null,
    apiVersion: '8.8' as const,
  };

  await expect(startEngine({ ...settings, logger: new KeptLog() })).rejects.toThrow('Expected credentials');
});
