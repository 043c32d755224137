import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { formDossier } from '../../start/demo/form-dossier.js';
import { type Professional, until } from '../../start/demo/professional.js';
import type { Answers, Page } from '../../start/demo/visitor.js';
import { TestSystem } from './support/test-system.js';

const s08 = demoScenarios.find(({ id }) => id === 'S08')!;
const feiten = Object.fromEntries(
  Object.entries(s08.feiten).map(([name, value]) => [name, String(value ?? '')]),
);
const besluit: Answers = { ...s08.besluit, wegingActie: 'VASTSTELLEN', wegers: ['POLITIE', 'MOVIERA'] };
const motivering = 'Nagekeken: de eigenaar werkt zelf, er is geen aanwijzing van uitbuiting.';

const textOf = (page: Page) => page.root.querySelector('main')!.textContent.replace(/\s+/g, ' ');

/** S08 of domein.md 3.11 through the public pages and the werkplek, up to the closing of the casus. */
describe('S08: melding zonder uitbuiting', () => {
  let keten: TestSystem;
  let code: string;
  let casusnummer: string;
  let casusPad: string;
  let regisseur: Professional;
  let weger: Professional;
  let weger2: Professional;

  const statusForReporter = async () => {
    const { visitor } = keten.reporter();
    return visitor.submit(await visitor.open('/volg'), 'form[action^="/volg"]', { code });
  };

  beforeAll(async () => {
    keten = await TestSystem.start();
    regisseur = await keten.login('regisseur');
    weger = await keten.login('weger');
    weger2 = await keten.login('weger2');
  });
  afterAll(() => keten.close());

  it('de melder meldt op de website en krijgt een code', async () => {
    code = await keten.reporter().report(s08.melding);
    const [nummer, pad] = await until(
      'the casus',
      async () => [...(await regisseur.casussen())].at(0) ?? null,
    );
    casusnummer = nummer;
    casusPad = pad;
    expect(code.length).toBeGreaterThanOrEqual(12);
  });

  it('de code toont hoe ver het is, nooit wat erin staat', async () => {
    const page = textOf(await statusForReporter());
    expect(page).toMatch(/ontvangen|in behandeling/i);
    expect(page).not.toMatch(/nagelstudio|goedkope|CAS-|MLD-/i);
  });

  it('het meldpunt loopt de elf punten na (A2.2)', async () => {
    await formDossier(await keten.login('meldpunt'), casusnummer);
  });

  it('de weging adviseert GEEN (D5.1) en prioriteit P4', async () => {
    await weger.doTask(casusnummer, 'Feiten voor de weging vaststellen', feiten);
    const page = await weger.claim(await weger.openTask(casusnummer, 'Weging vaststellen'));
    for (const regel of ['D1.5', 'D2.2', 'D3.9', 'D4.1', 'D5.1', 'D7.8']) {
      expect(textOf(page)).toContain(`regel ${regel}`);
    }
    expect((await weger.complete(page, besluit)).status).toBe(200);
  });

  it('afschalen vraagt een motivering', async () => {
    const task = await weger.claim(await weger.openTask(casusnummer, 'Afschalen voorstellen'));
    const refused = await weger.complete(task, {
      afsluitreden: 'AFGESCHAALD',
      bestemmingen: 'GEEN',
      motivering: 'te kort',
    });
    expect([409, 422]).toContain(refused.status);
    const done = await weger.complete(refused, {
      afsluitreden: 'AFGESCHAALD',
      bestemmingen: 'GEEN',
      motivering,
    });
    expect(done.status).toBe(200);
  });

  it('wie het voorstelde mag niet de tweede lezer zijn', async () => {
    const task = await weger.claim(
      await weger.openTask(casusnummer, 'Afschalen als tweede lezer beoordelen'),
    );
    const refused = await weger.complete(task, { tweedeLezer: 'AKKOORD', motivering });
    expect(refused.status).toBe(409);
    expect(textOf(refused)).toMatch(/iemand anders|ander/i);
    await weger.visitor.submit(refused, 'form[action$="/teruggeven"]');
  });

  it('met een tweede lezer wordt de casus afgeschaald', async () => {
    await weger2.doTask(casusnummer, 'Afschalen als tweede lezer beoordelen', {
      tweedeLezer: 'AKKOORD',
      motivering,
    });
    await until('the casus to be closed', async () =>
      /Open casussen \(0\)/.test(textOf(await regisseur.visitor.open('/regie'))) ? true : null,
    );
  });

  it('daarna ziet het ketenregieteam de inhoud niet meer: de casus bestaat daar niet', async () => {
    const closed = await weger.visitor.open(casusPad);
    expect(closed.status).toBe(404);
    expect((await weger.casussen()).has(casusnummer)).toBe(false);
  });

  it('de melder leest dat de behandeling is afgesloten, zonder inhoud', async () => {
    const page = textOf(await statusForReporter());
    expect(page).toMatch(/afgesloten/i);
    expect(page).not.toMatch(/GEEN|uitbuiting is|nagelstudio|eigenaar/);
  });

  it('het proces is klaar en laat niets achter', async () => {
    const answer = await keten.engine('POST', '/v2/process-instances/search', {
      filter: { state: 'ACTIVE' },
    });
    expect((JSON.parse(answer) as { page: { totalItems: number } }).page.totalItems).toBe(0);
  });
});
