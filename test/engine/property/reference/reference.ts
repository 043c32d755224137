import { byElement, sorted, sortedRecord } from '../picture.js';
import type { Picture, Snapshot } from '../picture.js';
import type { Model } from '../process-model.js';
import { raise } from './attempt.js';
import { Blocks } from './blocks.js';
import { broadcast, waiting } from './events.js';
import { beginInstance } from './instances.js';
import type { Job, Payload, Place, TimerWait } from './place.js';
import type { Message } from './world.js';
import { World } from './world.js';

/**
 * Predicts what random processes do, from the documentation alone: it knows nothing of the engine. A token is a flow
 * that walks through the blocks of the abstract model; what goes on at the same time takes turns.
 */
export class Reference {
  private readonly world: World;
  private readonly blocks: Blocks;

  constructor(model: Model, now: number) {
    this.world = new World(model, now);
    this.blocks = new Blocks(this.world);
  }

  get now(): number {
    return this.world.now;
  }

  /** Every living place, in the order of a snapshot. */
  places(): Place[] {
    return this.roots().flatMap(inside);
  }

  roots(): Place[] {
    return [...this.world.instances].filter(({ caller }) => caller === null);
  }

  create(processId: string, variables: Payload): void {
    beginInstance(this.world, this.blocks, { processId, variables, caller: null });
    this.settle();
  }

  cancel(instance: Place): void {
    this.world.kill(instance);
    this.settle();
  }

  completeJob(job: Job, answer: Payload): void {
    job.complete(answer);
    this.settle();
  }

  /** A job without retries waits for its incident; what it said stays at the element (job-workers.md). */
  failJob(place: Place, job: Job, retries: number, variables: Payload): void {
    job.retries = retries;
    place.setLocal(variables);
    if (retries === 0) {
      job.state = 'failed';
      const type = {
        BPMN_ELEMENT: 'JOB',
        EXECUTION_LISTENER: 'EXECUTION_LISTENER',
        TASK_LISTENER: 'TASK_LISTENER',
      };
      raise(place, `${type[job.kind]}_NO_RETRIES`, job, () => (job.state = 'open'));
    }
    this.settle();
  }

  throwError(place: Place, job: Job, code: string, variables: Payload): void {
    job.state = 'errorThrown';
    if (!this.blocks.throwCode(place, { type: 'error', code, payload: variables }))
      raise(place, 'UNHANDLED_ERROR_EVENT', job, () => (job.state = 'open'));
    this.settle();
  }

  completeUserTask(place: Place, variables: Payload): void {
    place.userTask?.complete(variables);
    this.settle();
  }

  /** A job without retries gets one first. */
  resolve(place: Place, index: number): void {
    const incident = place.incidents[index];
    if (incident === undefined) return;
    if (incident.job !== null) incident.job.retries = Math.max(incident.job.retries, 1);
    incident.resolve();
    this.settle();
  }

  setVariables(place: Place, variables: Payload, local: boolean): void {
    if (local) place.setLocal(variables);
    else place.propagate(variables);
  }

  /** To one subscription of each process, the oldest; and kept for those to come (concepts/messages.md). */
  publish(
    name: string,
    key: string,
    { timeToLive, variables }: { timeToLive: number; variables: Payload },
  ): void {
    const message: Message = { name, key, variables, had: new Set(), expiresAt: this.now + timeToLive };
    for (const wait of waiting(this.world, 'messages')) {
      const isFor = wait.name === name && wait.key === key && !message.had.has(wait.place.processId);
      if (!isFor || !wait.place.alive || !wait.place.messages.includes(wait)) continue;
      message.had.add(wait.place.processId);
      wait.fire(variables);
    }
    if (timeToLive > 0) this.world.messages.push(message);
    this.settle();
  }

  broadcast(name: string, variables: Payload): void {
    broadcast(this.world, name, variables);
    this.settle();
  }

  /** The clock of the machine is moved; it may go back too. */
  setTime(now: number): void {
    this.world.now = now;
    this.settle();
  }

  snapshot(): Snapshot {
    const { messages, completed, terminated } = this.world;
    return {
      instances: this.roots().map(pictureOf),
      buffered: sorted(messages.map(({ name, key, expiresAt }) => [name, key, expiresAt] as const)).map(
        ([name, key, expiresAt]) => [name, key, expiresAt],
      ),
      completed: sortedRecord(completed),
      terminated: sortedRecord(terminated),
    };
  }

  /** Lets everything take its turns, and then what is due, the soonest first. */
  private settle(): void {
    this.world.threads.settle();
    for (let timer = this.dueTimer(); timer !== undefined; timer = this.dueTimer()) {
      this.fire(timer);
      this.world.threads.settle();
    }
    this.world.messages = this.world.messages.filter(({ expiresAt }) => expiresAt > this.now);
  }

  private dueTimer(): TimerWait | undefined {
    return waiting(this.world, 'timers')
      .filter(({ dueAt }) => dueAt <= this.now)
      .sort((left, right) => left.dueAt - right.dueAt)[0];
  }

  /** One that repeats counts from when it should have fired. */
  private fire(timer: TimerWait): void {
    const { timers } = timer.place;
    timers.splice(timers.indexOf(timer), 1);
    const repeats = timer.repeats === null ? 0 : timer.repeats - 1;
    if (repeats > 0) {
      const order = this.world.nextOrder();
      timers.push({ ...timer, order, repeats, dueAt: timer.dueAt + timer.seconds * 1_000 });
    }
    timer.fire({});
  }
}

// helpers

function inside(place: Place): Place[] {
  const called = place.called === null ? [] : inside(place.called);
  return [place, ...called, ...byElement([...place.children]).flatMap(inside)];
}

function pictureOf(place: Place): Picture {
  const { id, loopCounter, job, userTask, timers, messages, signals, incidents, called } = place;
  return {
    id,
    loopCounter,
    variables: sortedRecord(Object.fromEntries(place.variables)),
    job: job && { type: job.type, kind: job.kind, retries: job.retries, state: job.state },
    userTask: userTask && (userTask.completing ? 'completing' : 'created'),
    timers: sorted(timers.map(({ elementId, dueAt, repeats }) => [elementId, dueAt, repeats ?? 1])),
    messages: sorted(messages.map(({ elementId, name, key }) => [elementId, name, key])),
    signals: sorted(signals.map(({ elementId, name }) => [elementId, name])),
    incidents: sorted(incidents.map(({ errorType }) => errorType)),
    called: called && pictureOf(called),
    children: byElement([...place.children]).map(pictureOf),
  };
}
