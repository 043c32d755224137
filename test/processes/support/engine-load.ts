import {
  chain,
  definitions,
  end,
  message,
  parallel,
  process,
  receiveTask,
  serviceTask,
  start,
  timerBoundary,
  userTask,
} from '../../engine/support/bpmn.js';

/** A process in which a worker, a person, a message and a timer all have to do their part. */
const model = definitions(
  message('m-go', 'go', '= id'),
  process(
    'load',
    start(),
    parallel('fork'),
    serviceTask('work'),
    timerBoundary({ id: 'reminder', on: 'work', interrupting: false }, { duration: 'PT0.05S' }),
    serviceTask('remind'),
    userTask('ask'),
    receiveTask('wait', 'm-go'),
    parallel('join'),
    end(),
    end('reminded'),
    chain('start', 'fork', 'work', 'join', 'end'),
    chain('fork', 'ask', 'join'),
    chain('fork', 'wait', 'join'),
    chain('reminder', 'remind', 'reminded'),
  ),
);

type Answer = Record<string, unknown>;
type Item = Record<string, string>;

/** Clients of the engine that write down each thing it said yes to. */
export class EngineLoad {
  readonly created: string[] = [];
  readonly completedJobs: { key: string; mark: string }[] = [];
  readonly completedTasks: string[] = [];
  readonly published: string[] = [];
  private marks = 0;

  constructor(private address = '') {}

  goOnAt(address: string): void {
    this.address = address;
  }

  async deploy(): Promise<void> {
    const form = new FormData();
    form.append('resources', new Blob([model]), 'load.bpmn');
    const response = await fetch(`${this.address}/v2/deployments`, { method: 'POST', body: form });
    if (!response.ok) throw new Error(`Expected the model to be deployed, got ${response.status}`);
  }

  /** Several clients at once, each until the engine no longer answers. */
  async untilItFails(): Promise<void> {
    const clients = [this.clientOf(() => this.begin()), this.clientOf(() => this.work())];
    await Promise.all([...clients, this.clientOf(() => this.work()), this.clientOf(() => this.answer())]);
  }

  /** Does whatever is left to do, until no instance is left. */
  async finish(): Promise<void> {
    for (;;) {
      await this.work();
      await this.answer();
      const active = await this.search('message-subscriptions', { messageSubscriptionState: 'CREATED' });
      for (const { correlationKey } of active) await this.publish(correlationKey!);
      if ((await this.search('process-instances', { state: 'ACTIVE' })).length === 0) return;
    }
  }

  async search(what: string, filter: object): Promise<Item[]> {
    const answer = await this.post(`${what}/search`, { filter, page: { limit: 100 } });
    return answer!['items'] as Item[];
  }

  private async clientOf(round: () => Promise<void>): Promise<void> {
    try {
      for (;;) await round();
    } catch (error) {
      // Fetch says `TypeError` when nobody answers, and when the answer breaks off. Anything else is a finding.
      if (!['TypeError', 'SyntaxError'].includes((error as Error).name)) throw error;
    }
  }

  private async begin(): Promise<void> {
    const id = this.mark();
    const created = await this.post('process-instances', {
      processDefinitionId: 'load',
      variables: { id },
    });
    this.created.push(created!['processInstanceKey'] as string);
    if (this.marks % 2 === 0) await this.publish(id);
  }

  private async publish(correlationKey: string): Promise<void> {
    const body = { name: 'go', correlationKey, timeToLive: 600_000, messageId: correlationKey };
    if ((await this.post('messages/publication', body)) !== null) this.published.push(correlationKey);
  }

  /** Jobs of an earlier life come back when their lock ends, so that some are asked to be completed twice. */
  private async work(): Promise<void> {
    for (const type of ['work', 'remind']) {
      const body = { type, worker: 'load', timeout: 200, maxJobsToActivate: 5, requestTimeout: -1 };
      const { jobs } = (await this.post('jobs/activation', body)) as { jobs: { jobKey: string }[] };
      for (const { jobKey: key } of jobs) {
        const mark = this.mark();
        const answer = await this.post(`jobs/${key}/completion`, { variables: { [`by${key}`]: mark } });
        if (answer !== null) this.completedJobs.push({ key, mark });
      }
    }
  }

  private async answer(): Promise<void> {
    for (const { userTaskKey } of await this.search('user-tasks', { state: 'CREATED' })) {
      const answer = await this.post(`user-tasks/${userTaskKey}/completion`, {});
      if (answer !== null) this.completedTasks.push(userTaskKey!);
    }
  }

  /** Null when the engine refused: somebody else was first, in this life or in one before. */
  private async post(path: string, body: object): Promise<Answer | null> {
    const response = await fetch(`${this.address}/v2/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status === 404 || response.status === 409) return null;
    // While it stops in an orderly way, it says so.
    if (response.status === 503) throw new TypeError('the engine is stopping');
    if (!response.ok)
      throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
    return response.status === 204 ? {} : ((await response.json()) as Answer);
  }

  private mark(): string {
    this.marks += 1;
    return `mark-${this.marks}`;
  }
}
