import { readFileSync } from 'node:fs';
import { z } from 'zod';

const demoAccountSchema = z.object({
  sub: z.string(),
  gebruikersnaam: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  gemeente: z.string().optional(),
  groups: z.array(z.string()),
  mandaten: z.array(z.string()),
});

/** A fictional professional of the oefenomgeving: one per role and organisation. */
export type DemoAccount = z.infer<typeof demoAccountSchema>;

/** All demo accounts, in the order in which the start command prints them. */
export const demoAccounts: readonly DemoAccount[] = z
  .array(demoAccountSchema)
  .parse(JSON.parse(readFileSync(new URL('../data/demo-accounts.json', import.meta.url), 'utf8')));
