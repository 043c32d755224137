import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { demoScenarios } from '../../start/demo/demo-scenario.js';
import { playScenario } from '../../start/demo/play-scenario.js';
import { until } from '../../start/demo/professional.js';
import { TestSystem } from './support/test-system.js';

/** What the engine holds because it was deployed, such as names of partners in the choices of a form. */
const deployed = ['bpmn', 'dmn', 'forms']
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => !file.endsWith('.dossier.form'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Every text that somebody typed in the scenarios: names, addresses, contacts, stories, explanations. */
const typed = [
  ...new Set(
    demoScenarios.flatMap(({ melding, bewijsmiddelen }) => [
      ...['naam', 'woonplaats', 'contactVeilig', 'taal'].map((field) => melding['wie']?.[field]),
      ...['naam', 'telefoon', 'organisatie'].map((field) => melding['overU']?.[field]),
      melding['wat']?.['korteInhoud'],
      melding['waar']?.['locatieOmschrijving'],
      ...bewijsmiddelen.map(({ vindplaats }) => vindplaats),
    ]),
  ),
  'Zo vastgesteld in het ketenregieteam.',
  'Nagekeken: de eigenaar werkt zelf en er is geen aanwijzing van uitbuiting.',
].filter((text): text is string => typeof text === 'string' && text.length > 3 && !deployed.includes(text));

/** Searches of the engine's API that together give everything it can tell. */
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

describe('wat iemand typte, na alle scenario’s', () => {
  let keten: TestSystem;

  beforeAll(async () => {
    keten = await TestSystem.start();
    const [meldpunt, regisseur, weger, weger2] = await Promise.all(
      ['meldpunt', 'regisseur', 'weger', 'weger2'].map((name) => keten.login(name)),
    );
    const cast = {
      reporter: keten.reporter(),
      partner: await keten.partner(),
      meldpunt: meldpunt!,
      regisseur: regisseur!,
      weger: weger!,
      weger2: weger2!,
    };
    for (const scenario of demoScenarios) await playScenario(scenario, cast);
    await until('every casus to wait for a person', async () => {
      const jobs = await search('jobs', { state: 'CREATED' });
      return jobs.length === 0 ? true : null;
    });
  }, 120_000);
  afterAll(() => keten.close());

  const search = async (what: string, filter: object = {}) => {
    const items: Record<string, unknown>[] = [];
    for (;;) {
      const page = { from: items.length, limit: 1_000 };
      const answer = await keten.engine('POST', `/v2/${what}/search?truncateValues=false`, { filter, page });
      const found = JSON.parse(answer) as { items: Record<string, unknown>[]; page: { totalItems: number } };
      items.push(...found.items);
      if (items.length >= found.page.totalItems) return items;
    }
  };

  it('is echt ingevoerd: de lijst is lang en de dossiers tonen het', async () => {
    expect(typed.length).toBeGreaterThan(40);
    const meldpunt = await keten.login('meldpunt');
    const first = [...(await meldpunt.casussen()).values()][0];
    const page = await meldpunt.visitor.open(`${first}/meldingen`);
    expect(typed.some((text) => page.root.textContent.includes(text))).toBe(true);
  });

  it('staat in geen antwoord van de motor', async () => {
    const answers: string[] = [];
    for (const what of searches) {
      answers.push(JSON.stringify(await search(what)));
    }
    expect(answers.join().length).toBeGreaterThan(50_000);
    expect(foundIn(answers.join('\n'))).toEqual([]);
  });

  it('staat in geen bestand van de motor', () => {
    const files = filesBelow(join(keten.dataDir, 'engine'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => foundIn(readFileSync(file).toString('latin1')))).toEqual([]);
    expect(files.flatMap((file) => foundIn(readFileSync(file).toString('utf8')))).toEqual([]);
  });

  it('staat nergens leesbaar op de schijf, ook niet in de dossieropslag', () => {
    const files = filesBelow(keten.dataDir);
    expect(files.some((file) => !file.includes('/engine/') && statSync(file).size > 50_000)).toBe(true);
    expect(files.flatMap((file) => foundIn(readFileSync(file).toString('utf8')))).toEqual([]);
  });

  it('staat in geen logregel, en geen logregel noemt een adres van een bezoeker', () => {
    const log = keten.logLines.join('');
    expect(keten.logLines.length).toBeGreaterThan(500);
    expect(foundIn(log)).toEqual([]);
    expect(log).not.toMatch(/127\.0\.0\.1(?!:)|::1|::ffff|remoteAddress|user-agent/i);
    expect(log).not.toMatch(/CAS-[A-Z0-9]{8}|MLD-[A-Z0-9]{8}/);
  });

  it('geen procesvariabele bevat meer dan sleutels, gesloten waarden, getallen, datums en vaste tabelteksten', async () => {
    const variables = await search('variables');
    const words = variables.map(({ name, value }) => `${String(name)}=${String(value)}`).join('\n');
    // A key may hold `06-` by chance, so the telephone number is looked for as it was typed.
    expect(words).not.toMatch(/CAS-|MLD-|DOS-|@|06-0{8}/);
  });
});

function foundIn(haystack: string): string[] {
  return typed.filter((text) => haystack.includes(text));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}
