import { aKwartaal } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const bestuur = () => portal.login({ gebruikerId: 'g-bestuur', groepen: ['r11'], organisatie: 'ZVH' });

describe('de pagina met stuurinformatie', () => {
  it('toont wat getoond mag worden, en noemt wat niet', async () => {
    portal.store.answers.readStuurinformatie = async () => [aKwartaal()];
    const { html } = await (await bestuur()).get('/stuurinformatie');
    expect(html.querySelector('h2')?.text).toBe('Derde kwartaal 2026');
    expect(html.querySelectorAll('tbody tr').map((row) => row.text)).toEqual(['Apeldoorn9']);
    expect(html.querySelector('main')?.text).toContain('<5: Aalten');
    expect(html.querySelector('main')?.text).toContain('niet getoond: Doetinchem');
    expect(html.querySelector('main')?.text).toContain('Slachtoffers in die casussen: 23');
  });

  it('geeft als bestand wat de pagina zegt, en voor wat niet getoond wordt geen getal en geen leegte', async () => {
    portal.store.answers.readStuurinformatie = async () => [aKwartaal()];
    const visitor = await bestuur();
    const page = await visitor.get('/stuurinformatie');
    const { headers, text } = await visitor.get(
      page.html.querySelector('main a[download]')?.getAttribute('href') ?? '',
    );
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename=stuurinformatie.csv');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(text.trim().split('\r\n')).toEqual([
      'kwartaal;opgemaakt op;indeling;groep;aantal',
      '2026-K3;2026-10-01;Totaal;alle casussen;17',
      '2026-K3;2026-10-01;Totaal;slachtoffers in die casussen;23',
      '2026-K3;2026-10-01;Per gemeente;Apeldoorn;9',
      '2026-K3;2026-10-01;Per gemeente;Aalten;<5',
      '2026-K3;2026-10-01;Per gemeente;Doetinchem;niet getoond',
    ]);
  });

  it('zegt waarom er nog niets is', async () => {
    const { html } = await (await bestuur()).get('/stuurinformatie');
    expect(html.querySelector('.kr-empty')?.text).toContain('loopt nog');
  });

  it('is er niet voor wie er geen recht op heeft', async () => {
    const visitor = await portal.login({ gebruikerId: 'g-hulp', groepen: ['r08'], organisatie: 'MEE' });
    for (const path of ['/stuurinformatie', '/stuurinformatie/cijfers.csv'])
      expect((await visitor.get(path)).status).toBe(404);
  });
});
