import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Cluster } from './cluster.js';
import type { Isolation } from './isolation.js';
import { conformanceFolder } from './read-cases.js';

/** A job as a worker gets it. */
export type Job = Record<string, unknown> & { readonly jobKey: string };

const now = { consistency: { waitUpToMs: 0 } };

/** One playing of one case: what was begun, and how to look at it. */
export class Play {
  /** Keys of the instances that the case created, by the name it gave them. */
  readonly instances = new Map<string, string>();
  /** Jobs that were handed out and not yet finished, by type. */
  readonly held = new Map<string, Job[]>();
  /** What was deployed, to take away afterwards. */
  readonly deployed: { processId: string | null; resourceKey: string }[] = [];
  /** The process that the case is about: the first that it deployed. */
  mainProcess: string | null = null;
  lastInstance: string | null = null;
  clock = 0;
  /** How many steps have not been answered yet while others are performed. */
  unanswered = 0;

  constructor(
    readonly cluster: Cluster,
    readonly names: Isolation,
    private readonly patienceMs: number,
  ) {}

  get client(): Client {
    return this.cluster.client;
  }

  file(name: string): File {
    const content = readFileSync(join(conformanceFolder, 'models', name), 'utf8');
    return new File([this.names.file(name, content)], name);
  }

  /** Everything that a search finds. */
  async search<Item = Record<string, unknown>>(
    operation: keyof Client,
    filter: object,
    more: object = {},
  ): Promise<Item[]> {
    const answer = await this.client[operation]({ filter, page: { limit: 1000 }, ...more }, now);
    return answer.items as Item[];
  }

  /** What an operation that reads answers. */
  read<Answer>(operation: keyof Client, given: object): Promise<Answer> {
    return this.client[operation](given, now) as Promise<Answer>;
  }

  /** The instance that the case calls `name`; without a name the last one created, else the only one. */
  async instanceKey(name?: string): Promise<string> {
    if (name !== undefined) {
      const key = this.instances.get(name);
      if (key === undefined) throw new Error(`No instance is called ${name}`);
      return key;
    }
    return this.lastInstance ?? (await this.#onlyInstance()).processInstanceKey;
  }

  /**
   * Asks until `look` gives something: a cluster shows what it did a while later, our own engine when it has answered.
   */
  async eventually<Found>(look: () => Promise<Found | null>, missing: string): Promise<Found> {
    const patience = this.unanswered > 0 ? Math.max(this.patienceMs, whileUnansweredMs) : this.patienceMs;
    const until = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (Date.now() >= until) throw new Error(missing);
      await pause(intervalMs);
    }
  }

  async #onlyInstance(): Promise<{ processInstanceKey: string }> {
    const processDefinitionId = this.names.of(this.mainProcess ?? '');
    const found = await this.search<{ processInstanceKey: string }>('searchProcessInstances', {
      processDefinitionId,
    });
    const [only] = found;
    if (only === undefined || found.length > 1) {
      throw new Error(`Expected one instance of ${this.mainProcess}, found ${found.length}`);
    }
    return only;
  }
}

const whileUnansweredMs = 5_000;
const intervalMs = 50;
