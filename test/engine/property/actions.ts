import type { JobKey, ProcessInstanceKey, ScopeKey } from '../../../engine/keys.js';
import type { TestEngine } from '../support/start-engine.js';
import { SECOND } from '../support/fake-clock.js';
import type { Action, ActionName } from './any-schedule.js';
import type { Value } from './expression.js';
import type { Payload, Place } from './reference/place.js';
import type { Reference } from './reference/reference.js';
import { CODES, MESSAGES, SIGNALS } from './names.js';

/** One thing that somebody outside does, to the reference and to the engine alike. */
export interface Deed {
  predict(): void;
  execute(engine: TestEngine): Promise<unknown>;
}

/** What a deed is done to: the places of the reference with their keys in the engine. */
export interface Stage {
  readonly reference: Reference;
  readonly engine: TestEngine;
  readonly places: readonly { readonly place: Place; readonly key: ScopeKey }[];
}

type OnStage = Exclude<ActionName, 'crash' | 'crashInCommit' | 'failCommit' | 'restart' | 'search'>;

/** The deed that an action means at this moment; null when there is nothing that it can be done to. */
export function deedOf(stage: Stage, { name, pick, value }: Action & { name: OnStage }): Deed | null {
  return DEEDS[name](stage, pick, value);
}

const DEEDS: Record<OnStage, (stage: Stage, pick: number, value: number) => Deed | null> = {
  /** Whatever somewhere is waited for. */
  goOn(stage, pick, value) {
    const found = chosen(stage, pick, isWaiting);
    if (!found) return null;
    const alone = { ...stage, places: [found] };
    const { place } = found;
    const { reference } = stage;
    const [message] = place.messages;
    const [signal] = place.signals;
    const [timer] = place.timers;
    if (place.incidents.length > 0) return DEEDS.resolve(alone, pick, value);
    if (place.job?.state === 'open') return DEEDS.completeJob(alone, pick, value);
    if (place.userTask?.completing === null) return DEEDS.completeUserTask(alone, pick, value);
    if (message !== undefined)
      return published(reference, { ...message, timeToLive: 0, variables: payloadOf(value) });
    if (signal !== undefined) return broadcast(reference, signal.name, payloadOf(value));
    return timer === undefined ? null : moved(reference, timer.dueAt - reference.now);
  },

  create({ reference }, pick, value) {
    const variables = { a: value % 4, b: pick % 4, c: (value + pick) % 3, ...correlatedBy(pick) };
    return {
      predict: () => reference.create('p0', variables),
      execute: (engine) => engine.create('p0', json(variables)),
    };
  },

  completeJob(stage, pick, value) {
    const found = chosen(stage, pick, ({ job }) => job?.state === 'open');
    const job = found?.place.job;
    if (!found || !job) return null;
    const { reference } = stage;
    const isListener = job.kind === 'TASK_LISTENER';
    const isDenied = isListener && value % 4 === 0;
    const variables = isListener ? {} : payloadOf(value);
    const result = isDenied ? { denied: true, deniedReason: null, corrections: {} } : undefined;
    const visible = { ...found.place.allVisible(), ...found.place.userTask?.completing };
    return {
      predict: () => reference.completeJob(job, isDenied ? { denied: true } : variables),
      execute: async (engine) => {
        const jobKey = jobKeyOf(engine, found.key);
        const isFree = engine.state.jobs.get(jobKey)?.state === 'activatable';
        if (isFree && value % 2 === 0) expect(await handedOut(engine, job.type, jobKey)).toEqual(visible);
        await engine.completeJob(jobKey, json(variables), result);
      },
    };
  },

  failJob(stage, pick, value) {
    const found = chosen(stage, pick, ({ job }) => job?.state === 'open');
    const job = found?.place.job;
    if (!found || !job) return null;
    const retries = value % 2;
    const variables = payloadOf(Math.floor(value / 2));
    return {
      predict: () => stage.reference.failJob(found.place, job, retries, variables),
      execute: (engine) => {
        const jobKey = jobKeyOf(engine, found.key);
        return engine.execute({
          type: 'failJob',
          jobKey,
          retries,
          errorMessage: null,
          variables: json(variables),
        });
      },
    };
  },

  throwError(stage, pick, value) {
    const found = chosen(stage, pick, ({ job }) => job?.state === 'open' && job.kind === 'BPMN_ELEMENT');
    const job = found?.place.job;
    if (!found || !job) return null;
    const errorCode = [...CODES, 'C3'][value % 3] ?? '';
    const variables = payloadOf(Math.floor(value / 3));
    return {
      predict: () => stage.reference.throwError(found.place, job, errorCode, variables),
      execute: (engine) =>
        engine.execute({
          type: 'throwJobError',
          jobKey: jobKeyOf(engine, found.key),
          errorCode,
          errorMessage: null,
          variables: json(variables),
        }),
    };
  },

  completeUserTask(stage, pick, value) {
    const found = chosen(stage, pick, ({ userTask }) => userTask !== null && userTask.completing === null);
    if (!found) return null;
    const variables = payloadOf(value);
    return {
      predict: () => stage.reference.completeUserTask(found.place, variables),
      execute: (engine) => {
        const { userTasks } = engine.state;
        const userTaskKey = userTasks.byElementInstance.get(found.key);
        if (userTaskKey === undefined) throw new Error(`Expected a user task at ${found.place.id}`);
        return engine.execute({ type: 'completeUserTask', userTaskKey, variables: json(variables) });
      },
    };
  },

  publish({ reference }, pick, value) {
    const timeToLive = value % 3 === 0 ? 0 : (value % 7) * SECOND;
    const variables = payloadOf(Math.floor(value / 2));
    return published(reference, {
      name: MESSAGES[value % 2] ?? '',
      key: `k${pick % 2}`,
      timeToLive,
      variables,
    });
  },

  broadcast: ({ reference }, pick, value) => broadcast(reference, SIGNALS[pick % 2] ?? '', payloadOf(value)),

  advance: ({ reference }, pick) => moved(reference, ((pick % 12) + 1) * SECOND),
  turnBack: ({ reference }, pick) => moved(reference, -((pick % 12) + 1) * SECOND),

  resolve(stage, pick, value) {
    const found = chosen(stage, pick, ({ incidents }) => incidents.length > 0);
    if (!found) return null;
    const index = value % found.place.incidents.length;
    const wanted = found.place.incidents[index];
    return {
      predict: () => stage.reference.resolve(found.place, index),
      execute: async (engine) => {
        const { incidents, jobs } = engine.state;
        const incidentKey = incidents.byElementInstance.get(found.key)[index];
        const incident = incidentKey === undefined ? undefined : incidents.get(incidentKey);
        if (incident === undefined) throw new Error(`Expected a ${wanted?.errorType} at ${found.place.id}`);
        const job = incident.jobKey === null ? undefined : jobs.get(incident.jobKey);
        if (job?.retries === 0) await engine.execute({ type: 'updateJob', jobKey: job.key, retries: 1 });
        await engine.execute({ type: 'resolveIncident', incidentKey: incident.key });
      },
    };
  },

  /** Also mends what an incident complains about. */
  setVariables(stage, pick, value) {
    const found = chosen(stage, pick, () => true);
    if (!found) return null;
    const variables: Payload = {
      ...payloadOf(value),
      ...(value % 3 === 0 ? { key: 'k0', items: [1, 2] } : {}),
    };
    const local = value % 2 === 0;
    return {
      predict: () => stage.reference.setVariables(found.place, variables, local),
      execute: (engine) =>
        engine.execute({ type: 'setVariables', scopeKey: found.key, variables: json(variables), local }),
    };
  },

  cancel(stage, pick) {
    const found = chosen(stage, pick, ({ parent, caller }) => parent === null && caller === null);
    if (!found) return null;
    return {
      predict: () => stage.reference.cancel(found.place),
      execute: (engine) =>
        engine.execute({
          type: 'cancelProcessInstance',
          processInstanceKey: found.key as ProcessInstanceKey,
        }),
    };
  },
};

// helpers

function chosen(
  { places }: Stage,
  pick: number,
  isFit: (place: Place) => boolean,
): Stage['places'][number] | undefined {
  const fit = places.filter(({ place }) => isFit(place));
  return fit[pick % Math.max(fit.length, 1)];
}

function isWaiting({ incidents, job, userTask, messages, signals, timers }: Place): boolean {
  const waits = incidents.length + messages.length + signals.length + timers.length;
  return waits > 0 || job?.state === 'open' || userTask?.completing === null;
}

function published(
  reference: Reference,
  { name, key, timeToLive, variables }: { name: string; key: string; timeToLive: number; variables: Payload },
): Deed {
  return {
    predict: () => reference.publish(name, key, { timeToLive, variables }),
    execute: (engine) => engine.publish(name, key, { timeToLive, variables: json(variables) }),
  };
}

function broadcast(reference: Reference, signalName: string, variables: Payload): Deed {
  return {
    predict: () => reference.broadcast(signalName, variables),
    execute: (engine) => engine.execute({ type: 'broadcastSignal', signalName, variables: json(variables) }),
  };
}

function moved(reference: Reference, milliseconds: number): Deed {
  return {
    predict: () => reference.setTime(reference.now + milliseconds),
    execute: (engine) => engine.advance(milliseconds),
  };
}

/** Most instances can be correlated with; one in six cannot, and one has a number. */
function correlatedBy(pick: number): Payload {
  if (pick % 6 === 5) return {};
  return { key: `k${pick % 2}` };
}

function payloadOf(value: number): Payload {
  const name = ['a', 'b', 'c', 'r', 'x'][value % 5] ?? 'a';
  const values: readonly Value[] = [0, 1, 2, 3, null, 5, true];
  if (value % 4 === 3) return {};
  return { [name]: values[value % 7] ?? null, ...(value % 3 === 0 ? { a: value } : {}) };
}

function json(variables: Payload): Record<string, never> {
  return variables as Record<string, never>;
}

function jobKeyOf(engine: TestEngine, key: ScopeKey): JobKey {
  const jobKey = engine.state.jobs.byElementInstance.get(key);
  if (jobKey === undefined) throw new Error(`Expected a job at ${key}`);
  return jobKey;
}

/** The variables with which a worker gets a job. */
async function handedOut(engine: TestEngine, type: string, jobKey: JobKey): Promise<unknown> {
  const jobs = await engine.activate(type, { timeout: 1 });
  const job = jobs.find((other) => other.jobKey === jobKey);
  if (job === undefined) throw new Error(`Expected job ${jobKey} to be handed out`);
  return job.variables;
}
