import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { regisseur, techniek } from '../../builders/betrokkenen.js';
import { aCasus } from '../support/builders.js';
import type { FakeInstantie } from '../support/fake-monitor.js';
import { HERSTEL_ID } from '../support/fake-store.js';
import { startTestPortal, type TestPortal, type Visitor } from '../support/test-portal.js';

/** A decision that is one expression, on what goes in, another decision and a function. */
const FORMULE = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="D" namespace="test">
  <decision id="som" name="Som">
    <variable id="v1" name="som" />
    <informationRequirement id="r1"><requiredDecision href="#deel" /></informationRequirement>
    <informationRequirement id="r2"><requiredInput href="#personen" /></informationRequirement>
    <knowledgeRequirement id="r3"><requiredKnowledge href="#extra" /></knowledgeRequirement>
    <literalExpression id="l1"><text>deel + extra(1)</text></literalExpression>
  </decision>
  <decision id="deel" name="Deel"><literalExpression id="l2"><text>2</text></literalExpression></decision>
  <inputData id="personen" name="Aantal personen" />
  <businessKnowledgeModel id="extra" name="extra" />
</definitions>`;

const CASUS = aCasus({ casusnummer: 'CAS-7K4M2PX9' });

let portal: TestPortal;
let regie: Visitor;
let toets: FakeInstantie;
let traject: FakeInstantie;

beforeEach(async () => {
  portal = await startTestPortal();
  const { store, monitor } = portal;
  store.casussen.push({ casus: CASUS, groepen: ['r03'] });
  const variabelen = [
    { naam: 'casusId', waarde: CASUS.casusId, scopeKey: '100' },
    { naam: 'binding', waarde: 'GEBONDEN', scopeKey: '100' },
    { naam: 'uitkomstVoorKeten', waarde: 'OPGEPAKT', scopeKey: '100' },
    { naam: 'verzonnenGegeven', waarde: 'geheim', scopeKey: '100' },
  ];
  const keten = monitor.add({ instantieKey: '100', procesId: 'ketenaanpak', variabelen });
  toets = monitor.add({
    instantieKey: '200',
    procesId: 'doorlaatverbod',
    aanroeper: '100',
    variabelen: [{ naam: 'casusId', waarde: CASUS.casusId, scopeKey: '200' }],
  });
  traject = monitor.add({
    instantieKey: '300',
    procesId: 'strafrechtelijk-traject',
    aanroeper: '100',
    variabelen: [{ naam: 'casusId', waarde: CASUS.casusId, scopeKey: '300' }],
  });
  monitor.stand(keten, 'CallActivity_Straf', 'CALL_ACTIVITY');
  monitor.strand(toets, 'Task_ToetsAlarmeren', { incidentKey: '901' });
  regie = await portal.login(regisseur);
});
afterEach(() => portal.close());

const rowsOf = async (visitor: Visitor, path: string) =>
  (await visitor.get(path)).html
    .querySelectorAll('tbody tr')
    .map((row) => row.querySelectorAll('td').map(({ text }) => text.trim().replaceAll(/\s+/g, ' ')));

describe('de processen', () => {
  it('zeggen wat vastloopt, ook bij wat het heeft aangeroepen', async () => {
    const rows = await rowsOf(regie, '/monitor');
    expect(rows.map(([naam, , vast, loopt]) => [naam, vast, loopt])).toEqual([
      ['doorlaatverbod', '1 vastgelopen', '1 lopen'],
      ['ketenaanpak', '1 vastgelopen', '1 lopen'],
    ]);
  });

  it('zeggen hoe lang wat klaar is heeft geduurd', async () => {
    portal.monitor.add({
      instantieKey: '400',
      procesId: 'nazorg',
      toestand: 'COMPLETED',
      begonnenOp: '2026-11-20T10:00:00Z',
      geeindigdOp: '2026-11-23T10:00:00Z',
    });
    const nazorg = (await rowsOf(regie, '/monitor')).find(([naam]) => naam === 'nazorg');
    expect(nazorg?.slice(-2)).toEqual(['3 dagen', '3 dagen']);
  });

  it('tonen van één versie per stap wat daar staat, zonder het spoor van politie en OM', async () => {
    const { definitieKey } = toets;
    const rows = await rowsOf(regie, `/monitor/processen/${definitieKey}`);
    expect(rows.find(([naam]) => naam === 'Politie en OM alarmeren')?.slice(2)).toEqual([
      '1',
      '01 vastgelopen',
    ]);
    const keten = portal.monitor.instanties[0]!;
    const { text } = await regie.get(`/monitor/processen/${keten.definitieKey}`);
    expect(text).not.toContain('Straf');
  });

  it('bestaan niet als ze van politie en OM zijn (INV8)', async () => {
    for (const path of [
      `/monitor/processen/${traject.definitieKey}`,
      `/monitor/processen/${traject.definitieKey}/model.json`,
      `/monitor/processen/${traject.definitieKey}/stroom`,
      '/monitor/instanties/300',
      '/monitor/instanties/300/model.json',
    ])
      expect((await regie.get(path)).status).toBe(404);
  });

  it('worden levend bijgewerkt, tot de lezer weggaat', async () => {
    const { definitieKey } = toets;
    const stop = new AbortController();
    const cookie = [...regie.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
    const response = await fetch(`${portal.origin}/monitor/processen/${definitieKey}/stroom`, {
      headers: { cookie },
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('cache-control')).toContain('no-store');
    const reader = response.body!.getReader();
    let text = '';
    while (!text.includes('data:')) text += new TextDecoder().decode((await reader.read()).value);
    expect(JSON.parse(/data: (.*)/.exec(text)![1]!)).toEqual([
      { elementId: 'Task_ToetsAlarmeren', actief: 1, vastgelopen: 1 },
    ]);
    stop.abort();
  });

  it('zeggen het als de motor niet antwoordt', async () => {
    portal.monitor.isDown = true;
    expect((await regie.get('/monitor')).status).toBe(503);
  });
});

describe('zoeken', () => {
  it('vindt wat vastgelopen is, met zijn casus', async () => {
    const rows = await rowsOf(regie, '/monitor/instanties?toestand=vastgelopen');
    expect(rows.map(([proces, , toestand, , , casus]) => [proces, toestand, casus])).toEqual([
      ['ketenaanpaknummer 100', 'Vastgelopen', CASUS.casusnummer],
      ['doorlaatverbodnummer 200', 'Vastgelopen', CASUS.casusnummer],
    ]);
  });

  it('noemt een aanroeper niet vastgelopen om wat in het compartiment stilstaat', async () => {
    portal.monitor.incidenten.length = 0;
    portal.monitor.strand(traject, 'Task_TrajectOpenen', { incidentKey: '902' });
    expect(await rowsOf(regie, '/monitor/instanties?toestand=vastgelopen')).toEqual([]);
    expect((await rowsOf(regie, '/monitor/instanties')).map(([, , toestand]) => toestand)).toEqual([
      'Loopt',
      'Loopt',
    ]);
  });

  it('kan op oorzaak, casus en gegeven', async () => {
    const nummers = async (vraag: string) =>
      (await rowsOf(regie, `/monitor/instanties?${vraag}`)).map(([een]) => een!.split(' ').at(-1));
    expect(await nummers('incident=JOB_NO_RETRIES')).toEqual(['200']);
    expect(await nummers('incident=CONDITION_ERROR')).toEqual([]);
    expect(await nummers(`casus=${CASUS.casusnummer.toLowerCase()}`)).toEqual(['100', '200']);
    expect(await nummers('casus=CAS-BESTAATN')).toEqual([]);
    expect(await nummers('variabele=binding&waarde=GEBONDEN')).toEqual(['100']);
    expect(await nummers('proces=ketenaanpak&element=Task_ToetsAlarmeren')).toEqual([]);
  });

  it('vraagt de motor om een dag zoals die hier is, en om de pagina', async () => {
    await regie.get('/monitor/instanties?van=2026-11-01&tot=2026-11-02&pagina=3&sorteer=versie');
    expect(portal.monitor.zoekopdrachten.at(-1)).toMatchObject({
      filter: { begonnenVanaf: '2026-10-31T23:00:00.000Z', begonnenVoor: '2026-11-02T23:00:00.000Z' },
      sorteer: 'versie',
      aflopend: false,
      plek: { vanaf: 100 },
      aantal: 50,
    });
  });

  it('leidt van bladzijde tot bladzijde, langs alles en terug, en niet verder', async () => {
    for (let nummer = 1; nummer <= 110; nummer += 1)
      portal.monitor.add({ instantieKey: String(1_000 + nummer), procesId: 'nazorg' });
    const gezien: string[] = [];
    let pad: string | undefined = '/monitor/instanties?proces=nazorg';
    const bladen: string[] = [];
    while (pad !== undefined) {
      const { html } = await regie.get(pad);
      bladen.push(html.querySelector('nav[aria-label="Pagina\'s"] span')!.text);
      gezien.push(...html.querySelectorAll('tbody tr .kr-small').map(({ text }) => text));
      pad = html.querySelector('a[rel="next"]')?.getAttribute('href');
    }
    expect(bladen).toEqual(['Pagina 1 van 3', 'Pagina 2 van 3', 'Pagina 3 van 3']);
    expect(new Set(gezien).size).toBe(110);

    const derde = await regie.get('/monitor/instanties?proces=nazorg&pagina=3&na=1100');
    const terug = derde.html.querySelector('a[rel="prev"]')!.getAttribute('href')!;
    const tweede = await regie.get(terug);
    expect(tweede.html.querySelector('tbody tr .kr-small')?.text).toBe('nummer 1051');
    expect(tweede.html.querySelector('a[rel="prev"]')?.getAttribute('href')).not.toContain('voor=');
  });

  it('begint opnieuw bij een bladwijzer die niemand meer kent', async () => {
    const { status, headers } = await regie.get('/monitor/instanties?proces=nazorg&pagina=7&na=9999');
    expect(status).toBe(303);
    expect(headers.get('location')).toBe('/monitor/instanties?proces=nazorg&sorteer=-begonnen');
  });

  it.each([
    ['toestand=weg', 'Kies een toestand uit de lijst.'],
    ['proces=strafrechtelijk-traject', 'Kies een proces uit de lijst.'],
    ['element=CallActivity_Straf', 'Kies een stap uit het diagram.'],
    ['versie=twee', 'Vul een versie in als heel getal.'],
    ['incident=BRAND', 'Kies een oorzaak uit de lijst.'],
    ['van=2026-02-30', 'Vul een dag in die bestaat.'],
    ['van=2026-11-02&tot=2026-11-01', 'De laatste dag ligt voor de eerste dag.'],
    ['casus=Fleur%20Verzonnenstein', 'Vul het nummer van de casus in, zoals het op de casus staat.'],
    ['variabele=uitkomstVoorKeten&waarde=OPGEPAKT', 'Kies een gegeven uit de lijst.'],
    ['variabele=casusId&waarde=x', 'Kies een gegeven uit de lijst.'],
    ['variabele=binding', 'Kies de waarde die u zoekt.'],
    ['variabele=binding&waarde=ANDERS', 'Deze waarde kan dit gegeven niet hebben.'],
  ])('weigert %s in gewone woorden, en zoekt dan niet', async (vraag, zin) => {
    const { status, html } = await regie.get(`/monitor/instanties?${vraag}`);
    expect(status).toBe(422);
    expect(html.querySelector('.kr-error-summary')?.text).toContain(zin);
    expect(portal.monitor.zoekopdrachten).toEqual([]);
  });
});

describe('één proces', () => {
  it('zegt waar het is, waarom het stilstaat en bij welke casus het hoort', async () => {
    const { text } = await regie.get('/monitor/instanties/200');
    for (const zin of [
      'Een stap van het systeem lukt niet',
      'Politie en OM alarmeren',
      CASUS.casusnummer,
      'ketenaanpak, nummer 100',
    ])
      expect(text).toContain(zin);
  });

  it('toont waarden met hun soort; wat niet in het woordenboek staat ziet niemand', async () => {
    const rows = await rowsOf(regie, '/monitor/instanties/100');
    expect(rows).toEqual([
      ['Casus (casusId)', CASUS.casusId, 'over het proces', 'hele proces'],
      ['Binding (binding)', 'GEBONDEN', 'over het proces', 'hele proces'],
      ['verzonnenGegeven', 'afgeschermd', 'onbekend', 'hele proces'],
    ]);
  });

  it('noemt niet wat het voor politie en OM is begonnen', async () => {
    const { text } = await regie.get('/monitor/instanties/100');
    expect(text).not.toMatch(/straf|300/i);
    const { text: beeld } = await regie.get('/monitor/instanties/100/model.json');
    expect(JSON.parse(beeld)).toMatchObject({ actief: [] });
  });

  it.each(['999', '0', 'abc', '1e5'])('%s bestaat niet', async (key) => {
    expect((await regie.get(`/monitor/instanties/${key}`)).status).toBe(404);
  });
});

describe('technisch beheer', () => {
  let beheer: Visitor;
  beforeEach(async () => {
    beheer = await portal.login(techniek);
  });

  it('ziet wat stilstaat, en niets van een casus: geen nummer, geen sleutel, geen waarde', async () => {
    for (const path of [
      '/monitor',
      '/monitor/instanties',
      '/monitor/instanties?toestand=vastgelopen',
      '/monitor/instanties/100',
      '/monitor/instanties/200',
    ]) {
      const { status, text } = await beheer.get(path);
      expect(status).toBe(200);
      expect(text).not.toContain(CASUS.casusId);
      expect(text).not.toContain(CASUS.casusnummer);
      expect(text).not.toContain('GEBONDEN');
    }
    const rows = await rowsOf(beheer, '/monitor/instanties/100');
    expect(rows.map(([, waarde]) => waarde)).toEqual(['afgeschermd', 'afgeschermd', 'afgeschermd']);
  });

  it('kan niet op casus of gegeven zoeken', async () => {
    const { html, text } = await beheer.get('/monitor/instanties');
    expect(html.querySelector('[name="casus"]')).toBeNull();
    expect(html.querySelector('[name="variabele"]')).toBeNull();
    expect(text).toContain('nummer 200');
    expect((await beheer.get('/monitor/instanties?variabele=binding&waarde=GEBONDEN')).status).toBe(422);
    expect(await rowsOf(beheer, `/monitor/instanties?casus=${CASUS.casusnummer}`)).toEqual([]);
  });
});

describe('een advies van een tabel', () => {
  const besluit = {
    besluitKey: '2251799813685459001',
    tabelId: 'acuut',
    naam: 'Acuut',
    versie: 3,
    op: '2026-11-24T13:10:00Z',
    isGelukt: true,
    instantieKey: '200',
    tabelKey: 'acuut',
    invoer: [{ naam: 'Direct gevaar', waarde: 'ja' }],
    regels: [{ regelId: 'D1_1', nummer: 1 }],
    uitkomst: { acuut: 'ACUUT' },
  };

  it('toont de tabel met een merkteken bij de regel die paste', async () => {
    portal.monitor.besluiten.push(besluit);
    const { html } = await regie.get('/monitor/besluiten/2251799813685459001');
    const hits = html.querySelectorAll('tr.kr-hit');
    expect(hits.length).toBe(1);
    expect(hits[0]!.text).toContain('D1.1');
    expect(hits[0]!.text).toContain('Paste');
    expect(html.querySelector('table')?.text).toContain('elke waarde');
  });

  it('is te tekenen: met het model en de regels die pasten, en zonder waarden van de casus', async () => {
    portal.monitor.besluiten.push({
      ...besluit,
      invoer: [{ naam: 'Direct gevaar', waarde: 'verzonnen-waarde' }],
    });
    const { html, headers } = await regie.get('/monitor/besluiten/2251799813685459001');
    const adres = html.querySelector('[data-besluit]')!.getAttribute('data-besluit')!;
    const { text } = await regie.get(adres);
    expect(JSON.parse(text)).toEqual({
      naam: 'Acuut',
      tabelId: 'acuut',
      xml: await portal.monitor.readTabel('acuut'),
      regels: ['D1_1'],
    });
    expect(text).not.toContain('verzonnen-waarde');
    // Without a script nothing is folded away.
    expect(html.querySelector('[data-in-woorden]')?.hasAttribute('open')).toBe(true);
    const gewoon = (await regie.get('/monitor')).headers.get('content-security-policy')!;
    const alleen = headers
      .get('content-security-policy')!
      .replace(/ 'unsafe-hashes'( 'sha256-[\w+/]{43}='){6}/, '');
    expect(alleen).toBe(gewoon);
  });

  it('dat een formule is, zegt de formule en waar het op steunt', async () => {
    portal.monitor.tabellen.set('som', FORMULE);
    portal.monitor.besluiten.push({ ...besluit, tabelId: 'som', tabelKey: 'som', regels: [] });
    const { html } = await regie.get('/monitor/besluiten/2251799813685459001');
    expect(html.querySelector('pre')?.text).toContain('deel + extra(1)');
    expect(html.querySelectorAll('[data-in-woorden] li').map(({ text }) => text)).toEqual([
      'Aantal personen (invoer)',
      'Deel (beslissing)',
      'extra (functie)',
    ]);
    expect(html.querySelector('main')?.text).not.toContain('geen regel paste');
  });

  it('is er niet voor wie de waarden niet mag zien, en ook niet als tekening', async () => {
    portal.monitor.besluiten.push(besluit);
    const beheer = await portal.login(techniek);
    expect((await beheer.get('/monitor/besluiten/2251799813685459001')).status).toBe(404);
    expect((await beheer.get('/monitor/besluiten/2251799813685459001/model.json')).status).toBe(404);
    expect((await beheer.get('/monitor/instanties/200')).text).not.toContain('/monitor/besluiten/');
  });
});

describe('herstel', () => {
  const LANG = 'De storing is verholpen, dus opnieuw proberen.';

  it('vraagt eerst waarom, en legt dan vast wat er stilstaat', async () => {
    toets.naam = 'Doorlaatverbod toetsen';
    const page = await regie.get('/monitor/herstel/nieuw?instantie=200');
    expect(page.text).toContain('Doorlaatverbod toetsen, nummer 200');
    const kort = await regie.submit(page, '/monitor/herstel', { instantie: '200', reden: 'kort' });
    expect(kort.status).toBe(422);
    expect(kort.html.querySelector('textarea')?.text).toBe('kort');
    const gedaan = await regie.submit(page, '/monitor/herstel', { instantie: '200', reden: LANG });
    expect(gedaan.headers.get('location')).toBe(`/monitor/herstel/${HERSTEL_ID}`);
    expect(portal.store.herstel).toEqual([
      {
        soort: 'OPNIEUW',
        reden: LANG,
        regels: [
          {
            instantieKey: '200',
            incidentKey: '901',
            jobKey: '77',
            elementInstantieKey: '2001',
            casusId: CASUS.casusId,
          },
        ],
      },
    ]);
  });

  it('kan van alles met één oorzaak, maar nooit van wat van politie en OM is (INV8)', async () => {
    portal.monitor.strand(traject, 'Task_TrajectOpenen', { incidentKey: '902' });
    const { text } = await regie.get('/monitor/herstel/nieuw?incident=JOB_NO_RETRIES');
    expect(text).toContain('nummer 200');
    expect(text).not.toContain('300');
    const page = await regie.get('/monitor/herstel/nieuw?instantie=300&instantie=weg');
    expect(page.text).toContain('Er is niets gekozen dat stilstaat.');
    expect((await regie.submit(page, '/monitor/herstel', { instantie: '300', reden: LANG })).status).toBe(
      422,
    );
    expect(portal.store.herstel).toEqual([]);
  });

  it('toont hoe ver het is', async () => {
    portal.store.answers.readHerstel = async (herstelId) => ({
      herstelId,
      soort: 'OPNIEUW',
      gevraagdOp: '2026-11-24T13:59:00Z',
      totaal: 2,
      gedaan: 1,
      geweigerd: 0,
      regels: [
        { instantieKey: '200', stand: 'GEDAAN', gedaanOp: '2026-11-24T13:59:01Z' },
        { instantieKey: '201', stand: 'WACHT', gedaanOp: null },
      ],
    });
    toets.naam = 'Doorlaatverbod toetsen';
    const { html } = await regie.get(`/monitor/herstel/${HERSTEL_ID}`);
    expect(html.querySelectorAll('tbody a').map(({ text }) => text)).toEqual([
      'Doorlaatverbod toetsen, nummer 200',
      'nummer 201',
    ]);
    expect(html.querySelector('progress')?.attributes).toMatchObject({ max: '2', value: '1' });
    expect(html.querySelector('main')?.text).toContain('1 van 2 gedaan');
    const { text } = await regie.get(`/monitor/herstel/${HERSTEL_ID}/stand.json`);
    expect(JSON.parse(text)).toEqual({
      tekst: '1 van 2 gedaan',
      gedaan: 1,
      totaal: 2,
      isKlaar: false,
    });
    // A standstill of the engine is when people look: the page says how far it is, without the names.
    portal.monitor.isDown = true;
    expect((await regie.get(`/monitor/herstel/${HERSTEL_ID}`)).text).toContain('1 van 2 gedaan');
  });

  it('beëindigt geen proces waaraan een casus hangt, en geen proces dat een ander begon', async () => {
    const beheer = await portal.login(techniek);
    const page = await beheer.get('/monitor/instanties/100/beeindigen');
    expect(page.text).toContain('Aan dit proces hangt een casus');
    expect(page.html.querySelector('main form')).toBeNull();
    expect((await beheer.submit(page, '/monitor/instanties/100/beeindigen', { reden: LANG })).status).toBe(
      409,
    );
    const aangeroepen = await beheer.get('/monitor/instanties/200/beeindigen');
    expect(aangeroepen.text).toContain('eindigt met dat proces');
    expect(aangeroepen.html.querySelector('main a[href="/monitor/instanties/100"]')).not.toBeNull();
    const { html } = await beheer.get('/monitor/instanties/200');
    expect(html.querySelector('a[href$="/beeindigen"]')).toBeNull();
    expect(html.querySelector('main')?.text).toContain(
      'Beëindigen kan alleen bij het proces waaruit dit begon',
    );
    expect((await beheer.get('/monitor/instanties/300/beeindigen')).status).toBe(404);
    expect(portal.store.herstel).toEqual([]);
  });

  it('beëindigt een tweede start van een casus die aan een ander proces hangt', async () => {
    const variabelen = [{ naam: 'casusId', waarde: CASUS.casusId, scopeKey: '150' }];
    portal.monitor.add({ instantieKey: '150', procesId: 'ketenaanpak', variabelen });
    portal.store.losgeraakt.push('150');
    const page = await regie.get('/monitor/instanties/150/beeindigen');
    await regie.submit(page, '/monitor/instanties/150/beeindigen', { reden: LANG });
    expect(portal.store.herstel).toMatchObject([
      { soort: 'BEEINDIGEN', regels: [{ instantieKey: '150', casusId: CASUS.casusId }] },
    ]);
  });

  it('lost alleen het incident op, zonder de stap een nieuwe poging te geven', async () => {
    const page = await regie.get('/monitor/herstel/nieuw?soort=OPLOSSEN&instantie=200');
    expect(page.html.querySelector('h1')?.text).toBe('Incident oplossen');
    await regie.submit(page, '/monitor/herstel', { soort: 'OPLOSSEN', instantie: '200', reden: LANG });
    expect(portal.store.herstel).toMatchObject([
      { soort: 'OPLOSSEN', regels: [{ incidentKey: '901', jobKey: null }] },
    ]);
  });

  it('beëindigt werk van de keten zonder casus, maar niet als iemand daarin nog een taak heeft', async () => {
    const bewaken = portal.monitor.add({ instantieKey: '600', procesId: 'bewaken' });
    const beheer = await portal.login(techniek);
    const page = await beheer.get('/monitor/instanties/600/beeindigen');
    const gedaan = await beheer.submit(page, '/monitor/instanties/600/beeindigen', { reden: LANG });
    expect(gedaan.status).toBe(303);
    expect(portal.store.herstel).toMatchObject([{ soort: 'BEEINDIGEN', regels: [{ casusId: null }] }]);
    const taak = { taakKey: '1', elementId: 'Taak', uiterlijk: null, herinnering: null, isOpgepakt: false };
    bewaken.taken.push(taak);
    expect((await beheer.get('/monitor/instanties/600/beeindigen')).text).toContain('nog een taak open');
  });

  it('zet een gegeven alleen waar iets stilstaat, en zegt wat niet kan en waarom', async () => {
    const beheer = await portal.login(techniek);
    const path = '/monitor/instanties/200/gegeven';
    const page = await beheer.get(`${path}?gegeven=ingang`);
    const fout = await beheer.submit(page, path, { gegeven: 'ingang', waarde: 'ACHTERDEUR', reden: LANG });
    expect(fout.status).toBe(422);
    const vervolg = await beheer.submit(page, path, { gegeven: 'vervolg', waarde: 'VERDER', reden: LANG });
    expect(vervolg.status).toBe(422);
    await beheer.submit(page, path, { gegeven: 'ingang', waarde: 'MELDPUNT', reden: LANG });
    expect(portal.store.herstel).toMatchObject([
      { soort: 'GEGEVEN', variabele: 'ingang', waarde: 'MELDPUNT', regels: [{ incidentKey: '901' }] },
    ]);
    expect((await beheer.get('/monitor/instanties/100/gegeven')).status).toBe(404);
    const weigering = await rowsOf(regie, path);
    expect(weigering).toEqual([['Casus (casusId)', expect.stringContaining('Dit is een sleutel.')]]);
    const moment = await regie.get(`${path}?gegeven=controleOp`);
    expect(moment.html.querySelector('input[name="waarde"]')?.getAttribute('type')).toBe('datetime-local');
  });
});
