import { z } from 'zod';
import type { Step } from './case.js';
import type { Play } from './play.js';
import { clockSteps } from './steps/clock.js';
import { deploymentSteps } from './steps/deploy.js';
import { decisionSteps } from './steps/decisions.js';
import { eventSteps } from './steps/events.js';
import { expectationSteps } from './steps/expect.js';
import { incidentSteps } from './steps/incidents.js';
import { instanceSteps } from './steps/instances.js';
import { jobSteps } from './steps/jobs.js';
import type { StepKind } from './steps/step-kind.js';
import { userTaskSteps } from './steps/user-tasks.js';

/** Every step by its first word. */
const steps: Readonly<Record<string, StepKind>> = {
  ...deploymentSteps,
  ...instanceSteps,
  ...jobSteps,
  ...userTaskSteps,
  ...eventSteps,
  ...incidentSteps,
  ...decisionSteps,
  ...clockSteps,
  ...expectationSteps,
};

/** Performs steps one after the other; throws with the number and the words of the one that went otherwise. */
export async function performSteps(play: Play, given: readonly Step[]): Promise<void> {
  for (const [index, step] of given.entries()) {
    try {
      await perform(play, step);
    } catch (error) {
      const [verb = '', subject] = Object.entries(step)[0] ?? [];
      const words = typeof subject === 'string' ? `${verb} ${subject}` : verb;
      throw new Error(
        `step ${index + 1} (${words}): ${error instanceof Error ? error.message : String(error)}`,
        {
          cause: error,
        },
      );
    }
  }
}

/** Throws with what is wrong when a step is not written as its kind asks; nothing is performed. */
export function checkStep(step: Step): void {
  const { meanwhile } = parse(step);
  for (const inner of meanwhile) checkStep(inner);
}

// helpers

const refusalSchema = z.strictObject({ status: z.number().int(), says: z.string().optional() });

/** What every step may say besides its own words. */
const commonSchema = z.object({
  refused: refusalSchema.optional(),
  meanwhile: z.array(z.record(z.string(), z.unknown())).default([]),
});

function parse({ refused, meanwhile, ...own }: Step) {
  const [verb = ''] = Object.keys(own);
  const kind = steps[verb];
  if (kind === undefined) throw new Error(`No step begins with ${verb}`);
  const read = kind.schema.safeParse(own);
  if (!read.success) throw new Error(z.prettifyError(read.error));
  return { kind, words: read.data, ...commonSchema.parse({ refused, meanwhile }) };
}

async function perform(play: Play, step: Step): Promise<void> {
  const { kind, words, refused, meanwhile } = parse(step);
  const performed = kind.perform(play, words);
  const done = refused === undefined ? performed : expectRefusal(performed, refused);
  if (meanwhile.length === 0) return done;
  play.unanswered += 1;
  await Promise.all([done.finally(() => (play.unanswered -= 1)), performSteps(play, meanwhile)]);
}

async function expectRefusal(performed: Promise<void>, { status, says }: z.infer<typeof refusalSchema>) {
  const problem = await performed.then(
    () => null,
    (error: { status?: number; detail?: string }) => error,
  );
  if (problem === null) throw new Error(`Expected to be refused with ${status}, but it was done`);
  if (problem.status === undefined) throw problem as Error;
  const detail = problem.detail ?? '';
  if (problem.status !== status || (says !== undefined && !detail.includes(says))) {
    throw new Error(
      `Expected to be refused with ${status} ${says ?? ''}, but it was ${problem.status}: ${detail}`,
    );
  }
}
