import { callActivity, chain, end, model, serviceTask, start } from '../../engine/support/bpmn.js';
import { DAY } from '../../engine/support/fake-clock.js';
import { EngineClient, EngineGoneError, untilGone } from './engine-client.js';

const models = [
  model('short', start(), serviceTask('work'), end(), chain('start', 'work', 'end')),
  model('calling', start(), callActivity('call', 'short'), end(), chain('start', 'call', 'end')),
];

/** An instance as its clients know it. */
export interface KnownInstance {
  /** Stands in a variable, and nowhere else. */
  readonly mark: string;
  /** Null as long as its creation was not acknowledged. */
  key: string | null;
  /** It has not ended before; null when nobody asked to complete its job. */
  endsFrom: number | null;
  /** It had ended by then; null when that was not acknowledged. */
  endedBy: number | null;
  deletion: 'none' | 'asked' | 'acknowledged';
}

/** Clients that begin instances, end them, delete some, and let days pass. */
export class HistoryLoad {
  readonly client = new EngineClient();
  readonly instances: KnownInstance[] = [];
  readonly completedJobs: string[] = [];
  /** Deletions that an end of the engine left without an answer. */
  deletionsBrokenOff = 0;
  /** The engine's clock stands somewhere between these; epoch ms. */
  readonly time = { from: Date.now(), until: Date.now() };

  async deploy(): Promise<void> {
    await this.client.deploy(...models);
    await this.letTimePass();
  }

  async untilItFails(): Promise<void> {
    const rounds = [
      () => this.begin(),
      () => this.work(),
      () => this.delete(),
      () => this.delete(),
      () => this.letTimePass(),
    ];
    await Promise.all(rounds.map(untilGone));
  }

  /** Ends all that is left. */
  async finish(): Promise<void> {
    do {
      await this.letTimePass();
      await this.work();
    } while ((await this.client.search('process-instances', { state: 'ACTIVE' })).length > 0);
  }

  private async begin(): Promise<void> {
    const mark = `mark-${this.instances.length}-`;
    const instance: KnownInstance = { mark, key: null, endsFrom: null, endedBy: null, deletion: 'none' };
    this.instances.push(instance);
    const processDefinitionId = this.instances.length % 3 === 0 ? 'calling' : 'short';
    const created = await this.client.post('process-instances', {
      processDefinitionId,
      variables: { mark },
    });
    instance.key = created!['processInstanceKey'] as string;
  }

  /** Locks end as days pass, so that each job is handed out again until it is done. */
  private async work(): Promise<void> {
    const body = { type: 'work', worker: 'load', timeout: DAY, maxJobsToActivate: 5, requestTimeout: -1 };
    const { jobs } = (await this.client.post('jobs/activation', body)) as {
      jobs: { jobKey: string; variables: { mark: string } }[];
    };
    for (const { jobKey, variables } of jobs) {
      const instance = this.instances.find(({ mark }) => mark === variables.mark)!;
      instance.endsFrom ??= this.time.from;
      if ((await this.client.post(`jobs/${jobKey}/completion`, {})) === null) continue;
      this.completedJobs.push(jobKey);
      instance.endedBy = this.time.until;
    }
  }

  /** Of three instances that have ended, two are left to become old. */
  private async delete(): Promise<void> {
    const instance = this.instances.find(
      ({ key, endedBy, deletion }, index) =>
        index % 3 < 2 && key !== null && endedBy !== null && deletion === 'none',
    );
    // Without any it asks for something else, so that others get their turn.
    if (instance === undefined) return void (await this.client.search('jobs', {}));
    instance.deletion = 'asked';
    try {
      // Refused, too, is what is no longer there.
      await this.client.post(`process-instances/${instance.key}/deletion`, {});
      instance.deletion = 'acknowledged';
    } catch (error) {
      if (error instanceof EngineGoneError) this.deletionsBrokenOff += 1;
      throw error;
    }
  }

  private async letTimePass(): Promise<void> {
    this.time.until += 2 * DAY;
    const timestamp = this.time.until;
    await this.client.put('clock', { timestamp });
    this.time.from = timestamp;
  }
}
