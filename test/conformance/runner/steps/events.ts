import { z } from 'zod';
import { expectMatch } from '../matching.js';
import { step } from './step-kind.js';

const variables = z.record(z.string(), z.unknown()).optional();

export const eventSteps = {
  publish: step(
    z.strictObject({
      publish: z.string(),
      correlationKey: z.string().default(''),
      timeToLive: z.number().default(0),
      messageId: z.string().optional(),
      variables,
    }),
    async (play, { publish, ...given }) => {
      await play.client.publishMessage({ name: play.names.of(publish), ...given });
    },
  ),

  correlate: step(
    z.strictObject({
      correlate: z.string(),
      correlationKey: z.string().default(''),
      variables,
      /** The instance, by the name that the case gave it, that the answer names. */
      gives: z.string().optional(),
    }),
    async (play, { correlate, gives, ...given }) => {
      const answer = await play.client.correlateMessage({ name: play.names.of(correlate), ...given });
      if (gives !== undefined) {
        expectMatch(answer, { processInstanceKey: await play.instanceKey(gives) });
      }
    },
  ),

  broadcast: step(
    z.strictObject({ broadcast: z.string(), variables }),
    async (play, { broadcast, ...given }) => {
      await play.client.broadcastSignal({ signalName: play.names.of(broadcast), ...given });
    },
  ),
};
