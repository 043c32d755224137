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
import { EngineClient, untilGone } from './engine-client.js';

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

/** Clients of the engine that write down each thing it said yes to. */
export class EngineLoad {
  readonly client: EngineClient;
  readonly created: string[] = [];
  readonly completedJobs: { key: string; mark: string }[] = [];
  readonly completedTasks: string[] = [];
  readonly published: string[] = [];
  private marks = 0;

  constructor(address = '') {
    this.client = new EngineClient(address);
  }

  deploy(): Promise<void> {
    return this.client.deploy(model);
  }

  /** Several clients at once, each until the engine no longer answers. */
  async untilItFails(): Promise<void> {
    const work = () => this.work();
    const rounds = [() => this.begin(), work, work, () => this.answer()];
    await Promise.all(rounds.map(untilGone));
  }

  /** Does whatever is left to do, until no instance is left. */
  async finish(): Promise<void> {
    for (;;) {
      await this.work();
      await this.answer();
      const active = await this.client.search('message-subscriptions', {
        messageSubscriptionState: 'CREATED',
      });
      for (const { correlationKey } of active) await this.publish(correlationKey!);
      if ((await this.client.search('process-instances', { state: 'ACTIVE' })).length === 0) return;
    }
  }

  private async begin(): Promise<void> {
    const id = this.mark();
    const body = { processDefinitionId: 'load', variables: { id } };
    const created = await this.client.post('process-instances', body);
    this.created.push(created!['processInstanceKey'] as string);
    if (this.marks % 2 === 0) await this.publish(id);
  }

  private async publish(correlationKey: string): Promise<void> {
    const body = { name: 'go', correlationKey, timeToLive: 600_000, messageId: correlationKey };
    if ((await this.client.post('messages/publication', body)) !== null) this.published.push(correlationKey);
  }

  /** Jobs of an earlier life come back when their lock ends, so that some are asked to be completed twice. */
  private async work(): Promise<void> {
    for (const type of ['work', 'remind']) {
      const body = { type, worker: 'load', timeout: 200, maxJobsToActivate: 5, requestTimeout: -1 };
      const { jobs } = (await this.client.post('jobs/activation', body)) as { jobs: { jobKey: string }[] };
      for (const { jobKey: key } of jobs) {
        const mark = this.mark();
        const completion = { variables: { [`by${key}`]: mark } };
        const answer = await this.client.post(`jobs/${key}/completion`, completion);
        if (answer !== null) this.completedJobs.push({ key, mark });
      }
    }
  }

  private async answer(): Promise<void> {
    for (const { userTaskKey } of await this.client.search('user-tasks', { state: 'CREATED' })) {
      const answer = await this.client.post(`user-tasks/${userTaskKey}/completion`, {});
      if (answer !== null) this.completedTasks.push(userTaskKey!);
    }
  }

  private mark(): string {
    this.marks += 1;
    return `mark-${this.marks}`;
  }
}
