import { request } from 'node:http';
import { startIssuer } from '../api/partner.js';
import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { startTestPortal } from '../support/test-portal.js';

/** The status of a request as `address` makes it, which passed through a reverse proxy. */
function getBehindProxy(portal: MeldenPortal, path: string, forwarded: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${portal.origin}${path}`,
      { headers: { 'x-forwarded-for': forwarded } },
      (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

async function untilRefused(portal: MeldenPortal, address: string): Promise<number> {
  for (let asked = 1; asked <= 400; asked += 1)
    if ((await getBehindProxy(portal, '/inloggen/terug', address)) === 429) return asked;
  return Infinity;
}

describe('inloggen', () => {
  it('telt achter een omgekeerde proxy per adres, en houdt van dat adres niets vast', async () => {
    const portal = await startMeldenPortal({ settings: { trustProxy: 1 } });
    expect(await untilRefused(portal, '198.51.100.7')).toBe(301);
    expect(await getBehindProxy(portal, '/inloggen/terug', '198.51.100.8')).toBe(400);
    portal.clock.forward(15);
    expect(await getBehindProxy(portal, '/inloggen/terug', '198.51.100.7')).toBe(400);
    expect(portal.lines.join('') + (await portal.bytesOnDisk())).not.toContain('198.51.100');
    await portal.close();
  });

  it('gelooft zonder die instelling niet wat een bezoeker over zijn adres zegt', async () => {
    const portal = await startMeldenPortal();
    expect(await untilRefused(portal, '198.51.100.7')).toBe(301);
    expect(await getBehindProxy(portal, '/inloggen/terug', '203.0.113.9')).toBe(429);
    await portal.close();
  });
});

describe('zoeken', () => {
  it('houdt voor één persoon op, en niet voor de volgende', async () => {
    const portal = await startTestPortal();
    const weger = await portal.login();
    let asked = 0;
    let status = 0;
    while (status !== 429 && asked < 400) {
      ({ status } = await weger.get('/casussen'));
      asked += 1;
    }
    expect(asked).toBe(301);
    const page = await weger.get('/casussen');
    expect(page.html.querySelector('h1')?.text).toBe('Even wachten');
    expect(page.headers.get('retry-after')).toBe('900');
    const ander = await portal.login({ gebruikerId: 'g-ander' });
    expect((await ander.get('/casussen')).status).toBe(200);
    await portal.close();
  });
});

describe('https', () => {
  it('zegt de browser een jaar lang niets anders te gebruiken; zonder TLS staat dat er niet', async () => {
    const secure = await startTestPortal({ omgeving: 'productie', baseUrl: 'https://keten.example.org' });
    const plain = await startTestPortal();
    expect((await secure.visitor().get('/help')).headers.get('strict-transport-security')).toBe(
      'max-age=31536000; includeSubDomains',
    );
    expect((await plain.visitor().get('/help')).headers.get('strict-transport-security')).toBeNull();
    const left = await secure.visitor().get('/inloggen');
    expect(left.headers.getSetCookie().every((line) => /; Secure/.test(line))).toBe(true);
    await Promise.all([secure.close(), plain.close()]);
  });
});

describe('JSON van een partner', () => {
  it.each([
    ['dieper dan iets wat gevraagd wordt', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 400],
    ['net te diep', `${'['.repeat(21)}${']'.repeat(21)}`, 400],
    ['diep genoeg', `${'['.repeat(20)}${']'.repeat(20)}`, 422],
    ['met haken in een tekst', JSON.stringify({ tekst: `\\"${'['.repeat(200)}` }), 422],
    ['te groot', JSON.stringify({ tekst: 'a'.repeat(210 * 1024) }), 413],
  ])('%s', async (_name, body, status) => {
    const issuer = await startIssuer();
    const portal = await startMeldenPortal({ tokens: issuer.verifier });
    const answer = await fetch(`${portal.origin}/api/v1/meldingstatus`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.token()}` },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    await portal.close();
  });
});
