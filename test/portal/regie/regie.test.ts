import type { Regieregel } from '../../../store/weergave.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
});
afterEach(() => portal.close());

const regel = (casus: Partial<Regieregel>): Regieregel => ({
  casusId: 'c',
  casusnummer: 'C-1',
  fase: 'F2',
  prioriteit: 'P3',
  voorlopigePrioriteit: 'P3',
  eigenaarGroep: 'r04',
  vervangerGroep: 'r03',
  volgendeStap: 'Weging vaststellen',
  uiterlijk: '2026-11-30T16:00:00Z',
  escalatieOpen: false,
  schendingen: [],
  ...casus,
});
const controle = { geslaagdOp: '2026-11-24T04:00:30Z', isAchter: false };
const regisseur = () =>
  portal.login({ gebruikerId: 'g-regisseur', groepen: ['r03', 'r03.zvh'], organisatie: 'ZVH' });

describe('de pagina voor procesregie', () => {
  it('telt eerst, en laat dan elke casus zien met eigenaar, vervanger, stap en termijn', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [
        regel({ casusId: 'a', casusnummer: 'C-LATER' }),
        regel({
          casusId: 'b',
          casusnummer: 'C-ESCALATIE',
          escalatieOpen: true,
          uiterlijk: '2026-11-20T16:00:00Z',
        }),
        regel({ casusId: 'c', casusnummer: 'C-VANDAAG', uiterlijk: '2026-11-24T16:00:00Z' }),
      ],
      slachtoffers: 6,
      verdwenen: [],
      controle,
    });
    const page = await (await regisseur()).get('/regie');
    const counts = page.html
      .querySelectorAll('.kr-counts__item')
      .map((item) => item.text.replace(/\s+/g, ' ').trim());
    expect(counts).toEqual([
      '0verdwenen casussen (moet 0 zijn)',
      '1met een lopende escalatie',
      '1over de termijn',
      '1vandaag nodig',
      '3open casussen',
      '6slachtoffers in deze casussen',
    ]);
    const rows = page.html.querySelectorAll('section[aria-labelledby="open"] tbody tr');
    expect(rows.map((row) => row.querySelector('td')?.text)).toEqual(['C-ESCALATIE', 'C-VANDAAG', 'C-LATER']);
    expect(rows[0]?.text).toContain('3 dagen te laat');
  });

  it('laat achter een getal alleen de casussen zien die het telt, ook als de lijst wordt gesorteerd', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [
        regel({ casusId: 'a', casusnummer: 'C-LATER' }),
        regel({ casusId: 'b', casusnummer: 'C-LAAT', uiterlijk: '2026-11-20T16:00:00Z' }),
        regel({ casusId: 'c', casusnummer: 'C-VANDAAG', uiterlijk: '2026-11-24T16:00:00Z' }),
      ],
      slachtoffers: 3,
      verdwenen: [],
      controle,
    });
    const visitor = await regisseur();
    const { html } = await visitor.get('/regie');
    const href = (tekst: string) =>
      html
        .querySelectorAll('.kr-counts__item a')
        .find(({ text }) => text === tekst)
        ?.getAttribute('href');
    const lijst = async (path: string) => {
      const page = (await visitor.get(path)).html.querySelector('section[aria-labelledby="open"]');
      return page?.querySelectorAll('tbody td:first-child').map(({ text }) => text);
    };
    expect(href('over de termijn')).toBe('?toon=laat#open');
    expect(await lijst('/regie?toon=laat')).toEqual(['C-LAAT']);
    expect(await lijst('/regie?toon=vandaag')).toEqual(['C-VANDAAG']);
    expect(await lijst('/regie?toon=constructor')).toEqual(['C-LAAT', 'C-VANDAAG', 'C-LATER']);
    const laat = (await visitor.get('/regie?toon=laat')).html;
    expect(laat.querySelector('th a.kr-sort')?.getAttribute('href')).toBe('?toon=laat&sorteer=casus');
    expect(
      (await visitor.get('/regie?toon=escalatie')).html.querySelector('section[aria-labelledby="open"]')
        ?.text,
    ).toContain('Er is nu geen casus met een lopende escalatie.');
  });

  it('zegt van een prioriteit die nog niet is besloten dat zij voorlopig is', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [regel({ prioriteit: null, voorlopigePrioriteit: 'P1' })],
      slachtoffers: 1,
      verdwenen: [],
      controle,
    });
    const { html } = await (await regisseur()).get('/regie');
    expect(html.querySelector('section[aria-labelledby="open"] .kr-tag')?.text).toBe('Meteen voorlopig');
  });

  it('sorteert op een kolom, en andersom als die nog eens wordt gekozen', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [
        regel({ casusnummer: 'C-2', prioriteit: 'P1' }),
        regel({ casusnummer: 'C-1', casusId: 'd' }),
      ],
      slachtoffers: 0,
      verdwenen: [],
      controle,
    });
    const visitor = await regisseur();
    const numbers = async (path: string) => {
      const { html } = await visitor.get(path);
      return html
        .querySelectorAll('section[aria-labelledby="open"] tbody td:first-child')
        .map(({ text }) => text);
    };
    expect(await numbers('/regie?sorteer=casus')).toEqual(['C-1', 'C-2']);
    expect(await numbers('/regie?sorteer=-casus')).toEqual(['C-2', 'C-1']);
    expect(await numbers('/regie?sorteer=prioriteit')).toEqual(['C-2', 'C-1']);
    expect(await numbers('/regie?sorteer=constructor')).toEqual(['C-2', 'C-1']);
    const { html } = await visitor.get('/regie?sorteer=casus');
    const head = html.querySelector('th[aria-sort="ascending"]');
    expect(head?.querySelector('a')?.getAttribute('href')).toBe('?sorteer=-casus');
  });

  it('zegt bij een verdwenen casus wat ontbreekt', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [],
      slachtoffers: 0,
      verdwenen: [regel({ casusnummer: 'C-WEG', eigenaarGroep: null, volgendeStap: null, uiterlijk: null })],
      controle,
    });
    const page = await (await regisseur()).get('/regie');
    const row = page.html.querySelector('section[aria-labelledby="verdwenen"] tbody tr');
    expect(row?.text).toContain('C-WEG');
    expect(row?.querySelectorAll('.kr-tag--danger').map(({ text }) => text)).toEqual([
      'Ontbreekt',
      'Ontbreekt',
      'Ontbreekt',
    ]);
  });

  it('laat bij een casus zien wat de controle vond', async () => {
    const gevonden = regel({ casusnummer: 'C-STIL', schendingen: ['STORING'] });
    portal.store.answers.readRegie = async () => ({
      casussen: [gevonden],
      slachtoffers: 1,
      verdwenen: [gevonden],
      controle,
    });
    const page = await (await regisseur()).get('/regie');
    const row = page.html.querySelector('section[aria-labelledby="verdwenen"] tbody tr');
    expect(row?.querySelector('.kr-tag--danger')?.text).toContain('langer dan vier uur stil');
  });

  it('wordt rood als de controle zelf te lang geleden slaagde', async () => {
    portal.store.answers.readRegie = async () => ({
      casussen: [],
      slachtoffers: 0,
      verdwenen: [],
      controle: { ...controle, isAchter: true },
    });
    const page = await (await regisseur()).get('/regie');
    const panel = page.html.querySelector('section[aria-labelledby="controle"]');
    expect(panel?.querySelector('.kr-notice--danger')?.text).toContain('weet nu niemand zeker');
    portal.store.answers.readRegie = async () => ({ casussen: [], slachtoffers: 0, verdwenen: [], controle });
    const goed = await (await regisseur()).get('/regie');
    expect(goed.html.querySelectorAll('.kr-notice--danger')).toHaveLength(0);
    expect(goed.html.text).toContain('24 november 2026');
  });

  it('kan een controle vragen', async () => {
    let gevraagd = 0;
    portal.store.answers.requestControle = async () => void (gevraagd += 1);
    portal.store.answers.readRegie = async () => ({ casussen: [], slachtoffers: 0, verdwenen: [], controle });
    const visitor = await regisseur();
    const answer = await visitor.submit(await visitor.get('/regie'), '/regie/controle');
    expect([answer.status, answer.headers.get('location'), gevraagd]).toEqual([303, '/regie?gevraagd', 1]);
  });

  it('bestaat alleen voor procesregie', async () => {
    expect((await (await portal.login()).get('/regie')).status).toBe(404);
  });
});
