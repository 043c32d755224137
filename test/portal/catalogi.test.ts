import { startTestPortal, type TestPortal } from './support/test-portal.js';
import { withEersteVersies } from '../../domain/catalogus/catalogi.js';
import type { Lopendmodel } from '../../domain/modellen/modelbestand.js';
import { DomainError } from '../../domain/errors.js';

let portal: TestPortal;
let lopend: Lopendmodel[];
beforeEach(async () => {
  lopend = [];
  portal = await startTestPortal({}, {}, { list: async () => lopend });
});
afterEach(() => portal.close());

const beheerder = () => portal.login({ gebruikerId: 'g-beheer', groepen: ['r13'], organisatie: 'ZVH' });
const aTabel = (naam: string, inhoud: string): Lopendmodel => ({
  soort: 'dmn',
  naam,
  inhoud,
  hash: '',
  versie: 2,
});
const metSchrijven = () => {
  portal.store.answers.readCatalogus = (async (catalogus: 'signalen') => ({
    catalogus,
    versies: withEersteVersies(catalogus, []),
    keuzes: {},
    magSchrijven: true,
    werking: {},
  })) as never;
};

describe('de bladzijden met catalogi', () => {
  it('tonen elk onderdeel met zijn stand, en het formulier alleen aan wie mag wijzigen', async () => {
    const visitor = await beheerder();
    const lijst = await visitor.get('/beheer/catalogi/signalen');
    expect(lijst.html.querySelector('caption')?.text).toContain('Signalen (22)');
    expect(
      (await visitor.get('/beheer/catalogi/signalen/SCHULD')).html.querySelector('form[action]'),
    ).not.toBeNull();

    metSchrijven();
    const item = await visitor.get('/beheer/catalogi/signalen/SCHULD');
    expect(item.html.querySelector('[name=reden]')).not.toBeNull();
    expect(item.html.querySelector('option[value=middel]')?.hasAttribute('selected')).toBe(true);
  });

  it('geven terug wat getypt is, met een zin bij het veld dat niet goed is', async () => {
    metSchrijven();
    portal.store.answers.changeCatalogus = () =>
      Promise.reject(
        new DomainError('ONGELDIG', { velden: { reden: 'Schrijf in ten minste 20 tekens waarom.' } }),
      );
    const visitor = await beheerder();
    const { status, html } = await visitor.submit(
      await visitor.get('/werkplek'),
      '/beheer/catalogi/signalen',
      {
        code: 'SCHULD',
        versieGezien: '1',
        tekst: 'Een schuld die groeit',
        reden: 'kort',
      },
    );

    expect(status).toBe(422);
    expect(html.querySelector('[name=tekst]')?.getAttribute('value')).toBe('Een schuld die groeit');
    expect(html.querySelector('#fouten a')?.getAttribute('href')).toBe('#veld-reden');
    expect(html.querySelector('#veld-reden')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('geven een vorm pas eigen regels als de tabellen die lopen haar noemen', async () => {
    metSchrijven();
    let bewaard = 0;
    portal.store.answers.changeCatalogus = async () => void (bewaard += 1);
    const visitor = await beheerder();
    const voegToe = async (regels: string) =>
      visitor.submit(await visitor.get('/werkplek'), '/beheer/catalogi/verschijningsvormen', {
        code: 'ZORGUITBUITING',
        versieGezien: '0',
        naam: 'Uitbuiting in de zorg',
        regels,
      });

    const { status, html } = await voegToe('EIGEN');
    expect(status).toBe(422);
    expect(html.querySelector('#fouten a')?.getAttribute('href')).toBe('#veld-regels');
    expect((await voegToe('ARBEID')).status).toBe(303);
    lopend = [
      aTabel('partnerselectie', 'list contains(?, "vorm:ZORGUITBUITING")'),
      aTabel('rasci', '"ARBEID", "ZORGUITBUITING"'),
    ];
    expect((await voegToe('EIGEN')).status).toBe(303);
    expect(bewaard).toBe(2);
  });

  it('kennen de sociale kaart op één adres, en geen catalogus die er niet is', async () => {
    const visitor = await beheerder();
    expect((await visitor.get('/sociale-kaart')).status).toBe(200);
    for (const path of [
      '/beheer/catalogi/partners',
      '/beheer/catalogi/geheim',
      '/beheer/catalogi/signalen/GEEN',
    ])
      expect((await visitor.get(path)).status).toBe(404);
  });

  it('zijn er niet voor wie er geen recht op heeft', async () => {
    const visitor = await portal.login({ gebruikerId: 'g-hulp', groepen: ['r08'], organisatie: 'MEE' });
    expect((await visitor.get('/beheer/catalogi')).status).toBe(404);
    expect((await visitor.get('/sociale-kaart')).status).toBe(200);
  });
});
