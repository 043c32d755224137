import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const bestuur = () => portal.login({ gebruikerId: 'g-bestuur', groepen: ['r11'], organisatie: 'ZVH' });

describe('de pagina met stuurinformatie', () => {
  it('toont wat getoond mag worden, en noemt wat niet', async () => {
    portal.store.answers.readStuurinformatie = async () => [
      {
        kwartaal: '2026-K3',
        opgemaaktOp: '2026-10-01T08:00:00Z',
        totaal: { aantal: 17 },
        tabellen: [
          {
            indeling: 'gemeente',
            rijen: [
              { groep: '0200', aantal: 9 },
              { groep: '0222', aantal: null },
            ],
          },
        ],
      },
    ];
    const { html } = await (await bestuur()).get('/stuurinformatie');
    expect(html.querySelector('h2')?.text).toBe('Derde kwartaal 2026');
    expect(html.querySelectorAll('tbody tr').map((row) => row.text)).toEqual(['Apeldoorn9']);
    expect(html.querySelector('main')?.text).toContain('niet getoond: Doetinchem');
  });

  it('zegt waarom er nog niets is', async () => {
    const { html } = await (await bestuur()).get('/stuurinformatie');
    expect(html.querySelector('.kr-empty')?.text).toContain('loopt nog');
  });

  it('is er niet voor wie er geen recht op heeft', async () => {
    const visitor = await portal.login({ gebruikerId: 'g-hulp', groepen: ['r08'], organisatie: 'MEE' });
    expect((await visitor.get('/stuurinformatie')).status).toBe(404);
  });
});
