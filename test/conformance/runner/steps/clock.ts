import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Play } from '../play.js';
import { step } from './step-kind.js';

/** Sets the clock of the cluster; a case that begins with the clock begins on a Monday at 8:00 UTC. */
export async function setClock(play: Play, timestamp: number): Promise<void> {
  await play.client.pinClock({ timestamp });
  play.clock = timestamp;
}

export const clockSteps = {
  /** Lets an ISO 8601 duration go by. */
  advance: step(z.strictObject({ advance: z.string() }), async (play, { advance }) => {
    await setClock(play, play.clock + Temporal.Duration.from(advance).total('milliseconds'));
  }),
};
