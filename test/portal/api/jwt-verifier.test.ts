import { generateKeyPair } from 'jose';
import { createJwtVerifier } from '../../../portal/api/jwt-verifier.js';
import { startIssuer, type Issuer } from './partner.js';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await startIssuer();
});

describe('het bewijs van toegang van een partner', () => {
  it('zegt namens welke organisatie en welk systeem', async () => {
    expect(await issuer.verifier.verify(await issuer.token())).toEqual({
      organisatie: 'POLITIE',
      clientId: 'politie-systeem',
    });
  });

  it.each([['lezen melden'], [['melden']]])('neemt de scope ook aan als %j', async (scope) => {
    expect(await issuer.verifier.verify(await issuer.token({ scope }))).not.toBeNull();
  });

  it.each([
    ['een andere uitgever', { iss: 'https://elders.example.org' }],
    ['een andere audience', { aud: 'portal' }],
    ['een verlopen bewijs', { exp: 1 }],
    ['geen organisatie', { organisatie: undefined }],
    ['een organisatie die geen code is', { organisatie: '<script>' }],
    ['geen systeem', { client_id: undefined }],
    ['geen scope', { scope: undefined }],
    ['een andere scope', { scope: 'lezen meldenden' }],
  ])('weigert %s', async (_naam, claims) => {
    expect(await issuer.verifier.verify(await issuer.token(claims))).toBeNull();
  });

  it('weigert de handtekening van een ander', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    expect(await issuer.verifier.verify(await issuer.token({}, privateKey))).toBeNull();
  });

  it.each(['', 'x', 'a.b.c', `${btoa('{"alg":"none"}')}.${btoa('{}')}.`])('weigert %p', async (token) => {
    expect(await issuer.verifier.verify(token)).toBeNull();
  });

  it('noemt een onbereikbare uitgever geen ongeldig bewijs', async () => {
    const down = createJwtVerifier({
      keys: () => Promise.reject(new TypeError('fetch failed')),
      issuer: 'https://idp.example.org',
      audience: 'urn:ketenregie:api',
    });
    await expect(down.verify(await issuer.token())).rejects.toThrow('fetch failed');
  });
});
