import { z } from 'zod';
import { expectMatch } from '../matching.js';
import { step } from './step-kind.js';
import { elementInstanceKey } from '../observed.js';

const variables = z.record(z.string(), z.unknown());

export const instanceSteps = {
  create: step(
    z.strictObject({
      create: z.string(),
      as: z.string().optional(),
      variables: variables.optional(),
      version: z.number().optional(),
      tags: z.array(z.string()).optional(),
      startAt: z.array(z.string()).optional(),
      awaitCompletion: z.boolean().optional(),
      fetchVariables: z.array(z.string()).optional(),
      requestTimeout: z.number().optional(),
      /** What the answer says. */
      gives: z.record(z.string(), z.unknown()).optional(),
    }),
    async (play, { create, as, version, startAt, gives, ...options }) => {
      const created = await play.client.createProcessInstance({
        processDefinitionId: play.names.of(create),
        ...(version !== undefined && { processDefinitionVersion: version }),
        ...(startAt !== undefined && { startInstructions: startAt.map((elementId) => ({ elementId })) }),
        ...options,
      });
      play.lastInstance = created.processInstanceKey;
      if (as !== undefined) play.instances.set(as, created.processInstanceKey);
      if (gives !== undefined) expectMatch(created, gives);
    },
  ),

  cancel: step(
    z.strictObject({ cancel: z.literal('instance'), of: z.string().optional() }),
    async (play, { of }) => {
      await play.client.cancelProcessInstance({ processInstanceKey: await play.instanceKey(of) });
    },
  ),

  setVariables: step(
    z.strictObject({
      /** `instance`, or an element that is active. */
      setVariables: z.string(),
      of: z.string().optional(),
      variables,
      local: z.boolean().optional(),
    }),
    async (play, { setVariables, of, variables, local }) => {
      const instanceKey = await play.instanceKey(of);
      await play.client.createElementInstanceVariables({
        elementInstanceKey:
          setVariables === 'instance'
            ? instanceKey
            : await elementInstanceKey(play, instanceKey, setVariables),
        variables,
        ...(local !== undefined && { local }),
      });
    },
  ),
};
