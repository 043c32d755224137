import { startTestPortal, type TestPortal } from './support/test-portal.js';
import { apparaatOf } from '../../portal/inloggen/apparaat.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

describe('uw account', () => {
  it('toont waar u bent ingelogd, zonder adres, en van niemand anders', async () => {
    const visitor = await portal.login();
    await portal.login();
    await portal.login({ gebruikerId: 'g-ander' });
    const page = await visitor.get('/account');
    const rows = page.html.querySelectorAll('tbody tr');
    expect(rows.map((row) => row.querySelector('td')?.text)).toEqual([
      'Onbekend apparaat (deze browser)',
      'Onbekend apparaat',
    ]);
    expect(rows[0]?.querySelectorAll('td')[1]?.text).toBe('di 24 november 2026, 15.00 uur');
    expect(page.text).not.toContain('127.0.0.1');
  });

  it('logt één andere browser uit, en deze niet', async () => {
    const visitor = await portal.login();
    const ander = await portal.login();
    const page = await visitor.get('/account');
    const sessie = page.html.querySelectorAll('input[name="sessie"]')[1]?.getAttribute('value') ?? '';
    expect((await visitor.submit(page, '/account/sessies', { sessie })).headers.get('location')).toBe(
      '/account',
    );
    expect((await ander.get('/werkplek')).status).toBe(303);
    expect((await visitor.get('/werkplek')).status).toBe(200);
  });

  it('kan een ander niet uitloggen', async () => {
    const visitor = await portal.login();
    const ander = await portal.login({ gebruikerId: 'g-ander' });
    const sessie = (await ander.get('/account')).html
      .querySelector('input[name="sessie"]')
      ?.getAttribute('value');
    await visitor.submit(await visitor.get('/account'), '/account/sessies', { sessie: sessie ?? '' });
    expect((await ander.get('/werkplek')).status).toBe(200);
  });

  it('logt overal uit, ook hier', async () => {
    const [visitor, elders] = [await portal.login(), await portal.login()];
    const page = await visitor.get('/account');
    const left = await visitor.submit(page, '/account/overal-uitloggen');
    expect(left.headers.get('location')).toBe('http://idp.test/session/end');
    for (const one of [visitor, elders]) expect((await one.get('/werkplek')).status).toBe(303);
  });
});

describe('het soort apparaat', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox op Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      'Edge op Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
      'Safari op iPhone of iPad',
    ],
    [
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      'Chrome op Android',
    ],
    ['curl/8.5', 'Onbekend apparaat'],
    ['<script>', 'Onbekend apparaat'],
    [undefined, 'Onbekend apparaat'],
  ])('%s is %s', (userAgent, apparaat) => {
    expect(apparaatOf(userAgent)).toBe(apparaat);
  });
});
