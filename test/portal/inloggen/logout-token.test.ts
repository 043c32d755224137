import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { createLogoutTokenReader } from '../../../portal/inloggen/logout-token.js';

const issuer = 'https://idp.example.org';
const event = 'http://schemas.openid.net/event/backchannel-logout';
const now = () => Math.floor(Date.now() / 1000);

let privateKey: CryptoKey;
let read: ReturnType<typeof createLogoutTokenReader>;
beforeAll(async () => {
  const pair = await generateKeyPair('ES256');
  ({ privateKey } = pair);
  const keys = createLocalJWKSet({
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'ES256' }],
  });
  read = createLogoutTokenReader({ keys, issuer: async () => issuer, audience: 'portal' });
});

function aToken(claims: JWTPayload = {}, { typ = 'logout+jwt', key = privateKey } = {}): Promise<string> {
  const payload = {
    iss: issuer,
    aud: 'portal',
    iat: now(),
    exp: now() + 120,
    jti: 'j-1',
    sub: 'g-weger',
    sid: 's-1',
    events: { [event]: {} },
    ...claims,
  };
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'k1', typ }).sign(key);
}

describe('een bewijs van uitloggen', () => {
  it('zegt wie, welke sessie, en tot wanneer het zou gelden', async () => {
    const exp = now() + 120;
    expect(await read(await aToken({ exp }))).toEqual({
      jti: 'j-1',
      gebruikerId: 'g-weger',
      sid: 's-1',
      verlooptOp: new Date((exp + 60) * 1000).toISOString(),
    });
    expect(await read(await aToken({ sub: undefined }))).toMatchObject({ sid: 's-1' });
    expect(await read(await aToken({ sid: undefined }, { typ: 'JWT' }))).toMatchObject({
      gebruikerId: 'g-weger',
    });
  });

  it.each<[string, JWTPayload]>([
    ['een andere uitgever', { iss: 'https://elders.example.org' }],
    ['een andere audience', { aud: 'urn:ketenregie:api' }],
    ['verlopen', { exp: now() - 60 }],
    ['zonder exp', { exp: undefined }],
    ['oud, al is het nog niet verlopen', { iat: now() - 600, exp: now() + 600 }],
    ['uit de toekomst', { iat: now() + 600, exp: now() + 700 }],
    ['zonder iat', { iat: undefined }],
    ['zonder jti', { jti: undefined }],
    ['zonder gebeurtenis', { events: undefined }],
    ['met een andere gebeurtenis', { events: { 'http://schemas.openid.net/event/anders': {} } }],
    ['met een gebeurtenis die geen object is', { events: { [event]: true } }],
    ['met een nonce, zoals een ID-token', { nonce: 'n' }],
    ['zonder sub en sid', { sub: undefined, sid: undefined }],
  ])('telt niet: %s', async (_naam, claims) => {
    expect(await read(await aToken(claims))).toBeNull();
  });

  it.each(['at+jwt', 'secevent+jwt'])('telt niet: van de soort %s', async (typ) => {
    expect(await read(await aToken({}, { typ }))).toBeNull();
  });

  it('telt niet met de handtekening van een ander, of zonder', async () => {
    const { privateKey: key } = await generateKeyPair('ES256');
    expect(await read(await aToken({}, { key }))).toBeNull();
    const [, body] = (await aToken()).split('.');
    expect(await read(`${btoa('{"alg":"none","typ":"logout+jwt"}')}.${body}.`)).toBeNull();
  });

  it('is niet ongeldig als de sleutels niet te halen zijn', async () => {
    const down = createLogoutTokenReader({
      keys: () => Promise.reject(new TypeError('fetch failed')),
      issuer: async () => issuer,
      audience: 'portal',
    });
    await expect(down(await aToken())).rejects.toThrow('fetch failed');
  });
});
