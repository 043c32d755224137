import fc from 'fast-check';
import { request } from 'node:http';
import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { fillIn } from './pages.js';

let portal: MeldenPortal;
beforeAll(async () => {
  portal = await startMeldenPortal();
});
afterAll(() => portal.close());
/** The limits have tests of their own. */
beforeEach(() => portal.clock.forward(15));

/** Many requests, on a machine that may be busy. */
const LONG = 30_000;

const stappen = ['wat', 'wanneer', 'wie', 'waar', 'hoeveel', 'hulp', 'over-u'];

/** Sends bytes as they are, which `fetch` would repair. */
function sendRaw(path: string, body: Buffer, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${portal.origin}${path}`, { method: 'POST', headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('wie kwaad wil', () => {
  it(
    'krijgt geen pagina stuk met willekeurige antwoorden',
    async () => {
      const visitor = portal.visitor();
      const anything = fc.dictionary(
        fc.constantFrom(
          'wat.korteInhoud',
          'wie.leeftijd',
          'wie.kwetsbaar',
          'waar.gemeente',
          'wanneer.periodeVan',
          'naar',
          '__proto__',
        ),
        fc.oneof(
          fc.constantFrom('toString', 'constructor', '__proto__'),
          fc.string({ unit: 'binary' }),
          fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }),
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...stappen), anything, async (stap, answers) => {
          const page = await fillIn(visitor, stap, answers);
          expect([200, 303, 422]).toContain(page.status);
          expect((await visitor.get('/melden/controleren')).status).toBe(200);
        }),
        { numRuns: 25 },
      );
      expect(portal.lines.join('')).not.toContain('request failed');
    },
    LONG,
  );

  it.each(['toString', 'constructor', '__proto__'])('leest %s terug als wat hij schreef', async (woord) => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wie', { 'wie.leeftijd': woord });
    expect((await visitor.get('/melden/controleren')).status).toBe(200);
  });

  it('kan geen HTML of script op een pagina krijgen', async () => {
    const visitor = portal.visitor();
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    await fillIn(visitor, 'wat', { 'wat.korteInhoud': `</textarea>${evil}`, 'wat.bronVanSignaal': evil });
    await fillIn(visitor, 'wie', { 'wie.naam': evil, 'wie.leeftijd': evil });
    for (const path of [
      '/melden/wat',
      '/melden/wie',
      '/melden/controleren',
      `/?taal=${encodeURIComponent(evil)}`,
    ]) {
      const { html } = await visitor.get(path);
      expect(html.querySelectorAll('script').map((script) => script.getAttribute('src') ?? 'inline')).toEqual(
        [expect.stringMatching(/^\/assets\/melden\.entry\.js/)],
      );
      expect(html.querySelector('img, [onerror]')).toBeNull();
    }
  });

  it('kan zonder het formulier van deze site niets opslaan', async () => {
    const visitor = portal.visitor();
    expect((await visitor.post('/melden/wie', { 'wie.naam': 'x' })).status).toBe(403);
    await visitor.get('/melden/wie');
    expect((await visitor.post('/melden/wie', { 'wie.naam': 'x', _csrf: 'x' })).status).toBe(403);
    expect(visitor.cookies.has('kr_concept')).toBe(false);
  });

  it('kan een ander niet laten verdwalen: de taal en de weg terug komen uit een vaste lijst', async () => {
    const visitor = portal.visitor();
    const page = await visitor.get('/melden/hulp?taal=//elders.example.org&naar=//elders.example.org');
    expect(page.text).not.toContain('elders.example.org');
    const saved = await visitor.submit(page, '/melden/hulp?taal=//elders', { naar: '//elders.example.org' });
    expect(saved.headers.get('location')).toBe('/melden/over-u');
  });

  it.each([
    [
      'kapotte procenttekens',
      Buffer.from('_csrf=%E0%A4%A&wie.naam=%ff%fe'),
      'application/x-www-form-urlencoded',
    ],
    ['losse bytes', Buffer.from([0x5f, 0xff, 0xfe, 0x00, 0x3d, 0x80]), 'application/x-www-form-urlencoded'],
    ['een vreemde tekencodering', Buffer.from('a=b'), 'application/x-www-form-urlencoded; charset=utf-7'],
    ['een bestand', Buffer.from('--x\r\n'), 'multipart/form-data; boundary=x'],
    ['te veel velden', Buffer.from('a=1&'.repeat(5000)), 'application/x-www-form-urlencoded'],
    ['te veel tekst', Buffer.alloc(400_000, 97), 'application/x-www-form-urlencoded'],
    ['kapotte JSON', Buffer.from('{'), 'application/json'],
  ])('krijgt bij %s een nette weigering', async (_naam, body, type) => {
    for (const path of ['/melden/wie', '/volg', '/melden/controleren']) {
      const status = await sendRaw(path, body, {
        'content-type': type,
        'content-length': String(body.length),
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });

  it('komt met een onzinnig koekje niet verder dan een leeg formulier', async () => {
    const visitor = portal.visitor();
    for (const value of ['', 'x', '%00%ff', 'A'.repeat(3000), '../../sleutels.json']) {
      visitor.cookies.set('kr_concept', value);
      expect((await visitor.get('/melden/wie')).status).toBe(200);
      expect((await visitor.get('/snel-weg')).status).toBe(303);
    }
  });
});
