import { SettingsError } from '../config/env.js';
import { DeploymentError } from '../deploy/deployment-error.js';
import { DatabaseError } from '../store/database/database-error.js';
import { SleutelsError } from '../store/sleutels.js';
import { ZegelError } from '../store/verwerkingslog/zegels/zegel-error.js';
import { StartError } from './start-error.js';

const KINDS = [SettingsError, StartError, SleutelsError, ZegelError, DatabaseError, DeploymentError];

/** A wrong setting, a taken port or a cluster that does not answer is for the reader to mend: the words are enough. */
export function isForReader(error: unknown): error is Error {
  return KINDS.some((kind) => error instanceof kind);
}
