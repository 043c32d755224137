import type { Cast } from './bring-in-demo.js';
import { formDossier } from './form-dossier.js';
import type { DemoScenario } from './demo-scenario.js';
import { until } from './professional.js';
import type { Answers } from './visitor.js';

const steps = ['registreren', 'vormen', 'wegen', 'besluiten', 'afschalen'] as const;

/** Plays one scenario from the melding to where the demo leaves it. */
export async function playScenario(scenario: DemoScenario, cast: Cast): Promise<void> {
  const casusnummer = await report(scenario, cast);
  const goesTo = (step: (typeof steps)[number]) => steps.indexOf(scenario.tot) >= steps.indexOf(step);
  if (goesTo('vormen')) await formDossier(cast.meldpunt, casusnummer);
  if (goesTo('wegen')) await establishFacts(scenario, cast, casusnummer);
  if (goesTo('besluiten')) await decide(scenario, cast, casusnummer);
  if (goesTo('afschalen')) await proposeToClose(cast, casusnummer);
}

async function report(scenario: DemoScenario, cast: Cast): Promise<string> {
  if (scenario.deur === 'opnemen') return cast.meldpunt.takeDown(scenario);
  const before = await cast.regisseur.casussen();
  if (scenario.deur === 'website') await cast.reporter.report(scenario.melding);
  else await cast.partner.report(scenario.melding);
  return until('the new casus', async () => {
    const now = await cast.regisseur.casussen();
    return [...now.keys()].find((casusnummer) => !before.has(casusnummer)) ?? null;
  });
}

async function establishFacts(
  { feiten, bewijsmiddelen }: DemoScenario,
  { weger }: Cast,
  casusnummer: string,
): Promise<void> {
  const answers = { ...fields(feiten), toelichtingKwalificatie: 'Zo vastgesteld in het ketenregieteam.' };
  const list = { name: 'bewijsmiddelenLijst', rows: bewijsmiddelen };
  await weger.doTask(casusnummer, 'Feiten voor de weging vaststellen', answers, list);
}

async function decide({ besluit }: DemoScenario, { weger }: Cast, casusnummer: string): Promise<void> {
  const answers = { ...besluit, wegingActie: 'VASTSTELLEN', wegers: ['POLITIE', 'VEILIG_THUIS', 'ZVH'] };
  await weger.doTask(casusnummer, 'Weging vaststellen', answers);
}

async function proposeToClose({ weger }: Cast, casusnummer: string): Promise<void> {
  await weger.doTask(casusnummer, 'Afschalen voorstellen', {
    bestemmingen: 'GEEN',
    afsluitreden: 'AFGESCHAALD',
    motivering: 'Nagekeken: de eigenaar werkt zelf en er is geen aanwijzing van uitbuiting.',
  });
}

function fields(values: DemoScenario['feiten']): Answers {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value : String(value ?? '')]),
  );
}
