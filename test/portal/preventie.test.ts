import { DomainError } from '../../domain/errors.js';
import { startTestPortal, type TestPortal } from './support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const regisseur = () =>
  portal.login({ gebruikerId: 'g-regie', groepen: ['r03', 'r03.zvh'], organisatie: 'ZVH' });
const activiteit = (anders: object) => ({
  activiteitId: 'a',
  soort: 'BIJEENKOMST',
  doelgroep: 'PROFESSIONALS',
  gemeente: '0222',
  op: '2026-05-01',
  status: 'UITGEVOERD',
  bereik: 40,
  tevredenheid: 8,
  effect: 'NIET_TE_ZEGGEN',
  ...anders,
});

describe('de bladzijde Preventie', () => {
  it('telt de bijeenkomsten voor professionals en het bereik per doelgroep', async () => {
    portal.store.answers.readPreventie = async () =>
      [
        {
          regio: 'ACHTERHOEK',
          jaar: 2026,
          stand: 'LOOPT',
          activiteiten: [
            activiteit({}),
            activiteit({ activiteitId: 'b', status: 'GEPLAND', bereik: null, effect: null }),
            activiteit({ activiteitId: 'c', soort: 'GASTLES', doelgroep: 'JONGEREN', bereik: 25 }),
          ],
          maatregelen: [],
        },
      ] as never;
    const tekst = (await (await regisseur()).get('/preventie')).html.querySelector('main')?.text ?? '';

    expect(tekst).toContain('1 gehouden, 2 gepland (ten minste 2 per jaar)');
    expect(tekst).toMatch(/Bereik professionals\s*40/);
    expect(tekst).toMatch(/Bereik jongeren\s*25/);
  });

  it('begint een plan, of zegt dat het er al is en houdt de keuze vast', async () => {
    const gevraagd: unknown[] = [];
    portal.store.answers.requestPreventiejaar = async (vraag) => void gevraagd.push(vraag);
    const visitor = await regisseur();
    const keuze = { regio: 'ACHTERHOEK', jaar: '2026' };
    expect((await visitor.submit(await visitor.get('/werkplek'), '/preventie', keuze)).status).toBe(303);
    expect(gevraagd).toEqual([{ regio: 'ACHTERHOEK', jaar: 2026 }]);

    portal.store.answers.requestPreventiejaar = () => Promise.reject(new DomainError('CONFLICT'));
    const { status, html } = await visitor.submit(await visitor.get('/werkplek'), '/preventie', keuze);
    expect(status).toBe(422);
    expect(html.querySelector('option[value=ACHTERHOEK]')?.hasAttribute('selected')).toBe(true);
  });

  it('laat een evaluatie van een niveau beginnen', async () => {
    const gevraagd: string[] = [];
    portal.store.answers.requestEvaluatie = async (niveau) => void gevraagd.push(niveau);
    const visitor = await regisseur();
    expect((await visitor.get('/evaluaties/periodiek')).status).toBe(200);
    expect(
      (await visitor.submit(await visitor.get('/werkplek'), '/evaluaties/periodiek', { niveau: 'KETEN' }))
        .status,
    ).toBe(303);
    expect(gevraagd).toEqual(['KETEN']);
  });
});
