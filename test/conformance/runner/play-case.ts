import type { Case } from './case.js';
import type { Cluster } from './cluster.js';
import { Isolation } from './isolation.js';
import { Play } from './play.js';
import { performSteps } from './perform.js';
import { deploy } from './steps/deploy.js';
import { setClock } from './steps/clock.js';

export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

/** A Monday far enough ahead that nothing else on a cluster is due by accident. */
const morning = Date.parse('2030-06-03T08:00:00Z');
const patienceOfClusterMs = 20_000;
const atATime = 16;

/** Plays cases on one cluster, one after the other, under names that only this run has. */
export class Player {
  readonly #run = Date.now().toString(36);
  #played = 0;
  #clockRefused: string | null | undefined;

  constructor(private readonly cluster: Cluster) {}

  /**
   * Plays all cases, several at a time, for each has names of its own; those that move the clock come after the others,
   * one by one. Gives the outcomes in the order of the cases.
   */
  async playAll(cases: readonly Case[]): Promise<Outcome[]> {
    const outcomes = new Map<Case, Outcome>();
    const left = cases.filter(({ clock }) => !clock);
    const player = async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift())
        outcomes.set(one, await this.#play(one));
    };
    await Promise.all(Array.from({ length: atATime }, player));
    for (const one of cases.filter(({ clock }) => clock)) outcomes.set(one, await this.#play(one));
    return cases.map((one) => outcomes.get(one)!);
  }

  async #play(given: Case): Promise<Outcome> {
    if (given.lacking !== undefined && this.cluster.own) return { kind: 'skipped', reason: given.lacking };
    const play = this.#begin();
    try {
      if (given.clock) {
        this.#clockRefused ??= await refusalOfClock(play);
        if (this.#clockRefused !== null) return { kind: 'skipped', reason: this.#clockRefused };
        await setClock(play, morning);
      }
      if (given.files.length > 0) await deploy(play, given.files);
      await performSteps(play, given.steps);
      return { kind: 'passed' };
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
    } finally {
      await takeAway(play);
      if (given.clock && this.#clockRefused === null) await play.client.resetClock();
    }
  }

  #begin(): Play {
    this.#played += 1;
    const names = new Isolation(`_${this.#run}_${this.#played}`);
    return new Play(this.cluster, names, this.cluster.own ? 0 : patienceOfClusterMs);
  }
}

// helpers

/** Null when the cluster lets its clock be set, else why not. */
async function refusalOfClock(play: Play): Promise<string | null> {
  try {
    await setClock(play, morning);
    return null;
  } catch (error) {
    return `The cluster refuses to set its clock (${statusOf(error)})`;
  }
}

/** Cancels what the case left running, and removes what would start again by itself, as far as the cluster lets. */
async function takeAway(play: Play): Promise<void> {
  const processIds = play.deployed.flatMap(({ processId }) => processId ?? []);
  if (processIds.length === 0) return;
  const running = await play.search<{ processInstanceKey: string }>('searchProcessInstances', {
    processDefinitionId: { $in: processIds },
    state: 'ACTIVE',
    parentProcessInstanceKey: { $exists: false },
  });
  for (const { processInstanceKey } of running)
    await unlessRefused(play.client.cancelProcessInstance({ processInstanceKey }));
  if (play.cluster.own) return;
  for (const { resourceKey } of play.deployed)
    await unlessRefused(play.client.deleteResource({ resourceKey }));
}

async function unlessRefused(command: Promise<unknown>): Promise<void> {
  await command.catch((error: unknown) => {
    if (statusOf(error) === null) throw error;
  });
}

function statusOf(error: unknown): number | null {
  return (error as { status?: number }).status ?? null;
}
