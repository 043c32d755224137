import { z } from 'zod';

/** One rule of the documentation, as something to do and something to see. */
export const caseSchema = z.strictObject({
  name: z.string().min(1),
  /** The heading of the page that the rule stands under, as in its address. */
  section: z.string().regex(/^[a-z0-9-]+$/),
  /** The sentence of the page. */
  rule: z.string().min(1),
  /** Files of `models/` that are deployed before, together. */
  files: z.array(z.string()).default([]),
  /** Whether it moves the clock of the cluster. */
  clock: z.boolean().default(false),
  /** Why our own engine does not do this yet; the case is played on other clusters only. */
  lacking: z.string().optional(),
  steps: z.array(z.record(z.string(), z.unknown())).min(1),
});

/** A file of `cases/`: all that is asked about one page of `docs/` of camunda-docs. */
export const pageSchema = z.strictObject({
  page: z.string().regex(/^components\/[a-z0-9/-]+\.mdx?$/),
  cases: z.array(caseSchema).min(1),
});

export type Step = Record<string, unknown>;
export type Case = z.infer<typeof caseSchema> & { readonly page: string };
