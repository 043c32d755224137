import { Worker } from 'node:worker_threads';
import type { Resource } from '../commands/deployment.js';
import { RejectionError } from '../rejection.js';
import { adoptReading } from './adopt-reading.js';
import { UnreadableResourceError, type Reading } from './read-resource.js';
import type { ThreadAnswer } from './thread-entry.js';

/** A model that takes more is none that a person drew. Of a model as large as can be deployed a sixth was seen. */
const mostMegabytes = 1_024;
const longestMs = 120_000;
/** So many large files wait at most: who comes later is told so at once. */
const mostWaiting = 8;
/** A thread runs what is built; also for tests, which run from the sources. */
const built = import.meta.url.endsWith('.ts')
  ? '../../dist/engine/reading/thread-entry.js'
  : './thread-entry.js';

/** Where a file of a deployment is read. Throws UnreadableResourceError, and RejectionError when too many wait. */
export interface LargeReader {
  read(resource: Resource): Promise<Reading>;
  /** Breaks off what is being read. */
  close(): Promise<void>;
}

/**
 * Reads large files one after the other, each in a thread that ends with it, so that nobody else waits for them. What
 * a thread may take in memory and time is bounded.
 */
export class ReadingThread implements LargeReader {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private worker: Worker | undefined;
  private isClosed = false;

  constructor(private readonly entry = new URL(built, import.meta.url)) {}

  async read(resource: Resource): Promise<Reading> {
    if (this.waiting >= mostWaiting) {
      const message = `Expected fewer than ${mostWaiting} large files to wait; ask again later`;
      throw new RejectionError('RESOURCE_EXHAUSTED', message);
    }
    this.waiting += 1;
    const reading = this.last.then(() => this.readNow(resource));
    this.last = reading.catch(() => undefined).finally(() => (this.waiting -= 1));
    return adoptReading(await reading);
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.worker?.terminate();
  }

  private readNow(resource: Resource): Promise<Reading> {
    if (this.isClosed) throw new Error('Expected the engine to run, but it has stopped');
    const worker = new Worker(this.entry, {
      workerData: resource,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    this.worker = worker;
    return new Promise<Reading>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new UnreadableResourceError(`it takes longer than ${longestMs / 1_000} s to be read`));
      }, longestMs);
      worker.once('message', (answer: ThreadAnswer) => {
        if ('reading' in answer) resolve(answer.reading);
        else reject(new UnreadableResourceError(answer.problem));
      });
      worker.once('error', (error: NodeJS.ErrnoException) => reject(causeOf(error)));
      worker.once('exit', () => reject(new Error('Expected the thread to answer, but it was stopped')));
      worker.once('exit', () => clearTimeout(timer));
    }).finally(() => worker.terminate());
  }
}

// helpers

function causeOf(error: NodeJS.ErrnoException): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new UnreadableResourceError(`it takes more than ${mostMegabytes} MB of memory to be read`)
    : error;
}
