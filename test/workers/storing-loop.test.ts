import { describe, expect, it } from '@jest/globals';
import type { Storing } from '../../domain/bewaken/storing.js';
import { Reachability } from '../../workers/reachability.js';
import { runStoringLoop } from '../../workers/storing-loop.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { FakeClock } from '../store/support/fake-clock.js';

const BEGIN = '2026-11-30T22:00:00Z';
const storing = {
  incidentKey: '9',
  processDefinitionId: 'nazorg',
  casusId: 'casus-1',
  sinds: new Date(BEGIN),
};
const MINUUT = 1;
const skip = () => undefined;
const silent = { debug: skip, info: skip, warn: skip, error: skip };

/** Looks as often as there are steps, each a while after the one before. @returns what the dossier was told, per look */
async function look(camunda: FakeCamunda, steps: (() => number)[]): Promise<(readonly Storing[])[][]> {
  const stop = new AbortController();
  const clock = new FakeClock(BEGIN);
  const told: (readonly Storing[])[][] = [[]];
  await runStoringLoop({
    store: { followStoringen: async (storingen) => void told.at(-1)!.push(storingen) },
    camunda,
    clock,
    reachability: new Reachability(silent),
    pause: async () => {
      const step = steps.shift();
      if (step === undefined) return stop.abort();
      told.push([]);
      clock.turn(step());
    },
    signal: stop.signal,
  });
  return told;
}

describe('the look at what stands still', () => {
  it('tells the dossier what is new, what lasts too long and what was repaired, and nothing twice', async () => {
    const camunda = new FakeCamunda();
    const told = await look(camunda, [
      () => ((camunda.incidents = [storing]), MINUUT),
      () => MINUUT,
      // Four hours after it began.
      () => 240 * MINUUT,
      () => MINUUT,
      () => ((camunda.incidents = []), MINUUT),
    ]);
    expect(told).toEqual([[[]], [[storing]], [], [[storing]], [], [[]]]);
  });

  it('tells nothing of the compartment of police and OM (INV8)', async () => {
    const camunda = new FakeCamunda();
    camunda.incidents = [{ ...storing, processDefinitionId: 'strafrechtelijk-traject' }];
    expect(await look(camunda, [])).toEqual([[[]]]);
  });

  it('tells it again when the dossier did not take it', async () => {
    const stop = new AbortController();
    const clock = new FakeClock(BEGIN);
    let asked = 0;
    await runStoringLoop({
      store: {
        async followStoringen() {
          asked += 1;
          if (asked === 1) throw new Error('Expected the store to answer');
        },
      },
      camunda: new FakeCamunda(),
      clock,
      reachability: new Reachability(silent),
      pause: async () => (asked === 2 ? stop.abort() : undefined),
      signal: stop.signal,
    });
    expect(asked).toBe(2);
  });
});
