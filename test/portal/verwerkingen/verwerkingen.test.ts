import type { Betrokkene } from '../../../domain/keten/betrokkene.js';
import type { RepositoryContext } from '../../../store/store.js';
import type { Logfilter, Logweergave } from '../../../store/verwerkingslog/search-log.js';
import { keptReason, toKept } from '../../../portal/redenen/kept-reason.js';
import { aCasus, NU } from '../support/builders.js';
import { startTestPortal, type TestPortal, type Visitor } from '../support/test-portal.js';

const REDEN = 'Steekproef van de privacyofficer in november';
let portal: TestPortal;
let gezocht: Logfilter[];
let gevraagd: RepositoryContext[];
beforeEach(async () => {
  portal = await startTestPortal();
  gezocht = [];
  gevraagd = [];
  portal.store.answers.searchLog = async (filter) => {
    gezocht.push(filter);
    return { regels: [], verder: 7 };
  };
  const open = portal.store.repositoryFor.bind(portal.store);
  portal.store.repositoryFor = (betrokkene: Betrokkene, context: RepositoryContext) => {
    gevraagd.push(context);
    return open(betrokkene, context);
  };
});
afterEach(() => portal.close());

const fg = () => portal.login({ gebruikerId: 'g-fg', groepen: ['r12', 'r12.fg'], organisatie: 'ZVH' });

async function giveReason(visitor: Visitor, onderwerp: string, reden = REDEN) {
  const path = `/redenen/${onderwerp}`;
  return visitor.submit(await visitor.get(path), path, { reden });
}

describe('eerst de reden', () => {
  it('zonder reden is er geen log, met reden een uur lang', async () => {
    const visitor = await fg();
    const zonder = await visitor.get('/verwerkingen');
    expect([zonder.status, zonder.headers.get('location')]).toEqual([303, '/redenen/verwerkingen']);
    expect(gezocht).toEqual([]);

    const gegeven = await giveReason(visitor, 'verwerkingen');
    expect([gegeven.status, gegeven.headers.get('location')]).toEqual([303, '/verwerkingen']);
    expect((await visitor.get('/verwerkingen')).status).toBe(200);
    expect(gevraagd.at(-1)).toMatchObject({ doel: 'toezicht', reden: REDEN, redenId: expect.any(String) });
  });

  it('een te korte reden blijft staan en wordt gevraagd', async () => {
    const visitor = await fg();
    const page = await giveReason(visitor, 'verwerkingen', 'te kort');
    expect(page.status).toBe(422);
    expect(page.html.querySelector('textarea')?.text.trim()).toBe('te kort');
    expect((await visitor.get('/verwerkingen')).status).toBe(303);
  });

  it('een reden geldt voor één casus, ook als die niet bestaat, en zegt niet of die bestaat', async () => {
    const casus = aCasus();
    portal.store.casussen.push({ casus, groepen: ['r12'] });
    const visitor = await fg();
    const onbestaand = '0190a000-0000-4000-8000-000000000000';
    for (const casusId of [casus.casusId, onbestaand]) {
      const zonder = await visitor.get(`/casussen/${casusId}`);
      expect([zonder.status, zonder.headers.get('location')]).toEqual([303, `/redenen/casus:${casusId}`]);
    }
    const vragen = await Promise.all(
      [casus.casusId, onbestaand].map((casusId) => visitor.get(`/redenen/casus:${casusId}`)),
    );
    const zonderId = vragen.map(({ text }) =>
      text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replace(/name="_csrf" value="[^"]+"/g, ''),
    );
    expect(zonderId[0]).toBe(zonderId[1]);

    await giveReason(visitor, `casus:${casus.casusId}`);
    expect((await visitor.get(`/casussen/${casus.casusId}`)).status).toBe(200);
    expect((await visitor.get(`/casussen/${casus.casusId}/tijdlijn`)).status).toBe(200);
    expect((await visitor.get(`/casussen/${onbestaand}`)).status).toBe(303);
    expect((await visitor.get('/verwerkingen')).status).toBe(303);
  });

  it('na een uur is een reden op', () => {
    const kept = { redenId: '0190a000-0000-4000-8000-00000000000a', tekst: REDEN };
    const waarden = { 'reden:verwerkingen': toKept(kept, NU) };
    const over = (minuten: number) => new Date(NU.getTime() + minuten * 60_000);
    expect(keptReason({ waarden }, 'verwerkingen', over(59))).toEqual(kept);
    expect(keptReason({ waarden }, 'verwerkingen', over(60))).toBeNull();
    expect(keptReason({ waarden }, 'casus:x', over(0))).toBeNull();
  });

  it('wie geen toezicht houdt vindt geen van deze pagina’s, en wordt voor een casus niets gevraagd', async () => {
    const casus = aCasus();
    portal.store.casussen.push({ casus, groepen: ['r04'] });
    const weger = await portal.login();
    for (const path of ['/verwerkingen', '/redenen/verwerkingen', `/redenen/casus:${casus.casusId}`])
      expect((await weger.get(path)).status).toBe(404);
    expect((await weger.get(`/casussen/${casus.casusId}`)).status).toBe(200);
  });

  it.each(['iets', 'casus:iets', 'casus:..%2f..'])('er is geen pagina voor %s', async (onderwerp) => {
    expect((await (await fg()).get(`/redenen/${onderwerp}`)).status).toBe(404);
  });
});

describe('zoeken', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await fg();
    await giveReason(visitor, 'verwerkingen');
  });

  it('zonder keuze: de laatste week; met keuze: die dagen, die persoon, dat onderwerp', async () => {
    await visitor.get('/verwerkingen');
    await visitor.get('/verwerkingen?van=2026-11-01&tot=2026-11-30&gebruiker=g-weger&onderwerp=C-1&voor=99');
    expect(gezocht).toEqual([
      { van: '2026-11-18', tot: '2026-11-24' },
      { van: '2026-11-01', tot: '2026-11-30', gebruikerId: 'g-weger', onderwerp: 'C-1', voor: 99 },
    ]);
  });

  it('zegt in woorden waarvoor, op welke grondslag en in welke rol', async () => {
    portal.store.answers.searchLog = async () => ({ regels: [aRegel()], verder: null });
    const { html } = await visitor.get('/verwerkingen');
    const rij = html.querySelector('tbody tr')?.text ?? '';
    for (const woord of [
      'Wegen en kwalificeren',
      'Grondslag: Wet politiegegevens',
      'Lid ketenregieteam (R04)',
    ])
      expect(rij).toContain(woord);
    expect(rij).not.toMatch(/wpg|wegen,/);
  });

  it('de volgende bladzijde houdt wat gezocht werd', async () => {
    const { html } = await visitor.get('/verwerkingen?van=2026-11-20&tot=2026-11-24&gebruiker=g-weger');
    const verder = html.querySelectorAll('a').find(({ text }) => text === 'Oudere regels');
    expect(verder?.getAttribute('href')?.replaceAll('&amp;', '&')).toBe(
      '/verwerkingen?van=2026-11-20&tot=2026-11-24&gebruiker=g-weger&voor=7',
    );
  });

  it.each([
    ['?van=2026-11-24&tot=2026-11-20', 'De eerste dag ligt na de laatste dag.'],
    ['?van=2026-02-30&tot=2026-03-01', 'Vul twee dagen in die bestaan.'],
    ['?van=2026-01-01&tot=2026-11-24', 'Kies ten hoogste 31 dagen.'],
  ])('%s wordt geweigerd met een zin', async (query, zin) => {
    const page = await visitor.get(`/verwerkingen${query}`);
    expect(page.status).toBe(422);
    expect(page.html.querySelector('.kr-error-summary')?.text).toContain(zin);
  });

  it('wat opvalt staat er met de regel, en de uitvoer is een bestand', async () => {
    portal.store.answers.readOpvallend = async () => [
      {
        regel: 'VEEL_CASUSSEN',
        gebruikerId: 'g-weger',
        wie: 'Lid (Politie)',
        van: '2026-11-24T09:00:00Z',
        tot: '2026-11-24T09:30:00Z',
        aantal: 16,
      },
    ];
    portal.store.answers.exportLog = async () => ({ uitvoerId: 'x', regels: ['{"een":1}', '{"twee":2}'] });
    const page = await visitor.get('/verwerkingen');
    expect(page.html.querySelector('main')?.text).toContain(
      '15 of meer verschillende casussen binnen een uur',
    );
    const bestand = await visitor.submit(page, '/verwerkingen/uitvoer', {
      van: '2026-11-18',
      tot: '2026-11-24',
    });
    expect(bestand.text).toBe('{"een":1}\n{"twee":2}\n');
    expect(bestand.headers.get('content-disposition')).toContain(
      'verwerkingslog-2026-11-18-2026-11-24.jsonl',
    );
    expect(bestand.headers.get('cache-control')).toContain('no-store');
  });
});

/** Somebody of the ketenregieteam who read a casus. */
function aRegel(): Logweergave {
  return {
    volgnummer: 1,
    wie: 'Lid (Politie)',
    reden: null,
    regel: {
      tijdstip: NU.toISOString(),
      einde: NU.toISOString(),
      verwerking: 'CASUS_GELEZEN',
      activiteit: 'VA03',
      actie: 'lezen',
      resultaat: 'OK',
      statusCode: 'OK',
      gebruikerId: 'g-weger',
      organisatie: 'POLITIE',
      rollen: ['R04'],
      doel: 'wegen',
      grondslag: 'wpg',
      regel: 'D11.10 R04 procesgegevens',
      regelversie: 1,
      betrokkeneSoort: 'casus',
      betrokkeneId: '0190a000-0000-4000-8000-000000000000',
      veldgroep: 'procesgegevens',
      redenId: null,
      traceId: 'a'.repeat(32),
      spanId: 'a'.repeat(16),
    },
  };
}
