import { isLoopback, readEngineSettings } from '../../../engine/config.js';
import { startEngine } from '../../../engine/main.js';
import { KeptLog } from './serving.js';

const login = { ENGINE_USERNAME: 'worker', ENGINE_PASSWORD: 'geheim' };

it('the engine listens on loopback, port 8080, and asks who is there', () => {
  expect(readEngineSettings(login)).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: 'data/engine',
    credentials: { username: 'worker', password: 'geheim' },
    apiVersion: '8.8',
  });
});

it('no log-in is needed only when asked for, and only on loopback', () => {
  expect(readEngineSettings({ ENGINE_AUTH: 'none' }).credentials).toBeNull();
  expect(() => readEngineSettings({ ENGINE_AUTH: 'none', ENGINE_HOST: '0.0.0.0' })).toThrow('ENGINE_AUTH');
});

it.each([
  [{}, 'ENGINE_USERNAME'],
  [{ ...login, ENGINE_PASSWORD: '' }, 'ENGINE_PASSWORD'],
  [{ ...login, ENGINE_USERNAME: 'a:b' }, 'ENGINE_USERNAME'],
  [{ ...login, ENGINE_PORT: '70000' }, 'ENGINE_PORT'],
  [{ ...login, ENGINE_PORT: 'tachtig' }, 'ENGINE_PORT'],
  [{ ...login, ENGINE_API_VERSION: '7.0' }, 'ENGINE_API_VERSION'],
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
