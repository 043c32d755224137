import type { EngineEvent } from '../events/event.js';
import type { Key } from '../keys.js';
import type { Models } from '../models.js';
import type { StateView } from '../state/read-view.js';
import type { Step } from './step.js';

/**
 * What commands and elements work with: they ask the state, give events and leave steps. An event shows in the state
 * at once; all of them are taken back together when the command is refused or fails.
 */
export interface Work {
  /** The engine's clock (epoch ms): one moment for a whole command. */
  readonly now: number;
  readonly state: StateView;
  readonly models: Models;
  newKey<Kind extends Key<string>>(): Kind;
  emit(event: EngineEvent): void;
  /** Leaves a step that runs after the present one and those left before it; `depth` of one that was deferred. */
  enqueue(step: Step, depth?: number): void;
}
