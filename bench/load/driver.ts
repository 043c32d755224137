/** A job that a worker was given. */
export interface Job {
  readonly id: string;
  readonly instance: string;
  /** The id of its element. */
  readonly step: string;
}

export interface Task {
  readonly id: string;
  readonly instance: string;
}

export type Variables = Readonly<Record<string, string | number | boolean>>;

/** All that the load asks of an engine; each of them over HTTP. */
export interface Driver {
  /** Gives what names the instance. */
  start(processId: string, businessKey: string, variables: Variables): Promise<string>;
  fetchJobs(max: number): Promise<Job[]>;
  completeJob(job: Job, variables: Variables): Promise<unknown>;
  /** The tasks of a group that nobody has taken, soonest due first. */
  listTasks(group: string, max: number): Promise<Task[]>;
  claim(taskId: string, user: string): Promise<unknown>;
  completeTask(taskId: string, variables: Variables): Promise<unknown>;
  correlate(messageName: string, businessKey: string, instance: string): Promise<unknown>;
  /** How many instances of a process have ended. */
  countEnded(processId: string): Promise<number>;
}

/** How a driver talks to its engine: `operation` names what the time of the request is counted under. */
export interface Http {
  call(operation: string, method: string, path: string, body?: unknown): Promise<unknown>;
}
