import { type TaakNaam, taakOf } from '../../domain/taak/taak.js';
import { dagErbij, dagVan } from '../../domain/tijd/amsterdam.js';
import { asForm } from '../../start/demo/as-form.js';
import { demoVervolg } from '../../start/demo/demo-scenario.js';
import { INVULLING } from '../../start/demo/invulling.js';
import { recordFirst } from '../../start/demo/record-first.js';
import { formDossier } from '../../start/demo/form-dossier.js';
import { type Professional, until } from '../../start/demo/professional.js';
import type { Answers, Page } from '../../start/demo/visitor.js';
import { type Antwoord, antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { aPlan, aPlanactie } from '../../start/ploeg/voorbeelden/a-plan.js';
import { TestSystem } from './support/test-system.js';

const NAAM = 'De Verzonnen Opvang';
const REDEN = 'Besloten in de stuurgroep: er is een tweede opvang nodig.';
const OPVANG: Answers = {
  code: 'VERZONNEN_OPVANG',
  naam: NAAM,
  soort: 'FLEXIBELE_SCHIL',
  domein: 'ZORG',
  convenant: 'GETEKEND',
  aansluitfase: 'VOLLEDIG',
  rollen: ['R05'],
  organisaties: 'EEN',
  zorgcoordinatie: 'nee',
  overname: 'nee',
  // The casus is in Apeldoorn: it can be chosen there, and is called outside.
  gemeenten: ['0301'],
  reden: REDEN,
};
const TAFEL = ['ZVH', 'POLITIE', 'OM', 'VERZONNEN_OPVANG'];
/** Somebody phones about a delivery service. */
const melding = demoVervolg.find(({ id }) => id === 'V5')!;

/** So that nothing is asked about bedenktijd (D10). */
const NEDERLANDER = {
  nationaliteit: 'NL',
  rechtmatigVerblijf: 'ja',
  dublin: 'nvt',
  aangifteOfMedewerking: 'nee',
} as const;

const textOf = (page: Page) => page.root.querySelector('main')!.textContent.replace(/\s+/g, ' ');

/** A partner joins the keten without a line of code, through the portal's own pages (ADV4). */
describe('een partner die functioneel beheer toevoegt', () => {
  let keten: TestSystem;
  let casusnummer: string;
  let opvang: Professional;
  const wie = new Map<string, Promise<Professional>>();
  const als = (naam: string) => {
    if (!wie.has(naam)) wie.set(naam, keten.login(naam));
    return wie.get(naam)!;
  };
  /** Does the task that waits for this person, on its page. */
  async function doe(naam: string, { taak, proces, dossier }: Antwoord): Promise<void> {
    const { answers, lists } = asForm({ ...proces, ...dossier });
    await (await als(naam)).doTask(casusnummer, taakOf(taak).label, answers, ...lists);
  }
  const casussenVan = async (iemand: Professional) => [...(await iemand.casussen()).keys()];

  beforeAll(async () => {
    keten = await TestSystem.start();
  });
  afterAll(() => keten.close());

  it('staat na haar toevoegen op de sociale kaart, en is te kiezen als deelnemer van het convenant', async () => {
    const { visitor } = await als('beheerder');
    const leeg = await visitor.open('/sociale-kaart/nieuw');
    const zonderRol = await visitor.submit(leeg, 'form[action="/sociale-kaart"]', {
      ...OPVANG,
      rollen: ['R03'],
    });
    expect(zonderRol.status).toBe(422);
    const kaart = await visitor.submit(zonderRol, 'form[action="/sociale-kaart"]', OPVANG);
    expect(textOf(kaart)).toContain('Partner flexibele schil');
    expect(textOf(kaart)).toContain('Zutphen');

    const convenant = await visitor.open('/beheer/catalogi/convenanten/KETENAANPAK');
    const vinkjes = convenant.root.querySelectorAll('[name="deelnemers"][checked]');
    const gewijzigd = await visitor.submit(convenant, 'form[action="/beheer/catalogi/convenanten"]', {
      deelnemers: [...vinkjes.map((een) => een.getAttribute('value') ?? ''), 'VERZONNEN_OPVANG'],
      reden: REDEN,
    });
    expect(textOf(gewijzigd)).toContain(NAAM);
  });

  it('is aan te vinken bij het uitnodigen, en haar mensen kunnen inloggen en zien nog niets', async () => {
    casusnummer = await (await als('meldpunt')).takeDown(melding);
    await formDossier(await als('meldpunt'), casusnummer);
    await doe('weger', antwoorden.wegingVoorbereiden(feiten.vermoeden, NEDERLANDER));
    await doe('weger', antwoorden.wegingVaststellen(besluiten.vermoeden));
    await doe('regisseur', antwoorden.casusInbrengen());
    expect(textOf(await openUitnodigen())).toContain(`${NAAM} (buiten werkgebied)`);

    opvang = await als('verzonnen-opvang');
    expect(textOf(await opvang.visitor.open('/werkplek'))).not.toContain(casusnummer);
    expect(await casussenVan(opvang)).toEqual([]);
  });

  it('krijgt een uitnodiging en ziet alleen die, tot zij aanneemt', async () => {
    const vinkjes = (await openUitnodigen()).root.querySelectorAll('[name="partners"][checked]');
    const advies = vinkjes.map((een) => een.getAttribute('value') ?? '');
    await doe(
      'regisseur',
      antwoorden.uitnodigingenVaststellen({
        tijdstip: `${dagErbij(dagVan(keten.clock.now()), 14)}T14:00`,
        partners: TAFEL,
        afwijkingen: [
          ...advies.filter((code) => !TAFEL.includes(code)),
          ...TAFEL.filter((code) => !advies.includes(code)),
        ],
      }),
    );
    const uitnodiging = await uitnodigingVan(opvang);
    expect(await casussenVan(opvang)).toEqual([]);
    expect(textOf(await (await als('ggd')).visitor.open('/uitnodigingen'))).not.toContain(casusnummer);
    await opvang.visitor.submit(uitnodiging, 'form[action^="/uitnodigingen/"]', { reactie: 'AANGENOMEN' });
    expect(await casussenVan(opvang)).toEqual([casusnummer]);
  });

  it('brengt haar bijdrage, telt voor de zorg aan tafel en weegt mee', async () => {
    for (const naam of ['piket', 'officier']) {
      const { visitor } = await als(naam);
      await visitor.submit(await uitnodigingVan(await als(naam)), 'form[action^="/uitnodigingen/"]', {
        reactie: 'AANGENOMEN',
      });
    }
    for (const [naam, antwoord] of [
      ['regisseur', antwoorden.agendaVaststellen()],
      ['regisseur', antwoorden.overlegAfronden('VERDER')],
      ['regisseur', antwoorden.vragenOpstellen(['VERZONNEN_OPVANG'])],
      ['verzonnen-opvang', antwoorden.bijdrageLeveren('GELEVERD', 'ZORG')],
      ['regisseur', antwoorden.melderHoren('ja')],
      ['regisseur', antwoorden.overlegOpenen('ja', TAFEL)],
      ['weger', antwoorden.wegingskaderInvullen()],
      [
        'weger',
        antwoorden.tweedeWegingVaststellen(
          { uitkomst: 'MH_ZORG', prioriteit: 'P2' },
          { wegers: ['POLITIE', 'VERZONNEN_OPVANG'] },
        ),
      ],
    ] as const)
      await doe(naam, antwoord);
  });

  it('krijgt een actie uit het plan, en voert die uit', async () => {
    const vandaag = dagVan(keten.clock.now());
    const actie = aPlanactie({
      titel: 'Een plek vrijhouden',
      houder: 'VERZONNEN_OPVANG',
      uiterlijk: dagErbij(vandaag, 30),
    });
    const plan = aPlan({ acties: [actie], gesprokenOp: vandaag, doelOp: dagErbij(vandaag, 100) });
    await doe('weger', { taak: 'plan-opstellen', proces: { daderdeelNodig: false }, dossier: plan });
    await doe('weger', {
      taak: 'plan-vaststellen',
      proces: { planBesluit: 'VAST' },
      dossier: { vaststellers: ['POLITIE', 'MOVIERA'] },
    });
    await doe('verzonnen-opvang-uitvoering', {
      taak: 'actie-bevestigen',
      proces: { actieReactie: 'AANGENOMEN' },
      dossier: {},
    });
    await doe('verzonnen-opvang-uitvoering', {
      taak: 'actie-uitvoeren',
      proces: { actieStatus: 'GEREED' },
      dossier: { watIsGedaan: 'Er is een plek.', effect: [] },
    });
  });

  it('ziet na het sluiten niets meer, en blijft met haar naam in de tijdlijn', async () => {
    await doeAlsInDemo('piket', 'actie-bevestigen');
    await doeAlsInDemo('piket', 'actie-uitvoeren');
    const regisseur = await als('regisseur');
    const adres = (await regisseur.casussen()).get(casusnummer)!;
    const { visitor } = await als('weger');
    const herwegen = await visitor.open(`${adres}/herwegen`);
    await visitor.submit(herwegen, 'main form', { reden: 'Er is aangetoond dat er niets meer speelt.' });
    await doe('weger', antwoorden.wegingVoorbereiden(feiten.geen));
    await doe('weger', antwoorden.wegingVaststellen(besluiten.geen));
    await doe('regisseur', antwoorden.gevolgBepalen('AFSCHALEN'));
    await doe('weger', antwoorden.afschalenVoorstellen());
    await doe('weger2', antwoorden.tweedeLezer('AKKOORD'));
    await until('the casus to close', async () => ((await regisseur.isGesloten(casusnummer)) ? true : null));

    expect(await casussenVan(opvang)).toEqual([]);
    expect(textOf(await opvang.visitor.open('/uitnodigingen'))).not.toContain(casusnummer);
    expect((await opvang.visitor.open(adres)).status).toBe(404);
    expect(textOf(await regisseur.visitor.open(`${adres}/tijdlijn`))).toContain(NAAM);
  });

  it('en haar naam staat in geen logregel', () => {
    expect(keten.logLines.join('')).not.toContain(NAAM);
  });

  /** Does the task as the people of the demo do it. */
  async function doeAlsInDemo(naam: string, taak: TaakNaam): Promise<void> {
    const persoon = await als(naam);
    const page = await persoon.claim(await persoon.openTask(casusnummer, taakOf(taak).label));
    await recordFirst(persoon, page);
    const ingevuld = INVULLING[taak]!.vulIn({ casus: melding, page, nu: keten.clock.now() });
    const { answers, lists } = asForm(ingevuld);
    expect((await persoon.complete(page, answers, ...lists)).status).toBe(200);
  }

  /** The task in which procesregie chooses partners, as who does it sees it. */
  async function openUitnodigen(): Promise<Page> {
    const regisseur = await als('regisseur');
    const { label } = taakOf('uitnodigingen-vaststellen');
    return regisseur.claim(await regisseur.openTask(casusnummer, label));
  }

  async function uitnodigingVan(iemand: Professional): Promise<Page> {
    return until('the invitation', async () => {
      const page = await iemand.visitor.open('/uitnodigingen');
      return page.html.includes(casusnummer) ? page : null;
    });
  }
});
