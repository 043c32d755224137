import { z } from 'zod';
import scenarios from '../data/demo-scenarios.json' with { type: 'json' };
import vervolgen from '../data/demo-vervolg.json' with { type: 'json' };
import { taakNaamSchema } from '../../domain/taak/taak.js';

const answer = z.union([z.string(), z.number(), z.null(), z.array(z.string())]);
const answers = z.record(z.string(), answer);
/** Per group of questions, as the API takes it. */
const melding = z.record(z.string(), answers);
const rows = z.array(z.record(z.string(), z.string()));

const demoScenarioSchema = z.object({
  id: z.string(),
  titel: z.string(),
  /** Through which door the melding comes in. */
  deur: z.enum(['website', 'opnemen', 'api']),
  kanaal: z.string(),
  melding,
  /** What the ketenregieteam establishes before the weging. */
  feiten: answers,
  bewijsmiddelen: rows,
  /** What the ketenregieteam decides; the same as the advice. */
  besluit: z.record(z.string(), z.string()),
  /** How far the demo takes this casus; people go on from there. */
  tot: z.enum(['registreren', 'vormen', 'wegen', 'besluiten', 'afschalen']),
});

/** A fictional situation from the acceptance scenarios (domein.md 3.11), as far as the demo plays it. */
export type DemoScenario = z.infer<typeof demoScenarioSchema>;

export const demoScenarios: readonly DemoScenario[] = z.array(demoScenarioSchema).parse(scenarios);

const demoVervolgSchema = z.object({
  id: z.string(),
  titel: z.string(),
  /** The scenario that it resembles; what stands here differs from it. */
  als: z.string(),
  kanaal: z.string().optional(),
  melding,
  feiten: answers,
  /** What the table of bedenktijd looks at. */
  verblijf: z.record(z.string(), z.string()).optional(),
  kader: answers.optional(),
  uitkomst: z.record(z.string(), z.string()).optional(),
  plan: z.record(z.string(), z.string()).optional(),
  acties: rows.optional(),
  nazorg: rows.optional(),
  /** Who takes it over when it is scaled down. */
  bestemming: z.string().optional(),
  /** Tasks that the demo leaves for who looks around, and whose they are: there the casus stands. */
  laat: z.array(z.object({ wie: z.string(), taak: taakNaamSchema })),
  gesloten: z.boolean().default(false),
});

/** A casus that the demo takes further than the first weging. */
export type Oefencasus = Omit<DemoScenario, 'tot'> & z.infer<typeof demoVervolgSchema>;

/** One in each phase after the first weging; like a scenario, with a person of its own. */
export const demoVervolg: readonly Oefencasus[] = z
  .array(demoVervolgSchema)
  .parse(vervolgen)
  .map((vervolg) => {
    const scenario = demoScenarios.find(({ id }) => id === vervolg.als);
    if (scenario === undefined) throw new Error(`Expected ${vervolg.als} to be a scenario of the demo`);
    return {
      ...scenario,
      ...vervolg,
      kanaal: vervolg.kanaal ?? scenario.kanaal,
      melding: mergeMelding(scenario.melding, vervolg.melding),
      feiten: { ...scenario.feiten, ...vervolg.feiten },
    };
  });

function mergeMelding(
  melding: DemoScenario['melding'],
  anders: DemoScenario['melding'],
): DemoScenario['melding'] {
  const groepen = Object.entries(anders).map(
    ([groep, velden]) => [groep, { ...melding[groep], ...velden }] as const,
  );
  return { ...melding, ...Object.fromEntries(groepen) };
}
