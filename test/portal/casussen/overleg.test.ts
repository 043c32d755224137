import { AFGESCHERMD } from '../../../domain/toegang/afgeschermd.js';
import type { VerrijkingWeergave } from '../../../store/verrijken/read-verrijking.js';
import type { TweedeWegingWeergave } from '../../../store/tweede-weging/read-tweede-wegingen.js';
import { DUIDING } from '../../../start/ploeg/voorbeelden/wegingskader.js';
import { TWEEDE_INVOER, aBijdrage, tweedeAdviezen } from '../../builders/verrijking.js';
import { aCasus } from '../support/builders.js';
import { startTestPortal, type TestPortal, type Page } from '../support/test-portal.js';

const casus = aCasus({ fase: 'F3' });
const verzoekId = '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e01';
const overleg = `/casussen/${casus.casusId}/overleg`;
const vraag = `${overleg}/vragen/${verzoekId}`;
const nooit = { beantwoordOp: null, beantwoordDoor: null };

function aVerrijking(status: 'OPEN' | 'GEEN_REACTIE'): VerrijkingWeergave {
  return {
    overleg: {
      op: '2026-11-26T13:00:00Z',
      vorm: 'DIGITAAL',
      locatie: null,
      status: 'GEPLAND',
      isVerzetbaar: true,
      partners: [
        {
          uitnodigingId: 'riec',
          partner: 'RIEC',
          uitnodiging: 'AANGENOMEN',
          magInhoud: true,
          eerder: null,
          aanwezigheid: null,
        },
        {
          uitnodigingId: 'coa',
          partner: 'COA',
          uitnodiging: 'GEEN_REACTIE',
          magInhoud: true,
          eerder: null,
          aanwezigheid: null,
        },
        {
          uitnodigingId: 'ggd',
          partner: 'GGD',
          uitnodiging: 'AANGENOMEN',
          magInhoud: false,
          eerder: null,
          aanwezigheid: null,
        },
      ],
    },
    verzoeken: [
      {
        verzoekId,
        partner: 'RIEC',
        status,
        uiterlijk: '2026-11-26T13:00:00Z',
        vraag: 'Wat is bekend van het bedrijf in de Bedachtstraat?',
        perspectief: null,
        bijdrage: null,
        gedeeldMet: [],
        ...nooit,
        isTeBeantwoorden: true,
      },
      {
        verzoekId: '1f9f3d0e-0c58-4d0c-9d0a-1a2b3c4d5e02',
        partner: 'OM',
        status: 'GELEVERD',
        uiterlijk: '2026-11-26T13:00:00Z',
        vraag: 'Loopt er iets?',
        perspectief: 'VEILIGHEID',
        bijdrage: AFGESCHERMD,
        gedeeldMet: [],
        beantwoordOp: '2026-11-25T13:00:00Z',
        beantwoordDoor: 'Collega officier (OM)',
        isTeBeantwoorden: false,
      },
    ],
    hoorverslagen: [],
  };
}

function aTweedeWeging(): TweedeWegingWeergave {
  return {
    versie: 1,
    status: 'CONCEPT',
    geopendOp: '2026-11-26T13:00:00Z',
    uitkomst: null,
    prioriteit: null,
    invoer: TWEEDE_INVOER,
    kader: { aanvullendePartners: [], ...DUIDING } as Exclude<
      TweedeWegingWeergave['kader'],
      { afgeschermd: true }
    >,
    risico: DUIDING,
    adviezen: tweedeAdviezen('MH_ZORG', 'P2'),
    motivering: null,
    wegers: [],
    vastgesteldOp: null,
    vastgesteldDoor: null,
  };
}

let portal: TestPortal;
beforeEach(async () => {
  portal = await startTestPortal();
  portal.store.casussen.push({ casus, groepen: ['r03', 'r04', 'r05.riec'] });
});
afterEach(() => portal.close());

const riec = () => portal.login({ gebruikerId: 'g-riec', groepen: ['r05', 'r05.riec'], mandaten: [] });
const fouten = ({ html }: Page) =>
  html.querySelectorAll('.kr-error-summary li').map((line) => line.text.trim());

describe('het overleg bij een casus', () => {
  it('toont wie er komt, wat is gevraagd, en van een afgeschermde bijdrage alleen dat zij er is', async () => {
    portal.store.answers.readVerrijking = async () => aVerrijking('OPEN');
    const page = await (await portal.login()).get(overleg);
    expect(page.html.querySelectorAll('tbody tr').map((rij) => rij.text)).toEqual([
      'RIECkomtjanog niet bekend',
      'COAgeen reactieneenog niet bekend',
      'GGDkomtnee, alleen de kopnog niet bekend',
    ]);
    expect(page.text).toContain('Loopt er iets?');
    expect(page.html.querySelectorAll('section.kr-panel')[1]?.text).toContain('fgeschermd');
    expect(page.text).toContain('Uw organisatie heeft hiervoor een taak op de');
  });

  it('biedt pas na het begin aan om alsnog te antwoorden', async () => {
    portal.store.answers.readVerrijking = async () => aVerrijking('OPEN');
    const partner = await riec();
    expect((await partner.get(vraag)).status).toBe(404);
    portal.store.answers.readVerrijking = async () => aVerrijking('GEEN_REACTIE');
    expect((await partner.get(overleg)).html.querySelector(`a[href="${vraag}"]`)?.text).toBe(
      'Alsnog antwoorden',
    );
    expect((await partner.get(vraag)).text).toContain('Wat is bekend van het bedrijf');
  });

  it('legt een laat antwoord vast, of zegt bij welke vraag iets ontbreekt', async () => {
    portal.store.answers.readVerrijking = async () => aVerrijking('GEEN_REACTIE');
    const geleverd: unknown[] = [];
    portal.store.answers.deliverBijdrage = async (...wat) => void geleverd.push(wat);
    const partner = await riec();
    const page = await partner.get(vraag);
    const leeg = await partner.submit(page, vraag, { bijdrage: 'Zag het busje ook op zondag.' });
    expect(leeg.status).toBe(422);
    expect(fouten(leeg)).not.toEqual([]);
    expect(leeg.text).toContain('Zag het busje ook op zondag.');

    const { inhoud, ...proces } = aBijdrage();
    const { gedeeldMet } = inhoud;
    const velden = { ...proces, ...inhoud, gedeeldMet: [...gedeeldMet], geldigeVerstrekking: 'true' };
    const klaar = await partner.submit(page, vraag, velden);
    expect(klaar.headers.get('location')).toBe(`${overleg}?beantwoord`);
    expect(geleverd).toMatchObject([[{ casusId: casus.casusId, verzoekId }, aBijdrage()]]);
  });
});

describe('de tweede weging', () => {
  it('staat boven de wegingen, met advies naast besluit', async () => {
    portal.store.answers.readTweedeWegingen = async () => [
      { ...aTweedeWeging(), status: 'VASTGESTELD', uitkomst: 'MH_GEENZORG', prioriteit: 'P2' },
    ];
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/wegingen`);
    expect(page.text).toContain('Mensenhandel, geen zorg');
    const [tweede, prioriteit] = page.html.querySelectorAll('tbody tr');
    expect(tweede?.text).toContain('wijkt af');
    expect(prioriteit?.text).not.toContain('wijkt af');
    expect(page.text).toContain('Schulden bij de tussenpersoon.');
  });

  it('is voor wie alleen de uitkomst mag weten niet meer dan dat', async () => {
    const dicht = {
      invoer: AFGESCHERMD,
      kader: AFGESCHERMD,
      risico: AFGESCHERMD,
      adviezen: AFGESCHERMD,
      motivering: AFGESCHERMD,
      wegers: AFGESCHERMD,
    };
    portal.store.answers.readTweedeWegingen = async () => [
      { ...aTweedeWeging(), ...dicht, uitkomst: 'MH_ZORG', prioriteit: 'P2' },
    ];
    const page = await (await portal.login()).get(`/casussen/${casus.casusId}/wegingen`);
    expect(page.text).toContain('Mensenhandel, en zorg nodig');
    expect(page.html.querySelectorAll('tbody tr')).toEqual([]);
  });

  it('vraagt bij het vaststellen een motivering van wie afwijkt, met het advies bij elk besluit', async () => {
    portal.store.answers.readTweedeWegingen = async () => [aTweedeWeging()];
    portal.camunda.addTask({
      userTaskKey: '7',
      casusId: casus.casusId,
      taak: 'tweede-weging-vaststellen',
      candidateGroups: ['r04'],
      assignee: 'g-weger',
    });
    const weger = await portal.login();
    const page = await weger.get('/taken/7');
    expect(page.html.querySelector('[data-veld="uitkomst"]')?.text).toContain(
      'Advies: mensenhandel, en zorg nodig (regel D6.1, tabel Tweede weging versie 1)',
    );
    const besluit = { uitkomst: 'MH_GEENZORG', prioriteit: 'P2', wegingActie: 'VASTSTELLEN' };
    const wegers = ['OM', 'MOVIERA'];
    const zonder = await weger.submit(page, '/taken/7/afronden', { ...besluit, wegers });
    expect(fouten(zonder)).toEqual([expect.stringContaining('U wijkt af van het advies')]);
    const met = { ...besluit, wegers, motivering: 'Zorg is twee keer aangeboden en geweigerd.' };
    expect((await weger.submit(page, '/taken/7/afronden', met)).status).toBe(303);
    expect(portal.camunda.completed).toEqual([{ userTaskKey: '7', variables: besluit }]);
  });
});

describe('de taken ervoor', () => {
  beforeEach(() => {
    portal.store.answers.readVerrijking = async () => aVerrijking('OPEN');
  });

  it('laten een partner de vraag lezen die hij beantwoordt', async () => {
    portal.camunda.addTask({
      userTaskKey: '8',
      casusId: casus.casusId,
      taak: 'bijdrage-leveren',
      candidateGroups: ['r05.riec'],
      assignee: 'g-riec',
    });
    portal.camunda.variables.set('8', { verzoekId });
    const page = await (await riec()).get('/taken/8');
    expect(page.html.querySelector('section[aria-labelledby="vraag"]')?.text).toContain(
      'Wat is bekend van het bedrijf in de Bedachtstraat?',
    );
  });

  it('beginnen bij het openen met wie komt en inhoud mag zien', async () => {
    portal.camunda.addTask({
      userTaskKey: '9',
      casusId: casus.casusId,
      taak: 'overleg-openen',
      candidateGroups: ['r03'],
      assignee: 'g-regie',
    });
    const regie = await portal.login({ gebruikerId: 'g-regie', groepen: ['r03', 'r03.zvh'], mandaten: [] });
    const page = await regie.get('/taken/9');
    expect(
      page.html.querySelectorAll('form[data-taakformulier] option[selected]').map((keuze) => keuze.text),
    ).toEqual(['RIEC']);
  });
});
