import { setTimeout as pause } from 'node:timers/promises';
import type { EngineClient } from './engine-client.js';
import type { EngineProgram } from './engine-program.js';

/** Every so many times the engine was told to stop first, and is killed while it does. */
const STOPPING_EVERY = 8;
/** Every so many times it is killed before it has started, and then once more. */
const STARTING_EVERY = 10;

/** What an engine that is killed works for. */
export interface Load {
  readonly client: EngineClient;
  /** Resolves when the engine does not answer any more. */
  untilItFails(): Promise<void>;
}

/**
 * Kills a running engine under load, so many times, each time after another number of answers, and starts it again.
 * Answers and not milliseconds: a machine with much other work would get nowhere in a time.
 */
export async function killOften(
  engine: EngineProgram,
  load: Load,
  { kills, mostAnswers }: { readonly kills: number; readonly mostAnswers: number },
): Promise<void> {
  for (let kill = 1; kill <= kills; kill += 1) {
    const isStopping = kill % STOPPING_EVERY === 0;
    await liveFor(Math.random() * mostAnswers, load, async () => {
      await pause(Math.random() * 5);
      if (isStopping) await stopFor(Math.random() * 20, engine);
      await engine.end('SIGKILL');
    });
    if (kill % STARTING_EVERY === 0 && kill < kills) {
      kill += 1;
      await startFor(Math.random() * 300, engine);
    }
    load.client.goOnAt(await engine.start());
  }
}

// helpers

async function liveFor(answers: number, load: Load, kill: () => Promise<void>): Promise<void> {
  const answered = load.client.whenAnswered(answers);
  const life = load.untilItFails();
  await Promise.race([answered, life]);
  await kill();
  await life;
}

async function stopFor(milliseconds: number, engine: EngineProgram): Promise<void> {
  engine.signal('SIGTERM');
  await pause(milliseconds);
}

async function startFor(milliseconds: number, engine: EngineProgram): Promise<void> {
  const start = engine.start().catch(() => undefined);
  await pause(milliseconds);
  await engine.end('SIGKILL');
  await start;
}
