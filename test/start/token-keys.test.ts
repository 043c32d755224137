import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { tokenKeys } from '../../start/token-keys.js';

let server: Server;
let address: string;
let asked: number;
let published: object[];

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    if (!isDiscovery) asked += 1;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(isDiscovery ? { jwks_uri: `${address}/jwks` } : { keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

async function aKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
  return { token, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
}

describe('the keys of the identity provider', () => {
  it('are asked for once, and again when a key is not known', async () => {
    const [first, second] = [await aKey('a'), await aKey('b')];
    published = [first.jwk];
    const keys = tokenKeys(address, { cooldown: 0 });
    for (let time = 0; time < 5; time += 1) await jwtVerify(first.token, keys);
    expect(asked).toBe(1);
    published = [second.jwk];
    await jwtVerify(second.token, keys);
    expect(asked).toBe(2);
    await expect(jwtVerify(first.token, keys)).rejects.toThrow('no applicable key');
  });

  it('are not asked for again by a flood of unknown keys', async () => {
    const [known, invented] = [await aKey('a'), await aKey('x')];
    published = [known.jwk];
    const keys = tokenKeys(address);
    await jwtVerify(known.token, keys);
    for (let time = 0; time < 50; time += 1)
      await expect(jwtVerify(invented.token, keys)).rejects.toThrow('no applicable key');
    expect(asked).toBe(1);
  });
});
