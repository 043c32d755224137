import { DomainError } from '../../../domain/errors.js';
import type { Verlenging } from '../../../store/bewaren/extend-bewaartermijn.js';
import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const casus = aCasus();
const path = `/casussen/${casus.casusId}/verlengen`;
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r03'] });
  portal.store.answers.listBewaartermijnen = async () => ({
    termijnen: [
      {
        casusId: casus.casusId,
        casusnummer: casus.casusnummer,
        status: 'GESLOTEN',
        tot: '2026-12-01T09:00:00Z',
        regel: 'T24',
        toestand: 'TE_BESLUITEN',
      },
    ],
    vernietigd: [{ regel: 'T24', aantal: 6 }],
  });
});
afterEach(() => portal.close());

const regisseur = () => portal.login({ gebruikerId: 'g-regie', groepen: ['r03'], organisatie: 'ZVH' });
const fg = () => portal.login({ gebruikerId: 'g-fg', groepen: ['r12'], organisatie: 'ZVH' });

describe('de pagina met bewaartermijnen', () => {
  it('zegt wat wanneer gaat, door welke regel, en wat al vernietigd is', async () => {
    const { html } = await (await regisseur()).get('/bewaartermijnen');
    expect(html.querySelectorAll('tbody td').map((cel) => cel.text)).toEqual([
      casus.casusnummer,
      '1 december 2026',
      'zes maanden na afschalen',
      'Wordt vernietigd',
      `Langer bewaren: ${casus.casusnummer}`,
    ]);
    expect(html.querySelector('main li')?.text).toBe('6 casussen: zes maanden na afschalen');
  });

  it('laat de privacyofficer kijken en niet verlengen', async () => {
    const visitor = await fg();
    const { html } = await visitor.get('/bewaartermijnen');
    expect(html.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(html.querySelector('tbody a')).toBeNull();
    expect((await visitor.get(path)).status).toBe(404);
  });

  it('is er niet voor een weger', async () => {
    expect((await (await portal.login()).get('/bewaartermijnen')).status).toBe(404);
  });
});

describe('langer bewaren', () => {
  it('legt het besluit vast tot het einde van de gekozen dag', async () => {
    const besluiten: Verlenging[] = [];
    portal.store.answers.extendBewaartermijn = async (_casusId, verlenging) =>
      void besluiten.push(verlenging);
    const visitor = await regisseur();
    const besluit = 'De strafzaak loopt nog; besloten in het overleg.';
    const answer = await visitor.submit(await visitor.get(path), path, { tot: '2027-06-01', besluit });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/bewaartermijnen']);
    expect(besluiten).toEqual([{ tot: new Date('2027-06-01T15:00:00Z'), besluit }]);
  });

  it.each([
    ['ONGELDIG', 'Kies een dag na het einde.', '#tot'],
    ['MOTIVERING_ONTBREEKT', 'Schrijf in ten minste 20 tekens waarom bewaren nog nodig is.', '#besluit'],
    ['GEEN_MANDAAT', 'Voor dit besluit is een mandaat nodig', undefined],
  ] as const)('zegt bij %s wat nodig is en bewaart wat er stond', async (code, tekst, veld) => {
    portal.store.answers.extendBewaartermijn = async () => {
      throw new DomainError(code, code === 'ONGELDIG' ? { velden: { tot: tekst } } : {});
    };
    const visitor = await regisseur();
    const answer = await visitor.submit(await visitor.get(path), path, {
      tot: 'morgen',
      besluit: 'nog even',
    });
    expect(answer.status).toBe(422);
    const summary = answer.html.querySelector('.kr-error-summary');
    expect(summary?.text).toContain(tekst);
    expect(summary?.querySelector('a')?.getAttribute('href')).toBe(veld);
    expect(answer.html.querySelector('textarea')?.text).toContain('nog even');
  });
});
