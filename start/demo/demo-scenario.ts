import { readFileSync } from 'node:fs';
import { z } from 'zod';

const answer = z.union([z.string(), z.number(), z.null(), z.array(z.string())]);

const demoScenarioSchema = z.object({
  id: z.string(),
  titel: z.string(),
  /** Through which door the melding comes in. */
  deur: z.enum(['website', 'opnemen', 'api']),
  kanaal: z.string(),
  /** Per group of questions, as the API takes it. */
  melding: z.record(z.string(), z.record(z.string(), answer)),
  /** What the ketenregieteam establishes before the weging. */
  feiten: z.record(z.string(), answer),
  bewijsmiddelen: z.array(z.record(z.string(), z.string())),
  /** What the ketenregieteam decides; the same as the advice. */
  besluit: z.record(z.string(), z.string()),
  /** How far the demo takes this casus; people go on from there. */
  tot: z.enum(['registreren', 'wegen', 'besluiten', 'afschalen']),
});

/** A fictional situation from the acceptance scenarios (domein.md 3.11), as far as the demo plays it. */
export type DemoScenario = z.infer<typeof demoScenarioSchema>;

export const demoScenarios: readonly DemoScenario[] = z
  .array(demoScenarioSchema)
  .parse(JSON.parse(readFileSync(new URL('../data/demo-scenarios.json', import.meta.url), 'utf8')));
