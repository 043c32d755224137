import { aMeldpuntmedewerker, startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { codeOn, fillIn, fillInAll, send, summaryOf, verhaal } from './pages.js';

let portal: MeldenPortal;
beforeEach(async () => {
  portal = await startMeldenPortal();
});
afterEach(() => portal.close());

describe('melden op de openbare pagina’s', () => {
  it('begint met 112, en verzint geen nummer van een meldpunt', async () => {
    const page = await portal.visitor().get('/');
    const main = page.html.querySelector('main');
    expect(main?.querySelector('a[href^="tel:"]')?.getAttribute('href')).toBe('tel:112');
    expect(main?.querySelectorAll('a[href^="tel:"]')).toHaveLength(1);
    expect(main?.text.indexOf('112')).toBeLessThan(main?.text.indexOf('Online melden') ?? 0);
    expect(page.html.querySelector('title')?.text).toBe('Formulier');
  });

  it('is na de laatste vraag te controleren, en daarna vastgelegd met een code', async () => {
    const visitor = portal.visitor();
    const check = await fillInAll(visitor);
    expect(check.html.querySelector('main')?.text).toContain('Bogdan Fictief');
    expect(check.html.querySelector('main')?.text).toContain('Gedwongen werk, of werk voor heel weinig geld');
    expect(check.html.querySelector('main')?.text).toContain('1-10-2026');

    const sent = await send(visitor);
    expect(sent.status).toBe(200);
    expect(codeOn(sent)).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}$/);
    expect(sent.text).not.toContain('Fictief');
    expect(await portal.countMeldingen()).toBe(1);
  });

  it('legt precies vast wat er is ingevuld', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    await send(visitor);
    const [bericht] = await portal.store.outbox.takePending();
    const lezer = portal.store.repositoryFor(aMeldpuntmedewerker(), {
      doel: 'melden',
      traceId: '0'.repeat(32),
    });
    const [melding] = await lezer.readMeldingen(String(bericht?.variables['casusId']));
    expect(melding).toMatchObject({
      kanaal: 'webformulier',
      ingang: 'MELDPUNT',
      kern: {
        wat: {
          korteInhoud: verhaal['wat']?.['wat.korteInhoud'],
          verschijningsvormen: ['ARBEID', 'OVERIG'],
          geweldOfDreiging: 'ja',
        },
        wanneer: {
          nogInSituatie: 'ja',
          acuutVolgensMelder: 'onbekend',
          dagenSindsLaatsteSignaal: 3,
          periodeVan: '2026-10-01',
        },
        hoeveel: { aantalSlachtoffers: 6, aantalDaders: 'onbekend' },
      },
      melder: { naam: 'Klaas Bedacht', telefoon: '06 0000 0000', magTeruggebeld: 'ja' },
    });
  });

  it('twee keer op versturen drukken geeft één melding en dezelfde code', async () => {
    const visitor = portal.visitor();
    const check = await fillInAll(visitor);
    const both = await Promise.all([
      visitor.submit(check, '/melden/controleren'),
      visitor.submit(check, '/melden/controleren'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await portal.countMeldingen()).toBe(1);
    const once = codeOn(await visitor.get('/melden/verstuurd'));
    expect(once).toMatch(/^\w{4}-/);
    await visitor.submit(check, '/melden/controleren');
    expect(await portal.countMeldingen()).toBe(1);
  });

  it('na een melding kan dezelfde browser een tweede doen', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    const first = codeOn(await send(visitor));
    await fillInAll(visitor);
    const second = codeOn(await send(visitor));
    expect(second).not.toBe(first);
    expect(await portal.countMeldingen()).toBe(2);
  });

  it('toont fouten bovenaan met een weg naar het veld, en ernaast, en houdt wat er getypt is', async () => {
    const visitor = portal.visitor();
    const page = await fillIn(visitor, 'wie', {
      'wie.naam': '<b>Bogdan</b> & "co"',
      'wie.leeftijd': 'dertig',
    });
    expect(page.status).toBe(422);
    const [fout] = summaryOf(page);
    expect(fout?.naar).toBe('#wie-leeftijd');
    const field = page.html.querySelector('#wie-leeftijd');
    expect(field?.getAttribute('value')).toBe('dertig');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(page.html.querySelector('#wie-leeftijd-fout')?.text).toContain(fout?.tekst ?? '-');
    expect(page.html.querySelector('#wie-naam')?.getAttribute('value')).toBe('<b>Bogdan</b> & "co"');
    expect(page.html.querySelector('b')).toBeNull();
  });

  it('wie teruggaat vindt zijn antwoorden terug, ook wat nog niet goed was', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wat');
    await fillIn(visitor, 'hoeveel', { 'hoeveel.aantalSlachtoffers': 'veel' });
    const wat = await visitor.get('/melden/wat');
    expect(wat.html.querySelector('textarea')?.text.trim()).toBe(verhaal['wat']?.['wat.korteInhoud']);
    expect(wat.html.querySelectorAll('input[checked]').map((input) => input.getAttribute('value'))).toEqual(
      expect.arrayContaining(['ARBEID', 'OVERIG', 'ja', 'eigenWaarneming']),
    );
    const hoeveel = await visitor.get('/melden/hoeveel');
    expect(hoeveel.html.querySelector('#hoeveel-aantalSlachtoffers')?.getAttribute('value')).toBe('veel');
  });

  it('wie vanaf het overzicht iets verandert, komt daar weer terug', async () => {
    const visitor = portal.visitor();
    const check = await fillInAll(visitor);
    const change = check.html.querySelector('a[href^="/melden/waar?"]')?.getAttribute('href') ?? '';
    const page = await visitor.get(change);
    const back = page.html.querySelector('input[name="naar"]')?.getAttribute('value') ?? '';
    const saved = await visitor.submit(page, '/melden/waar', { 'waar.gemeente': '0200', naar: back });
    expect(saved.headers.get('location')).toBe('/melden/controleren');
    expect((await visitor.get('/melden/controleren')).text).toContain('Apeldoorn');
  });

  it('verstuurt niet zolang er iets mist, en zegt wat', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'hulp');
    const check = await visitor.get('/melden/controleren');
    const sent = await visitor.submit(check, '/melden/controleren');
    expect(sent.status).toBe(422);
    expect(sent.html.querySelector('.kr-error-summary h2')?.text).toBe('Uw melding is nog niet verstuurd');
    expect(summaryOf(sent).map(({ naar }) => naar)).toContain('#antwoord-wanneer-directGevaar');
    for (const { naar } of summaryOf(sent)) expect(sent.html.querySelector(naar)).not.toBeNull();
    expect(await portal.countMeldingen()).toBe(0);
  });

  it('zegt bij gevaar op elke volgende pagina bel 112, en houdt de melding niet tegen', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wanneer', { 'wanneer.directGevaar': 'ja' });
    for (const path of ['/melden/wie', '/melden/controleren']) {
      const page = await visitor.get(path);
      expect(page.html.querySelector('.kr-gevaar--nu')?.text).toContain('bel nu 112');
    }
    await fillInAll(visitor, { wanneer: { 'wanneer.directGevaar': 'ja' } });
    const sent = await send(visitor);
    expect(codeOn(sent)).not.toBe('');
    expect(sent.html.querySelector('.kr-gevaar--nu')).not.toBeNull();
  });

  it('van wie anoniem blijft is nergens iets over', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    await fillIn(visitor, 'over-u', { ...verhaal['over-u'], 'overU.anonimiteit': 'volledigAnoniem' });
    const check = await visitor.get('/melden/controleren');
    expect(check.text).not.toContain('Klaas Bedacht');
    await send(visitor);
    const [bericht] = await portal.store.outbox.takePending();
    const lezer = portal.store.repositoryFor(aMeldpuntmedewerker(), {
      doel: 'melden',
      traceId: '0'.repeat(32),
    });
    const [melding] = await lezer.readMeldingen(String(bericht?.variables['casusId']));
    expect(melding?.melder).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: 'burger',
      magTeruggebeld: 'nee',
    });
  });

  it('gaat in het Engels van begin tot eind, met dezelfde antwoorden', async () => {
    const visitor = portal.visitor();
    const page = await visitor.get('/melden/wat?taal=en');
    expect(page.html.querySelector('html')?.getAttribute('lang')).toBe('en');
    const wrong = await visitor.submit(page, '/melden/wat?taal=en', {});
    expect(summaryOf(wrong)[0]?.tekst).toBe('Tell us briefly what is going on.');
    const right = await visitor.submit(wrong, '/melden/wat?taal=en', verhaal['wat'] ?? {});
    expect(right.headers.get('location')).toBe('/melden/wanneer?taal=en');
    const switched = await visitor.submit(wrong, '/melden/wat?taal=nl', {
      'wat.korteInhoud': 'half',
      naar: 'hier',
    });
    expect(switched.headers.get('location')).toBe('/melden/wat');
    expect((await visitor.get('/melden/wat')).html.querySelector('textarea')?.text.trim()).toBe('half');
  });

  it('houdt in de voettekst de taal van de pagina, en elke link daar leidt ergens heen', async () => {
    const visitor = portal.visitor();
    for (const [path, word] of [
      ['/', 'versleuteld'],
      ['/?taal=en', 'encrypted'],
    ] as const) {
      const links = (await visitor.get(path)).html
        .querySelectorAll('footer a')
        .map((link) => link.getAttribute('href') ?? '');
      const pages = await Promise.all(links.map((link) => visitor.get(link)));
      expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(pages.map(({ text }) => text).join(' ')).toContain(word);
    }
  });

  it('schrijft in geen logregel een adres, een antwoord of een code', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    const code = codeOn(await send(visitor));
    await visitor.submit(await visitor.get('/volg'), '/volg', { code });
    // Thirty-two random digits can hold four noughts.
    const log = portal.lines.join('\n').replaceAll(/"traceId":"[0-9a-f]{32}"/g, '');
    expect(portal.lines.length).toBeGreaterThan(15);
    for (const secret of [
      '127.0.0.1',
      '::1',
      'Fictief',
      'Nepstraat',
      'Bedacht',
      '0000',
      code,
      'volg?',
      'kr_concept',
    ])
      expect(log).not.toContain(secret);
  });
});
