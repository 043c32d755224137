import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { codeOn, fillIn, fillInAll, send } from './pages.js';

let portal: MeldenPortal;
beforeEach(async () => {
  portal = await startMeldenPortal();
});
afterEach(() => portal.close());

describe('het concept', () => {
  it('staat versleuteld op schijf, zonder de sleutel', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    const bytes = await portal.bytesOnDisk();
    const sleutel = visitor.cookies.get('kr_concept') ?? '';
    expect(sleutel.length).toBeGreaterThanOrEqual(32);
    for (const secret of ['Bogdan', 'Nepstraat', 'Bedacht', 'korteInhoud', sleutel])
      expect(bytes).not.toContain(secret);
  });

  it('is ook voor wie de hele server heeft, met alle sleutels, niet te lezen', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wie');
    const [plaats = '', key = ''] = (visitor.cookies.get('kr_concept') ?? '').split('.');
    const kept = JSON.stringify(await portal.store.concepten.read(plaats));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept).not.toMatch(/Bogdan|wie\.naam|antwoorden/);
    expect(kept).not.toContain(key);
  });

  it('is met een veranderde sleutel niet te lezen, en blijft voor de echte', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wie');
    const cookie = visitor.cookies.get('kr_concept') ?? '';
    const other = portal.visitor();
    other.cookies.set('kr_concept', `${cookie.split('.')[0]}.${'A'.repeat(43)}`);
    expect((await other.get('/melden/wie')).text).not.toContain('Bogdan');
    expect((await visitor.get('/melden/wie')).text).toContain('Bogdan');
  });

  it('heeft een sleutel die scripts niet lezen, andere sites niet sturen, en die met het venster verdwijnt', async () => {
    const visitor = portal.visitor();
    const page = await fillIn(visitor, 'wat');
    const cookie = page.headers.getSetCookie().find((line) => line.startsWith('kr_concept=')) ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    expect(cookie).not.toMatch(/Max-Age|Expires/);
  });

  it('leeft dertig minuten na het laatste gebruik', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wie');
    portal.clock.forward(29);
    expect((await visitor.get('/melden/wie')).text).toContain('Bogdan');
    portal.clock.forward(29);
    expect((await visitor.get('/melden/wie')).text).toContain('Bogdan');
    portal.clock.forward(31);
    expect((await visitor.get('/melden/wie')).text).not.toContain('Bogdan');
    expect((await visitor.get('/melden/controleren')).status).toBe(410);
  });

  it('na dertig minuten gaat wat net getypt is niet verloren, en staat er waarom de rest weg is', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wat');
    const open = await visitor.get('/melden/wie');
    portal.clock.forward(31);
    const saved = await visitor.submit(open, '/melden/wie', { 'wie.naam': 'Bogdan Fictief' });
    expect(saved.status).toBe(200);
    expect(saved.html.querySelector('.kr-mededeling')?.text).toContain('gewist');
    expect(saved.html.querySelector('#wie-naam')?.getAttribute('value')).toBe('Bogdan Fictief');
    expect((await visitor.get('/melden/wie')).text).toContain('Bogdan');
  });

  it('wordt opgeruimd', async () => {
    await fillIn(portal.visitor(), 'wie');
    expect(await portal.store.concepten.removeExpired()).toBe(0);
    portal.clock.forward(31);
    expect(await portal.store.concepten.removeExpired()).toBe(1);
  });

  it('is na versturen weg; alleen de code is in dit venster nog te zien, een half uur', async () => {
    const visitor = portal.visitor();
    await fillInAll(visitor);
    const code = codeOn(await send(visitor));
    expect((await visitor.get('/melden/wie')).text).not.toContain('Bogdan');
    expect(codeOn(await visitor.get('/melden/verstuurd'))).toBe(code);
    portal.clock.forward(31);
    expect((await visitor.get('/melden/verstuurd')).headers.get('location')).toBe('/');
  });

  it('van een ander is met geen sleutel te lezen', async () => {
    await fillIn(portal.visitor(), 'wie');
    const other = portal.visitor();
    other.cookies.set('kr_concept', 'A'.repeat(43));
    expect((await other.get('/melden/wie')).text).not.toContain('Bogdan');
  });
});

describe('snel weg', () => {
  it('staat op elke openbare pagina en werkt als gewone link', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wat');
    for (const path of [
      '/',
      '/melden/wat',
      '/melden/over-u',
      '/melden/controleren',
      '/volg',
      '/?taal=en',
      '/privacy',
      '/help',
      '/melden/bestaat-niet',
    ]) {
      const page = await visitor.get(path);
      const link = page.html.querySelector('a[data-snel-weg]');
      expect(link?.getAttribute('href')).toBe('/snel-weg');
      expect(link?.getAttribute('rel')).toContain('noreferrer');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('vernietigt het concept en de sleutel, en leidt naar een neutrale pagina', async () => {
    const visitor = portal.visitor();
    await fillIn(visitor, 'wie');
    const sleutel = visitor.cookies.get('kr_concept') ?? '';
    const gone = await visitor.get('/snel-weg');
    expect(gone.headers.get('location')).toBe('https://www.example.org/weer');
    expect([...visitor.cookies.keys()]).toEqual([]);
    expect(await portal.store.concepten.read(sleutel.split('.')[0] ?? '')).toBeNull();
    visitor.cookies.set('kr_concept', sleutel);
    expect((await visitor.get('/melden/wie')).text).not.toContain('Bogdan');
  });
});
