import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { codeOn, fillIn, fillInAll, send } from './pages.js';

let portal: MeldenPortal;
beforeEach(async () => {
  portal = await startMeldenPortal();
});
afterEach(() => portal.close());

/** Many requests, on a machine that may be busy. */
const LONG = 30_000;

async function follow(code: string, visitor = portal.visitor()) {
  return visitor.submit(await visitor.get('/volg'), '/volg', { code });
}

describe('een melding volgen', () => {
  it('toont de stand in woorden, nooit de inhoud, hoe de code ook getypt is', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    const code = codeOn(await send(visitor));
    for (const typed of [
      code,
      ` ${code.toLowerCase()} `,
      code.replaceAll('-', ''),
      code.replaceAll('-', ' '),
    ]) {
      const page = await follow(typed);
      expect(page.status).toBe(200);
      expect(page.html.querySelector('.kr-status')?.text).toContain('Wij hebben uw melding ontvangen.');
      expect(page.text).not.toMatch(/Bogdan|Nepstraat|Bedacht/);
      expect(page.text).not.toContain(code);
    }
  });

  it('laat een melder zonder naam zeggen wie hij is, en bewaart tot dan niets', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor, {
      'over-u': { 'overU.anonimiteit': 'volledigAnoniem', 'overU.hoedanigheid': 'burger' },
    });
    const code = codeOn(await send(visitor));
    expect((await follow(code)).html.querySelector('a[href="/volg/bekendmaken"]')).not.toBeNull();
    const form = await visitor.get('/volg/bekendmaken');
    const antwoorden = {
      'bekend.code': code,
      'bekend.naam': 'Vera Verzonnen',
      'bekend.magTeruggebeld': 'nee',
    };

    const zonder = await visitor.submit(form, '/volg/bekendmaken', antwoorden);
    expect(zonder.status).toBe(422);
    expect(zonder.html.querySelector('.kr-error-summary a')?.getAttribute('href')).toBe(
      '#bekend-toestemming',
    );
    expect(zonder.html.querySelector('#bekend-naam')?.getAttribute('value')).toBe('Vera Verzonnen');
    expect(await portal.bytesOnDisk()).not.toContain('Vera Verzonnen');

    const goed = { ...antwoorden, 'bekend.toestemming': 'ja' };
    const bewaard = await visitor.submit(form, '/volg/bekendmaken', goed);
    expect([bewaard.status, bewaard.html.querySelector('h1')?.text]).toEqual([200, 'Uw naam is bewaard']);
    expect(await portal.bytesOnDisk()).not.toContain('Vera Verzonnen');
    expect(portal.lines.join()).not.toMatch(/Vera|bekend\.naam/);
    expect((await follow(code)).html.querySelector('a[href="/volg/bekendmaken"]')).toBeNull();
    expect((await visitor.submit(form, '/volg/bekendmaken', goed)).text).toContain(
      'het meldpunt weet al wie u bent',
    );
    const onbekend = await visitor.submit(form, '/volg/bekendmaken', {
      ...goed,
      'bekend.code': 'AAAA-AAAA-AAAAA',
    });
    expect(onbekend.text).toContain('Bij deze code vinden wij geen melding');
  });

  it('geeft bij elke code die niet klopt hetzelfde antwoord', async () => {
    const answers = await Promise.all(['AAAA-AAAA-AAAAA', "' OR 1=1 --", '💥'].map((code) => follow(code)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([422]));
    const words = answers.map(({ html }) => html.querySelector('.kr-error-summary')?.text);
    expect(new Set(words).size).toBe(1);
    expect((await follow('A'.repeat(5000))).status).toBe(422);
    expect((await follow('')).html.querySelector('.kr-error-summary')?.text).toContain('Vul uw code in');
  });

  it('houdt raden tegen, maar nooit 112, en weet na een kwartier van niets', async () => {
    const visitor = portal.visitor();
    for (let attempt = 0; attempt < 10; attempt += 1)
      expect((await follow('AAAA-AAAA-AAAAA', visitor)).status).toBe(422);
    const refused = await follow('AAAA-AAAA-AAAAA', visitor);
    expect(refused.status).toBe(429);
    expect(refused.html.querySelector('main a[href="tel:112"]')).not.toBeNull();
    expect((await visitor.get('/')).status).toBe(200);
    portal.clock.forward(15);
    expect((await follow('AAAA-AAAA-AAAAA', visitor)).status).toBe(422);
  });

  it(
    'wie te veel meldingen stuurt houdt zijn antwoorden en ziet 112',
    async () => {
      const visitor = portal.visitor();
      for (let sent = 0; sent < 20; sent += 1) {
        await fillIn(visitor, 'wat');
        await fillIn(visitor, 'wanneer');
        await fillIn(visitor, 'over-u');
        expect(codeOn(await send(visitor))).not.toBe('');
        portal.clock.forward(0.1);
      }
      await fillInAll(visitor);
      const refused = await send(visitor);
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('900');
      expect(refused.html.querySelector('main a[href="tel:112"]')).not.toBeNull();
      expect((await visitor.get('/melden/wie')).text).toContain('Bogdan');
      expect(await portal.countMeldingen()).toBe(20);
    },
    LONG,
  );
});
