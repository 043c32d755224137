import { DomainError } from '../../domain/errors.js';
import { startTestPortal, type TestPortal } from './support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.answers.listRooster = async () => ({
    magSchrijven: true,
    regels: [
      {
        roosterId: '0190a000-0000-4000-8000-0000000000aa',
        groep: 'r03.zvh',
        wie: 'Ketenregisseur (ZVH)',
        waarnemerGroep: null,
        voor: null,
        van: '2026-11-24',
        tot: '2026-12-24',
      },
    ],
    groepen: [
      {
        groep: 'r02.veilig-thuis',
        mensen: [
          { gebruikerId: 'meldpunt', naam: 'Medewerker meldpunt', isLid: true },
          { gebruikerId: 'collega', naam: 'Collega', isLid: false },
        ],
        groepen: ['r02.veilig-thuis.piket'],
      },
    ],
  });
});
afterEach(() => portal.close());

const beheerder = () =>
  portal.login({ gebruikerId: 'g-beheerder', groepen: ['r13', 'r13.beheer'], organisatie: 'ZVH' });

describe('de pagina met het rooster', () => {
  it('laat zien wie het werk doet, en vraagt eerst de rol', async () => {
    const page = await (await beheerder()).get('/rooster');
    expect(page.html.querySelector('tbody tr')?.text).toContain('Ketenregisseur (ZVH)');
    expect(page.html.querySelector('select[name="wie"]')).toBeNull();
    expect(page.html.querySelectorAll('select[name="groep"] option').map(({ text }) => text)).toEqual([
      'Maak een keuze',
      'Meldpunt (Veilig Thuis)',
    ]);
  });

  it('biedt daarna wie van die organisatie is, en zegt wie waarneemt', async () => {
    const page = await (await beheerder()).get('/rooster?groep=r02.veilig-thuis');
    expect(page.html.querySelectorAll('select[name="wie"] option').map(({ text }) => text)).toEqual([
      'Maak een keuze',
      'Medewerker meldpunt',
      'Collega, neemt waar',
      'Meldpunt (Veilig Thuis, piket)',
    ]);
  });

  it('houdt wat werd ingevuld als het niet kan, met de reden erbij', async () => {
    portal.store.answers.addRoosterregel = () =>
      Promise.reject(new DomainError('ONGELDIG', { velden: { tot: 'Kies een dag die nog komt.' } }));
    const visitor = await beheerder();
    const form = await visitor.get('/rooster?groep=r02.veilig-thuis');
    const velden = {
      groep: 'r02.veilig-thuis',
      wie: 'persoon:collega',
      van: '2026-11-20',
      tot: '2026-11-21',
    };
    const page = await visitor.submit(form, '/rooster', velden);
    expect(page.status).toBe(422);
    expect(page.html.querySelector('.kr-error-summary')?.text ?? page.text).toContain(
      'Kies een dag die nog komt.',
    );
    expect(page.html.querySelector('select[name="wie"] option[selected]')?.text).toBe('Collega, neemt waar');
  });

  it('bewaart een regel, en trekt er een in', async () => {
    const gevraagd: unknown[] = [];
    portal.store.answers.addRoosterregel = async (invoer) => void gevraagd.push(invoer);
    portal.store.answers.withdrawRoosterregel = async (roosterId) => void gevraagd.push(roosterId);
    const visitor = await beheerder();
    const form = await visitor.get('/rooster?groep=r02.veilig-thuis');
    const regel = { groep: 'r02.veilig-thuis', wie: 'persoon:collega', van: '2026-11-24', tot: '2026-11-25' };
    expect((await visitor.submit(form, '/rooster', { ...regel, voorGebruikerId: '' })).status).toBe(303);
    const roosterId = '0190a000-0000-4000-8000-0000000000aa';
    expect((await visitor.submit(form, `/rooster/${roosterId}/intrekken`)).status).toBe(303);
    expect(gevraagd).toEqual([{ ...regel, voorGebruikerId: null }, roosterId]);
  });

  it('bestaat niet voor wie er niets mee te maken heeft', async () => {
    expect((await (await portal.login()).get('/rooster')).status).toBe(404);
  });
});

describe('wie waarneemt', () => {
  it('ziet de rol in het menu en op de werkplek, zolang het rooster dat zegt', async () => {
    portal.store.waarneming.set('g-collega', {
      groepen: ['r04', 'r04.zvh', 'r03.zvh'],
      rollen: ['R03', 'R04'],
      waarneming: [{ groep: 'r03.zvh', tot: '2026-11-26' }],
    });
    const visitor = await portal.login({ gebruikerId: 'g-collega', groepen: ['r04', 'r04.zvh'] });
    const page = await visitor.get('/werkplek');
    expect(page.html.querySelector('section[aria-labelledby="waarneming"]')?.text).toContain(
      'Procesregie (ZVH), tot en met 26 november 2026',
    );
    expect((await visitor.get('/regie')).status).toBe(200);
    portal.store.waarneming.clear();
    expect((await visitor.get('/regie')).status).toBe(404);
  });
});
