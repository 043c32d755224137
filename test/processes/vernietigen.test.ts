import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { formDossier } from '../../start/demo/form-dossier.js';
import { type Professional, until } from '../../start/demo/professional.js';
import { TestSystem } from './support/test-system.js';

const s08 = demoScenarios.find(({ id }) => id === 'S08')!;
const feiten = Object.fromEntries(
  Object.entries(s08.feiten).map(([name, value]) => [name, String(value ?? '')]),
);
const motivering = 'Nagekeken: de eigenaar werkt zelf, er is geen aanwijzing van uitbuiting.';
/** What people typed. */
const typed = [s08.melding['wat']?.['korteInhoud'], s08.melding['overU']?.['naam'], motivering].map(String);
const searches = [
  'process-instances',
  'element-instances',
  'variables',
  'jobs',
  'user-tasks',
  'incidents',
  'message-subscriptions',
  'decision-instances',
];

/** INV14 in the whole system: a casus from the first page to its destruction, and the search for what is left. */
describe('een casus na zijn bewaartermijn', () => {
  let keten: TestSystem;
  let regisseur: Professional;
  let casusPad: string;
  let casusId: string;

  beforeAll(async () => {
    keten = await TestSystem.start();
    regisseur = await keten.login('regisseur');
    const weger = await keten.login('weger');
    const weger2 = await keten.login('weger2');
    await keten.reporter().report(s08.melding);
    const [nummer, pad] = await until(
      'the casus',
      async () => [...(await regisseur.casussen())].at(0) ?? null,
    );
    casusPad = pad;
    casusId = pad.split('/').at(-1)!;
    await formDossier(await keten.login('meldpunt'), nummer);
    await weger.doTask(nummer, 'Feiten voor de weging vaststellen', feiten);
    await weger.doTask(nummer, 'Weging vaststellen', {
      ...s08.besluit,
      wegingActie: 'VASTSTELLEN',
      wegers: ['POLITIE', 'MOVIERA'],
    });
    await weger.doTask(nummer, 'Afschalen voorstellen', {
      afsluitreden: 'AFGESCHAALD',
      bestemmingen: 'GEEN',
      motivering,
    });
    await weger2.doTask(nummer, 'Afschalen als tweede lezer beoordelen', {
      tweedeLezer: 'AKKOORD',
      motivering,
    });
    await until('the process to end', async () =>
      (await remembered({ state: 'ACTIVE' })) === 0 ? true : null,
    );
  }, 60_000);
  afterAll(() => keten.close());

  const remembered = async (filter: object, what = 'process-instances') => {
    const answer = await keten.engine('POST', `/v2/${what}/search`, { filter });
    return (JSON.parse(answer) as { page: { totalItems: number } }).page.totalItems;
  };

  const isOnEngineDisk = () => {
    const folder = join(keten.dataDir, 'engine');
    return readdirSync(folder)
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .some((path) => readFileSync(path).includes(casusId));
  };

  it('was er, met zijn proces en zijn adviezen', async () => {
    expect((await regisseur.visitor.open(casusPad)).status).toBe(200);
    expect(await remembered({}, 'decision-instances')).toBeGreaterThan(0);
    expect(isOnEngineDisk()).toBe(true);
    expect(typed.every((text) => text.length > 20)).toBe(true);
  });

  it('verdwijnt op zijn dag, ook uit de motor', async () => {
    await keten.advance('P185D');
    regisseur = await keten.login('regisseur');
    await keten.system.sweep();
    expect((await regisseur.visitor.open(casusPad)).status).toBe(404);
    await until('the engine to forget it', async () => ((await remembered({})) === 0 ? true : null));
    for (const what of searches) {
      const answer = await keten.engine('POST', `/v2/${what}/search`, {});
      const { items } = JSON.parse(answer) as { items: { processInstanceKey?: string }[] };
      // A model waits for its first message without any instance.
      expect({ what, left: items.filter((item) => item.processInstanceKey) }).toEqual({ what, left: [] });
    }
  });

  it('laat op de schijf en in de logs niets achter van wat iemand typte', () => {
    const files = readdirSync(keten.dataDir, { recursive: true, encoding: 'utf8' })
      .map((name) => join(keten.dataDir, name))
      .filter((path) => statSync(path).isFile());
    const places = [...files.map((file) => readFileSync(file).toString('utf8')), keten.logLines.join('')];
    expect(places.flatMap((place) => typed.filter((text) => place.includes(text)))).toEqual([]);
    expect(keten.logLines.join('')).not.toContain(casusId);
  });

  it('gaat met zijn sleutel van de schijf van de motor', async () => {
    await until('the history to leave the disk', async () => (isOnEngineDisk() ? null : true));
  });

  it('staat in het register buiten de database, met sleutel, regel en moment', () => {
    const lines = readFileSync(join(keten.dataDir, 'vernietigd.jsonl'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { casusId, regel: 'T24', vernietigdOp: keten.clock.now().toISOString() },
    ]);
  });
});
