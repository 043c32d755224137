import { DomainError } from '../../../domain/errors.js';
import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const casus = aCasus();
const path = `/casussen/${casus.casusId}/iets-melden`;
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r03', 'r04', 'r05', 'r06'] });
});
afterEach(() => portal.close());

const partner = () =>
  portal.login({ gebruikerId: 'g-riec', groepen: ['r05', 'r05.riec'], organisatie: 'RIEC' });

type Weger = Awaited<ReturnType<TestPortal['login']>>;
type Pagina = Awaited<ReturnType<Weger['get']>>;

/** Sends the form of a page as a browser does: with its hidden fields. */
const verstuur = (wie: Weger, page: Pagina, getypt: Record<string, string> = {}) => {
  const verborgen = ['wat', 'voorvalId'].map((naam) => [
    naam,
    page.html.querySelector(`[name="${naam}"]`)?.getAttribute('value') ?? '',
  ]);
  return wie.submit(page, path, { ...Object.fromEntries(verborgen), ...getypt });
};

describe('iets melden over een casus', () => {
  it('is vanaf het overzicht één klik', async () => {
    const weger = await portal.login();
    const { html } = await weger.get(`/casussen/${casus.casusId}`);
    expect(html.querySelector(`a[href="${path}"]`)?.text.trim()).toBe('Iets melden over deze casus');
  });

  it('begint met 112 en het acute signaal, waarvoor niets hoeft te worden getypt', async () => {
    const weger = await portal.login();
    const page = await weger.get(path);
    const tekst = page.html.querySelector('main')?.text ?? '';
    expect(tekst.indexOf('112')).toBeGreaterThan(-1);
    expect(tekst.indexOf('112')).toBeLessThan(tekst.indexOf('Piket alarmeren'));

    const answer = await verstuur(weger, page);

    expect(answer.status).toBe(303);
    expect(portal.store.voorvallen).toMatchObject([
      { casusId: casus.casusId, invoer: { soort: 'ACUUT_SIGNAAL' } },
    ]);
    const daarna = await weger.get(answer.headers.get('location') ?? '');
    expect(daarna.html.querySelector('[role="status"]')?.text).toContain('gealarmeerd');
  });

  it('is met twee klikken op dezelfde pagina één voorval', async () => {
    const weger = await portal.login();
    const page = await weger.get(path);
    await verstuur(weger, page);
    await verstuur(weger, page);
    const ids = portal.store.voorvallen.map(({ voorvalId }) => voorvalId);
    expect(new Set(ids).size).toBe(1);
  });

  it('vraagt bij een ingreep wat er is gedaan, en houdt vast wat was getypt', async () => {
    const weger = await portal.login();
    const page = await weger.get(`${path}?wat=ingreep`);
    const answer = await verstuur(weger, page, { toelichting: 'Wij waren er al.' });
    expect(answer.status).toBe(422);
    expect(answer.html.querySelector('.kr-error-summary a[href="#waarde"]')).not.toBeNull();
    expect(answer.html.querySelector('#toelichting')?.text).toBe('Wij waren er al.');
    expect(answer.html.querySelector('[name="wat"]')?.getAttribute('value')).toBe('ingreep');

    const goed = await verstuur(weger, answer, { waarde: 'POLITIE_INGEZET' });
    expect(goed.headers.get('location')).toBe(`${path}?gemeld=ingreep`);
  });

  it('zet geen tekst in een adres', async () => {
    const weger = await portal.login();
    const answer = await verstuur(weger, await weger.get(path), { toelichting: 'Zij huilde.' });
    expect(answer.headers.get('location')).not.toContain('huilde');
  });

  it('laat een partner kiezen uit wat een partner meldt', async () => {
    const { html } = await (await partner()).get(`${path}?wat=ingreep`);
    expect(html.querySelector('h2')?.text.trim()).toBe('Acuut signaal');
    const keuzes = html.querySelectorAll('main nav a').map((link) => link.text.trim());
    expect(keuzes).toEqual(['Andere regio betrokken']);
  });

  it('zegt bij een gesloten casus wat dan te doen', async () => {
    portal.store.answers.reportVoorval = () => Promise.reject(new DomainError('CONFLICT'));
    const weger = await portal.login();
    const answer = await verstuur(weger, await weger.get(path));
    expect(answer.status).toBe(422);
    expect(answer.html.querySelector('.kr-error-summary')?.text).toContain('112');
  });

  it('bestaat niet voor wie de casus niet ziet', async () => {
    portal.store.casussen.length = 0;
    expect((await (await portal.login()).get(path)).status).toBe(404);
  });
});
