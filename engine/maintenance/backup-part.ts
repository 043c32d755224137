import type { Manifest } from './manifest.js';
import type { Progress } from './progress.js';

/** One database of a backup. */
export interface BackupPart {
  /** Where it lives. */
  readonly path: string;
  /** Whether a program has it open that does not answer at its door. */
  readonly isInUse: () => boolean;
  /**
   * Makes one file of a copy and its write-ahead log, and verifies it. `expected` is the position that the running
   * program named, null when it was stopped. Gives what goes into the manifest. Throws when the copy is damaged.
   */
  readonly settle: (
    copy: string,
    progress: Progress,
    expected: number | null,
  ) => Promise<Partial<Pick<Manifest, 'engine'>>>;
}
