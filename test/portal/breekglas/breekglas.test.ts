import { DomainError } from '../../../domain/errors.js';
import type { Breekglasmelding } from '../../../store/weergave.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

const path = '/noodtoegang';
const REDEN = 'De persoon zit nu in een auto naar het vliegveld.';
const melding: Breekglasmelding = {
  breekglasId: 'b',
  casusnummer: 'CAS-7K4M2PX9',
  door: 'Collega ander (Politie)',
  reden: REDEN,
  vanaf: '2026-11-24T13:30:00Z',
  tot: '2026-11-24T14:30:00Z',
};

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const regisseur = () => portal.login({ gebruikerId: 'g-regie', groepen: ['r03'], organisatie: 'ZVH' });

describe('noodtoegang vragen', () => {
  it('gaat na nummer en reden naar de casus', async () => {
    const gevraagd: string[][] = [];
    portal.store.answers.openBreekglas = async (...vraag) => {
      gevraagd.push(vraag);
      return { casusId: 'casus-1', tot: melding.tot };
    };
    const visitor = await portal.login();
    const page = await visitor.get(path);
    const answer = await visitor.submit(page, path, { nummer: 'CAS-7K4M2PX9', reden: REDEN });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/casussen/casus-1');
    expect(gevraagd).toEqual([['CAS-7K4M2PX9', REDEN]]);
  });

  it('noemt wat ontbreekt, en vraagt de store dan niets', async () => {
    portal.store.answers.openBreekglas = () => Promise.reject(new Error('was asked'));
    const visitor = await portal.login();
    const page = await visitor.submit(await visitor.get(path), path, { nummer: ' ', reden: 'nood' });
    expect(page.status).toBe(422);
    const links = page.html.querySelectorAll('.kr-error-summary a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#nummer', '#reden']);
    expect(page.html.querySelector('#reden')?.text).toBe('nood');
  });

  it('zegt bij een nummer dat niets geeft niet waarom', async () => {
    portal.store.answers.openBreekglas = () => Promise.reject(new DomainError('NIET_GEVONDEN'));
    const visitor = await portal.login();
    const page = await visitor.submit(await visitor.get(path), path, {
      nummer: 'CAS-22222222',
      reden: REDEN,
    });
    expect(page.status).toBe(422);
    expect(page.html.querySelector('#nummer-fout')?.text).toContain('geeft noodtoegang u niets');
  });

  it('is er niet voor wie nooit een casus ziet', async () => {
    const visitor = await portal.login({ gebruikerId: 'g-bestuur', groepen: ['r11'] });
    expect((await visitor.get(path)).status).toBe(404);
    expect((await visitor.submit(await visitor.get('/werkplek'), path, {})).status).toBe(404);
  });
});

describe('het gebruik van noodtoegang', () => {
  it('staat voor procesregie in een lijst en op de werkplek', async () => {
    portal.store.answers.readBreekglasmeldingen = async () => [melding];
    const visitor = await regisseur();
    const lijst = await visitor.get('/noodtoegang/meldingen');
    const cellen = lijst.html.querySelectorAll('tbody td').map((cel) => cel.text);
    expect(cellen.slice(0, 3)).toEqual([melding.casusnummer, melding.door, REDEN]);
    expect(cellen[4]).toContain('Loopt');
    const werkplek = await visitor.get('/werkplek');
    expect(werkplek.html.querySelector('#noodtoegang')?.text).toContain('1 keer');
    expect(werkplek.text).not.toContain(REDEN);
  });

  it('staat na zeven dagen alleen nog in de lijst', async () => {
    const oud = { ...melding, vanaf: '2026-11-17T13:59:00Z', tot: '2026-11-17T14:59:00Z' };
    portal.store.answers.readBreekglasmeldingen = async () => [oud];
    const visitor = await regisseur();
    expect((await visitor.get('/werkplek')).html.querySelector('#noodtoegang')).toBeNull();
    expect((await visitor.get('/noodtoegang/meldingen')).html.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  it('is er niet voor anderen', async () => {
    const visitor = await portal.login();
    expect((await visitor.get('/noodtoegang/meldingen')).status).toBe(404);
  });
});
