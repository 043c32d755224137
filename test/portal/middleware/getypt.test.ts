import { startMeldenPortal, type MeldenPortal } from '../support/melden-portal.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';
import { aCasus } from '../support/builders.js';

const own = { 'sec-fetch-site': 'same-origin' };
const tekst = 'Verzonnen: hij moet nog een schuld\nafbetalen & mag "niet" weg.';

describe('wat iemand typte in een formulier dat niet meer geldig is', () => {
  let portal: TestPortal;
  const casus = aCasus();
  const path = `/casussen/${casus.casusId}/herwegen`;
  beforeEach(async () => {
    portal = await startTestPortal();
    portal.store.casussen.push({ casus, groepen: ['r04'] });
  });
  afterEach(() => portal.close());

  it('staat nog op de pagina en gaat met één knop opnieuw mee', async () => {
    const visitor = await portal.login();
    const refused = await visitor.post(path, { reden: tekst, _csrf: 'verlopen' }, own);
    expect(refused.status).toBe(403);
    expect(refused.html.querySelector('blockquote')?.text).toBe(tekst);

    const form = refused.html.querySelector('form');
    const reden = form?.querySelector('input[name="reden"]')?.getAttribute('value') ?? '';
    const sent = await visitor.submit(refused, form?.getAttribute('action') ?? '', { reden });

    expect(sent.status).toBe(303);
    expect(portal.store.herwegingen).toEqual([{ casusId: casus.casusId, reden: tekst }]);
  });

  it('is er ook nog na uitloggen, en gaat mee na opnieuw inloggen', async () => {
    const visitor = await portal.login();
    visitor.cookies.delete('kr_sessie');
    const refused = await visitor.post(path, { reden: tekst }, own);
    expect(refused.status).toBe(401);
    expect(refused.html.querySelector('input[name="reden"]')?.getAttribute('value')).toBe(tekst);
    expect(refused.html.querySelector('a[href="/inloggen"]')?.getAttribute('target')).toBe('_blank');

    await visitor.login();
    const again = await visitor.post(path, { reden: tekst }, own);
    expect((await visitor.submit(again, path, { reden: tekst })).status).toBe(303);
  });

  it.each([
    ['een andere site', { 'sec-fetch-site': 'cross-site' }],
    ['een zustersite', { 'sec-fetch-site': 'same-site' }],
    ['een andere herkomst', { origin: 'https://elders.test' }],
    ['een browser die niets zegt', {}],
  ])('wordt niet aangeboden als het formulier kwam van %s', async (_name, headers) => {
    const visitor = await portal.login();
    const refused = await visitor.post(path, { reden: tekst, _csrf: 'x' }, headers);
    expect(refused.status).toBe(403);
    expect(refused.html.querySelector('form')).toBeNull();
    expect(refused.text).not.toContain('schuld');
  });

  it.each([['cross-site'], ['same-site']])(
    'telt niet van een pagina %s, ook niet met het goede token',
    async (site) => {
      const visitor = await portal.login();
      const page = await visitor.get('/werkplek');
      const _csrf = page.html.querySelector('input[name="_csrf"]')?.getAttribute('value') ?? '';
      const answer = await visitor.post(path, { reden: tekst, _csrf }, { 'sec-fetch-site': site });
      expect(answer.status).toBe(403);
      expect(portal.store.herwegingen).toEqual([]);
    },
  );
});

describe('wat een melder typte', () => {
  let portal: MeldenPortal;
  beforeAll(async () => {
    portal = await startMeldenPortal();
  });
  afterAll(() => portal.close());

  it('is er nog als het koekje weg is, in de taal van de melder', async () => {
    const visitor = portal.visitor();
    const path = '/melden/wat?taal=en';
    const refused = await visitor.post(path, { 'wat.korteInhoud': tekst, _csrf: 'x' }, own);
    expect(refused.status).toBe(403);
    expect(refused.html.querySelector('h1')?.text).toBe('This page was open for too long');
    expect(refused.html.querySelector('blockquote')?.text).toBe(tekst);

    const action = refused.html.querySelector('main form')?.getAttribute('action') ?? '';
    expect(action).toBe(path);
    expect((await visitor.submit(refused, action, { 'wat.korteInhoud': tekst })).status).not.toBe(403);
    expect((await visitor.get('/melden/wat')).html.querySelector('textarea')?.text).toContain('een schuld');
  });

  it('is te veel: dan zegt de pagina dat, in de taal van de melder', async () => {
    const visitor = portal.visitor();
    const long = { 'wat.korteInhoud': 'a'.repeat(210 * 1024) };
    for (const [path, titel] of [
      ['/melden/wat', 'Dit is te veel tekst'],
      ['/melden/wat?taal=en', 'This is too much text'],
    ] as const) {
      const refused = await visitor.post(path, long, own);
      expect(refused.status).toBe(413);
      expect(refused.html.querySelector('h1')?.text).toBe(titel);
    }
  });
});
