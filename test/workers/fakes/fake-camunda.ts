import { openTable } from '../../support/tables.js';
import type {
  ActivateJobs,
  ActiveInstance,
  Camunda,
  Evaluation,
  Job,
  JobFailure,
  MatchedRule,
  Message,
  OpenIncident,
  RememberedInstance,
  Variables,
} from '../../../workers/camunda.js';

export type Settlement =
  | { jobKey: string; kind: 'completed'; variables: Variables }
  | { jobKey: string; kind: 'answered'; denied: boolean; reason?: string }
  | { jobKey: string; kind: 'failed'; failure: JobFailure }
  | { jobKey: string; kind: 'error'; errorCode: string };

/** An engine in memory: it hands out queued jobs, keeps what it is told, and can be made unreachable. */
export class FakeCamunda implements Camunda {
  readonly settlements: Settlement[] = [];
  readonly activations: ActivateJobs[] = [];
  readonly published: Message[] = [];
  evaluations: Evaluation[] = [];
  readonly rules = new Map<string, MatchedRule[]>();
  /** What is remembered, by casus. */
  readonly instances = new Map<string, RememberedInstance[]>();
  /** Thrown by each deletion of an instance while it is set. */
  deletionRefusal: Error | null = null;
  /** Thrown by every call while it is set. */
  failure: Error | null = null;
  readonly #jobs: Job[] = [];
  readonly #messageIds = new Set<string>();
  #waiting: { type: string; resolve: (jobs: Job[]) => void }[] = [];
  #onSettled: (() => void)[] = [];

  offer(job: Job): void {
    this.#jobs.push(job);
    this.#serve();
  }

  /** Settles when `count` jobs have been settled in all. */
  async settled(count: number): Promise<void> {
    while (this.settlements.length < count)
      await new Promise<void>((resolve) => this.#onSettled.push(resolve));
  }

  /** What a look from outside finds. */
  active: ActiveInstance[] = [];
  openTasks: string[] = [];
  activeElements: string[] = [];
  incidents: OpenIncident[] = [];

  /** What was repaired, in order. */
  readonly repairs: string[] = [];
  /** Thrown by each repair while it is set. */
  repairRefusal: Error | null = null;

  async resolveIncident({
    incidentKey,
    jobKey,
  }: {
    incidentKey: string;
    jobKey: string | null;
  }): Promise<void> {
    this.#repair(`resolve ${incidentKey} ${jobKey ?? '-'}`);
  }

  async setVariable(elementInstanceKey: string, variables: Variables): Promise<void> {
    this.#repair(`set ${elementInstanceKey} ${JSON.stringify(variables)}`);
  }

  async moveTask(elementInstanceKey: string, candidateGroups: readonly string[]): Promise<void> {
    this.#repair(`move ${elementInstanceKey} ${candidateGroups.join()}`);
  }

  /** What the engine says of a task that is to be planned anew. */
  taskState: 'planned' | 'unknown' | 'ended' = 'planned';

  async planTask(elementInstanceKey: string, plan: Variables): Promise<'planned' | 'unknown' | 'ended'> {
    this.#repair(`plan ${elementInstanceKey} ${JSON.stringify(plan)}`);
    return this.taskState;
  }

  #repair(what: string): void {
    if (this.failure !== null) throw this.failure;
    if (this.repairRefusal !== null) throw this.repairRefusal;
    this.repairs.push(what);
  }

  searchActiveInstances(): Promise<ActiveInstance[]> {
    return Promise.resolve(this.active);
  }

  searchOpenTasks(): Promise<string[]> {
    return Promise.resolve(this.openTasks);
  }

  searchActiveElements(): Promise<string[]> {
    return Promise.resolve(this.activeElements);
  }

  searchIncidents(): Promise<OpenIncident[]> {
    return Promise.resolve(this.incidents);
  }

  activateJobs(request: ActivateJobs, signal: AbortSignal): Promise<Job[]> {
    this.activations.push(request);
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ type: request.type, resolve });
      signal.addEventListener('abort', () => reject(new Error('Cancelled')), { once: true });
      this.#serve();
    });
  }

  completeJob(jobKey: string, variables: Variables): Promise<void> {
    return this.#settle({ jobKey, kind: 'completed', variables });
  }

  answerListener(jobKey: string, answer: { denied: boolean; reason?: string }): Promise<void> {
    return this.#settle({ jobKey, kind: 'answered', ...answer });
  }

  failJob(jobKey: string, failure: JobFailure): Promise<void> {
    return this.#settle({ jobKey, kind: 'failed', failure });
  }

  throwJobError(jobKey: string, errorCode: string): Promise<void> {
    return this.#settle({ jobKey, kind: 'error', errorCode });
  }

  publishMessage(message: Message): Promise<'published' | 'alreadyPublished'> {
    if (this.failure) return Promise.reject(this.failure);
    if (this.#messageIds.has(message.messageId)) return Promise.resolve('alreadyPublished');
    this.#messageIds.add(message.messageId);
    this.published.push(message);
    return Promise.resolve('published');
  }

  searchEvaluations(): Promise<Evaluation[]> {
    return Promise.resolve(this.evaluations);
  }

  readMatchedRules(evaluationKey: string): Promise<MatchedRule[]> {
    return Promise.resolve(this.rules.get(evaluationKey) ?? []);
  }

  /** The tables of `dmn/` themselves. */
  async evaluateDecision(decisionId: string, variables: Variables): Promise<unknown> {
    if (this.failure) throw this.failure;
    return (await openTable(decisionId))(variables).output;
  }

  searchInstances(casusId: string): Promise<RememberedInstance[]> {
    if (this.failure) return Promise.reject(this.failure);
    return Promise.resolve(this.instances.get(casusId) ?? []);
  }

  cancelInstance(key: string): Promise<void> {
    this.#forEach(key, (instance) => ({ ...instance, isActive: false }));
    return Promise.resolve();
  }

  deleteInstance(key: string): Promise<void> {
    if (this.deletionRefusal) return Promise.reject(this.deletionRefusal);
    this.#forEach(key, () => null);
    return Promise.resolve();
  }

  #forEach(key: string, change: (instance: RememberedInstance) => RememberedInstance | null): void {
    for (const [casusId, instances] of this.instances)
      this.instances.set(
        casusId,
        instances.flatMap((one) => (one.processInstanceKey === key ? (change(one) ?? []) : one)),
      );
  }

  #settle(settlement: Settlement): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.settlements.push(settlement);
    for (const resolve of this.#onSettled.splice(0)) resolve();
    return Promise.resolve();
  }

  #serve(): void {
    this.#waiting = this.#waiting.filter(({ type, resolve }) => {
      const index = this.#jobs.findIndex((job) => job.type === type);
      if (index < 0) return true;
      resolve(this.#jobs.splice(index, 1));
      return false;
    });
  }
}
