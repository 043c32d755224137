import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { FakeEngine } from './fake-engine.js';
import { authorization, serving } from './serving.js';

const { publicKey, privateKey } = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const jwks = JSON.stringify({
  keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }],
});
const issuer = 'https://inloggen.example.org';

let asked = 0;
let provider: Server;
let rest: Awaited<ReturnType<typeof serving>>;
beforeAll(async () => {
  provider = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end(jwks);
  });
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
  rest = await serving(new FakeEngine(), { oidc: { issuer, audience: 'engine', jwksUrl } });
});
afterAll(async () => {
  provider.closeAllConnections();
  provider.close();
  await rest.close();
});

const soon = () => Math.floor(Date.now() / 1_000) + 300;

function token(claims: JWTPayload = {}, key = privateKey, kid = 'k1'): Promise<string> {
  return new SignJWT({ iss: issuer, aud: 'engine', sub: 's-1', exp: soon(), ...claims })
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(key);
}

const me = (value: string) => rest.ask('GET', '/authentication/me', undefined, { authorization: value });

it('a token of the provider lets in, under the name that it gives', async () => {
  expect(await me(`Bearer ${await token({ preferred_username: 'anna' })}`)).toMatchObject({
    status: 200,
    body: { username: 'anna', email: null, tenants: [{ tenantId: '<default>' }], salesPlanType: null },
  });
  expect((await me(`bearer ${await token({ client_id: 'werkers' })}`)).body.username).toBe('werkers');
  expect((await me(`Bearer ${await token({ aud: ['ander', 'engine'] })}`)).body.username).toBe('s-1');
  expect(asked).toBe(1);
});

it('a password goes on working beside it', async () => {
  expect((await me(authorization)).body.username).toBe('worker');
});

it.each<[string, () => Promise<string> | string]>([
  ['of another issuer', () => token({ iss: 'https://elders.example.org' })],
  ['for another service', () => token({ aud: 'portaal' })],
  ['that has expired', () => token({ exp: soon() - 400 })],
  ['that never expires', () => token({ exp: undefined })],
  ['that is not valid yet', () => token({ nbf: soon() })],
  ['signed by a stranger', () => token({}, stranger.privateKey)],
  ['of an unknown key', () => token({}, stranger.privateKey, 'k2')],
  ['without a signature', () => new UnsecuredJWT({ iss: issuer, aud: 'engine', exp: soon() }).encode()],
  ['that is none', () => 'abc'],
  ['that is empty', () => ''],
])('a token %s is refused, with what to send instead', async (_, make) => {
  const answer = await fetch(`${rest.address}/v2/topology`, {
    headers: { authorization: `Bearer ${await make()}` },
  });

  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe(
    'Basic realm="engine", charset="UTF-8", Bearer realm="engine"',
  );
  expect(await answer.json()).toMatchObject({ title: 'UNAUTHORIZED', status: 401 });
});

it('unknown keys do not make the engine ask the provider again and again', async () => {
  const before = asked;
  for (let number = 0; number < 20; number++) {
    await me(`Bearer ${await token({}, stranger.privateKey, `k-${number}`)}`);
  }
  expect(asked - before).toBeLessThanOrEqual(1);
});

it('a provider that is out of reach is not blamed on the client', async () => {
  const closed = await serving(new FakeEngine(), {
    credentials: null,
    oidc: { issuer, audience: 'engine', jwksUrl: 'http://127.0.0.1:1/jwks' },
  });

  const answer = await closed.ask('GET', '/topology', undefined, {
    authorization: `Bearer ${await token()}`,
  });

  expect(answer).toMatchObject({ status: 503, body: { title: 'UNAVAILABLE' } });
  await closed.close();
});

it('where tokens are asked for, nobody comes in without', async () => {
  const strict = await serving(new FakeEngine(), {
    credentials: null,
    oidc: { issuer, audience: 'engine', jwksUrl: 'http://127.0.0.1:1/jwks' },
  });

  expect((await strict.ask('GET', '/topology', undefined, { authorization: '' })).status).toBe(401);
  expect((await strict.ask('GET', '/topology')).status).toBe(401);
  await strict.close();
});
