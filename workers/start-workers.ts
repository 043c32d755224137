import { setMaxListeners } from 'node:events';
import type { CamundaSettings } from '../config/camunda.js';
import type { Store } from '../store/store.js';
import type { Clock } from '../domain/tijd/clock.js';
import type { Scan } from './documentcontrole/clamd.js';
import { runDocumentLoop } from './documentcontrole/document-loop.js';
import { runEraseLoop } from './erase-loop.js';
import { runHerplanLoop } from './herplan-loop.js';
import { runHerstelLoop } from './herstel-loop.js';
import { workers } from './index.js';
import { runJobLoop } from './job-loop.js';
import type { Log } from './log.js';
import { runOutboxLoop } from './outbox.js';
import { runStoringLoop } from './storing-loop.js';
import { machinePause } from './pause.js';
import { Reachability } from './reachability.js';
import { connectCamunda } from './runtime.js';

export interface StartedWorkers {
  /** Lets go of the waiting requests, finishes what was begun, and settles when all has stopped. */
  close(): Promise<void>;
}

/**
 * Starts the worker of every job type in the table, the delivery of messages from the outbox, and the look at what stands
 * still. None of them needs
 * the engine to be there: work waits in the engine and messages in the store until both answer.
 */
export function startWorkers(options: {
  camunda: CamundaSettings;
  store: Pick<Store, 'systeem' | 'outbox' | 'bewaren' | 'documentcontrole' | 'herstel' | 'herplannen'>;
  clock: Clock;
  log: Log;
  /** Absent: documents are not held against viruses. */
  scan?: Scan;
}): StartedWorkers {
  const { store, clock, log } = options;
  const camunda = connectCamunda(options.camunda);
  const reachability = new Reachability(log);
  const stop = new AbortController();
  // Every loop listens; Node takes more than ten listeners for a leak and says so on the console.
  setMaxListeners(0, stop.signal);
  const shared = { camunda, reachability, pause: machinePause, signal: stop.signal };
  const loops = [
    runOutboxLoop({ ...shared, outbox: store.outbox, log }),
    runEraseLoop({ ...shared, bewaren: store.bewaren, log }),
    runHerstelLoop({ ...shared, herstel: store.herstel }),
    runStoringLoop({ ...shared, store: store.systeem('storingen'), clock }),
    runHerplanLoop({ ...shared, herplannen: store.herplannen, clock }),
    ...(options.scan === undefined
      ? []
      : [
          runDocumentLoop({
            documenten: store.documentcontrole,
            scan: options.scan,
            log,
            pause: machinePause,
            signal: stop.signal,
          }),
        ]),
    ...workers.map((worker) =>
      runJobLoop(worker, {
        ...shared,
        resources: { store: store.systeem(worker.type), bewaren: store.bewaren, clock, camunda, log },
      }),
    ),
  ];
  return {
    async close() {
      stop.abort();
      await Promise.all(loops);
    },
  };
}
