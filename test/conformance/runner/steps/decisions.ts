import { z } from 'zod';
import { expectMatch } from '../matching.js';
import { step } from './step-kind.js';

export const decisionSteps = {
  /** Decides without a process. `gives` is the output as JSON value. */
  evaluate: step(
    z.strictObject({
      evaluate: z.string(),
      variables: z.record(z.string(), z.unknown()).default({}),
      gives: z.unknown(),
      /** For each decision that was made, in order: how many rules matched. */
      matched: z.array(z.number()).optional(),
    }),
    async (play, { evaluate, variables, gives, matched }) => {
      const answer = await play.client.evaluateDecision({
        decisionDefinitionId: play.names.of(evaluate),
        variables,
      });
      expectMatch({ output: JSON.parse(answer.output as string) }, { output: gives });
      if (matched === undefined) return;
      const rules = (answer.evaluatedDecisions as { matchedRules: unknown[] }[]).map(
        ({ matchedRules }) => matchedRules.length,
      );
      expectMatch({ matched: rules }, { matched });
    },
  ),
};
