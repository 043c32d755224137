import { existsSync } from 'node:fs';

/** Where a restore prepares what goes into the folder of the engine. */
export function restoringPath(engineDir: string): string {
  return `${engineDir}.restoring`;
}

/** Whether a restore into this folder is going on, or was broken off: what is there must not be started. */
export function isRestoring(engineDir: string): boolean {
  return existsSync(restoringPath(engineDir));
}
