import { AFGESCHERMD } from '../../../domain/toegang/afgeschermd.js';
import { aCasus, aWeging } from '../support/builders.js';
import { startTestPortal, type TestPortal } from '../support/test-portal.js';

let portal: TestPortal;
const casus = aCasus();
const tabs = [
  '',
  '/personen',
  '/meldingen',
  '/wegingen',
  '/strafrecht',
  '/plan',
  '/tijdlijn',
  '/diagram',
  '/diagram.json',
  '/herwegen',
];
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r04'] });
});
afterEach(() => portal.close());

describe('een casus waar ik niet bij hoor', () => {
  it('is op elke pagina byte voor byte gelijk aan een casus die niet bestaat', async () => {
    const stranger = await portal.login({
      gebruikerId: 'g-piket',
      groepen: ['r07', 'r07.politie'],
      mandaten: [],
    });
    const absent = await stranger.get('/casussen/4d0c9d0a');
    expect(absent.status).toBe(404);
    for (const tab of tabs) {
      const page = await stranger.get(`/casussen/${casus.casusId}${tab}`);
      expect([tab, page.status, page.text]).toEqual([tab, 404, absent.text]);
    }
    expect((await stranger.get('/casussen')).text).not.toContain(casus.casusnummer);
  });

  it('bestaat niet voor een rol zonder casussen, en regie evenmin', async () => {
    const techniek = await portal.login({ gebruikerId: 'g-techniek', groepen: ['r14', 'r14.techniek'] });
    for (const path of ['/casussen', `/casussen/${casus.casusId}`, '/regie', '/taken/1']) {
      expect((await techniek.get(path)).status).toBe(404);
    }
  });

  it('is zonder inloggen niet te vinden', async () => {
    for (const tab of tabs) {
      const page = await portal.visitor().get(`/casussen/${casus.casusId}${tab}`);
      expect(page.status).toBe(303);
      expect(page.text).not.toContain(casus.casusnummer);
    }
  });
});

describe('een casus waar ik bij hoor', () => {
  it('heeft op elke tab nummer, fase, eigenaar, vervanger, volgende stap en termijn', async () => {
    const weger = await portal.login();
    for (const tab of tabs.slice(0, 8)) {
      const page = await weger.get(`/casussen/${casus.casusId}${tab}`);
      expect(page.html.querySelectorAll('h1').map((heading) => heading.text)).toEqual([
        `Casus ${casus.casusnummer}`,
      ]);
      expect(page.html.querySelector('[aria-current="step"]')?.text).toContain('Eerste weging');
      const head = page.html.querySelector('.kr-casus-head')?.text ?? '';
      for (const part of ['Ketenregieteam', 'vervanger: Procesregie', 'Weging vaststellen', 'over 2 dagen']) {
        expect(head).toContain(part);
      }
      expect(page.html.querySelectorAll('.kr-tabs a[aria-current="page"]')).toHaveLength(1);
    }
  });

  it('zegt afgeschermd waar een deel er is maar niet voor mij', async () => {
    portal.store.answers.readPersonen = async () => [
      {
        dossierId: 'd',
        dossiernummer: 'D-1',
        personalia: { naam: 'Voorbeeld Persoon', leeftijd: 15, geslacht: 'v', geheimAdres: 'ja' },
        adres: AFGESCHERMD,
        kenmerken: AFGESCHERMD,
      },
    ];
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/personen`);
    expect(page.text).toContain('Voorbeeld Persoon');
    // Address, safe contact, special characteristics, stay, bedenktijd and CoMensha.
    expect(page.html.querySelectorAll('.kr-masked').map(({ text }) => text)).toEqual(
      Array(6).fill('afgeschermd'),
    );
  });

  it('toont elke versie van de weging, met advies naast besluit en waar dat afwijkt', async () => {
    const besluit = {
      acuut: 'NIET_ACUUT',
      actueel: 'ACTUEEL',
      veiligheid: 'ONVEILIG',
      kwalificatie: 'VERMOEDEN',
      prioriteit: 'P1',
    } as const;
    portal.store.answers.readWegingen = async () => [
      aWeging({ versie: 1, status: 'VASTGESTELD', besluit, motivering: 'Nog niet bevestigd.' }),
      aWeging({ versie: 2 }),
    ];
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/wegingen`);
    expect(page.html.querySelectorAll('main h3').map(({ text }) => text)).toEqual(['Versie 2', 'Versie 1']);
    const deviating = page.html.querySelectorAll('tr').filter(({ text }) => text.includes('wijkt af'));
    expect(deviating.map((row) => row.querySelector('td')?.text)).toEqual(['Kwalificatie']);
    expect(page.text).toContain('Nog niet bevestigd.');
  });

  it('vertelt op de tijdlijn wat er gebeurde, het nieuwste bovenaan', async () => {
    const regel = { waarde: null, toelichting: null, door: null, namens: null };
    portal.store.answers.readTijdlijn = async () => [
      {
        ...regel,
        op: '2026-11-24T08:00:00Z',
        gebeurtenis: 'VOORLOPIGE_PRIORITEIT',
        zin: 'Voorlopig',
        waarde: 'P1 ACUUT',
      },
      {
        ...regel,
        op: '2026-11-24T09:00:00Z',
        gebeurtenis: 'TAAK_AFGEROND',
        zin: 'Taak',
        waarde: 'casus-inbrengen',
        door: 'Waarnemer (ZVH)',
        namens: { groep: 'r03.zvh' },
      },
      {
        ...regel,
        op: '2026-11-24T10:00:00Z',
        gebeurtenis: 'HERWEGING_GEVRAAGD',
        zin: 'Opnieuw',
        toelichting: AFGESCHERMD,
      },
    ];
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/tijdlijn`);
    const lines = page.html.querySelectorAll('.kr-timeline li').map((line) => line.text.replace(/\s+/g, ' '));
    expect(lines).toEqual([
      expect.stringMatching(/Opnieuw ?afgeschermd/),
      expect.stringMatching(/Taak: Casus inbrengen, door Waarnemer \(ZVH\), namens Procesregie \(ZVH\)/),
      expect.stringContaining('Voorlopig: P1, meteen, acuut'),
    ]);
  });

  it('telt stappen die vaker lopen, en noemt geen omhulsel en geen code', async () => {
    const proces = (processInstanceKey: string, naam: string) => ({
      processInstanceKey,
      processDefinitionId: naam.toLowerCase(),
      processDefinitionName: naam,
      processDefinitionKey: naam.toLowerCase(),
      state: 'ACTIVE' as const,
    });
    const actief = (elementId: string, elementName: string, type: string) =>
      ({ elementId, elementName, type, state: 'ACTIVE', hasIncident: false }) as const;
    const bevestigen = actief('Task_ActieBevestigen', 'Actie bevestigen', 'USER_TASK');
    portal.camunda.instances.set(casus.processInstanceKey ?? '', [
      proces('1', 'Ketenaanpak'),
      proces('2', 'Actie'),
      proces('3', 'Actie'),
      proces('4', 'Uitvoering'),
    ]);
    portal.camunda.elements.set('1', [
      actief('EventSub_Actie', 'Actie', 'EVENT_SUB_PROCESS'),
      actief('Call_Actie', 'Actie', 'CALL_ACTIVITY'),
      actief('Multi', 'Per partner', 'MULTI_INSTANCE_BODY'),
    ]);
    portal.camunda.elements.set('2', [bevestigen]);
    portal.camunda.elements.set('3', [bevestigen]);
    portal.camunda.elements.set('4', [actief('Gateway_Tot', 'Gateway_Tot', 'EVENT_BASED_GATEWAY')]);
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/diagram`);
    const regels = page.html.querySelectorAll('section[aria-labelledby="waar"] li');
    expect(regels.map(({ text }) => text.trim())).toEqual([
      'Actie bevestigen, 2 keer in Actie',
      'Wacht op een moment of op een bericht in Uitvoering',
    ]);
  });

  it('zegt in woorden waar de casus staat, en geeft het diagram als gegevens', async () => {
    const key = casus.processInstanceKey ?? '';
    portal.camunda.instances.set(key, [
      {
        processInstanceKey: '1',
        processDefinitionId: 'ketenaanpak',
        processDefinitionName: 'Ketenaanpak',
        processDefinitionKey: 'ketenaanpak',
        state: 'ACTIVE',
      },
    ]);
    portal.camunda.elements.set('1', [
      {
        elementId: 'Task_CasusBinden',
        elementName: 'Casus binden',
        type: 'SERVICE_TASK',
        state: 'COMPLETED',
        hasIncident: false,
      },
      {
        elementId: 'Task_AcuutOpvolgen',
        elementName: 'Acuut opvolgen',
        type: 'USER_TASK',
        state: 'ACTIVE',
        hasIncident: true,
      },
    ]);
    const weger = await portal.login();
    const page = await weger.get(`/casussen/${casus.casusId}/diagram`);
    expect(page.html.querySelector('section[aria-labelledby="waar"] li')?.text).toContain('Acuut opvolgen');
    expect(page.text).toContain('Vastgelopen');

    const data = JSON.parse((await weger.get(`/casussen/${casus.casusId}/diagram.json`)).text);
    expect(data).toEqual([
      {
        naam: 'Ketenaanpak',
        xml: expect.stringContaining('<bpmn:definitions'),
        active: ['Task_AcuutOpvolgen'],
        done: ['Task_CasusBinden'],
        incidents: ['Task_AcuutOpvolgen'],
      },
    ]);
  });
});

describe('een casus heropenen', () => {
  const path = `/casussen/${casus.casusId}/heropenen`;
  const regisseur = { gebruikerId: 'g-regie', groepen: ['r03', 'r03.zvh'] };

  it('vraagt procesregie een reden en laat staan wat er stond', async () => {
    const visitor = await portal.login(regisseur);
    portal.store.casussen.push({ casus, groepen: ['r03'] });
    const answer = await visitor.submit(await visitor.get(path), path, { reden: 'te kort' });
    expect(answer.status).toBe(422);
    expect(answer.html.querySelector('#reden')?.text).toBe('te kort');

    const reden = 'Een school meldt dat het opnieuw gebeurt.';
    const done = await visitor.submit(await visitor.get(path), path, { reden });
    expect(done.headers.get('location')).toBe(`/casussen/${casus.casusId}`);
    expect(portal.store.heropend).toEqual([{ casusId: casus.casusId, reden }]);
  });

  it('bestaat niet voor wie weegt', async () => {
    expect((await (await portal.login()).get(path)).status).toBe(404);
  });
});

describe('opnieuw laten wegen', () => {
  const path = `/casussen/${casus.casusId}/herwegen`;

  it('vraagt een reden en laat staan wat er stond', async () => {
    const weger = await portal.login();
    const answer = await weger.submit(await weger.get(path), path, { reden: 'te kort' });
    expect(answer.status).toBe(422);
    expect(answer.html.querySelector('#reden')?.text).toBe('te kort');
    expect(answer.html.querySelector('.kr-error-summary a[href="#reden"]')).not.toBeNull();
    expect(portal.store.herwegingen).toEqual([]);
  });

  it('gaat met een reden naar de keten', async () => {
    const weger = await portal.login();
    const reden = 'Er is een nieuw signaal van de school gekomen.';
    const answer = await weger.submit(await weger.get(path), path, { reden });
    expect(answer.headers.get('location')).toBe(`/casussen/${casus.casusId}`);
    expect(portal.store.herwegingen).toEqual([{ casusId: casus.casusId, reden }]);
  });

  it('staat niet bij wie niet weegt', async () => {
    const meldpunt = await portal.login({ gebruikerId: 'g-zorg', groepen: ['r06', 'r06.mee'] });
    portal.store.casussen.push({ casus, groepen: ['r06'] });
    expect((await meldpunt.get(path)).status).toBe(404);
    const melden = await meldpunt.get(`/casussen/${casus.casusId}/iets-melden`);
    expect(melden.text).not.toContain('opnieuw laten wegen');
  });
});
