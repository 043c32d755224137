import { closeSync, existsSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';

/**
 * Brings the write-ahead log to disk. SQLite writes a commit into that file without waiting for the disk
 * (`synchronous=NORMAL`); it is waited for here instead, in a thread of its own, while the engine decides the next
 * commands. What SQLite moves from the write-ahead log into the database file, it still syncs itself.
 */
export class WalSync {
  private file: number | undefined;

  constructor(private readonly path: string) {}

  /** Resolves when every commit made before the call is on disk. */
  sync(): Promise<void> {
    if (this.file === undefined && !existsSync(this.path)) return Promise.resolve();
    const file = this.open();
    return new Promise((resolve, reject) => {
      fdatasync(file, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  /** The same, for what is rare enough to let everybody wait. */
  syncNow(): void {
    if (existsSync(this.path)) fdatasyncSync(this.open());
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  /** SQLite keeps the same file as long as the database is open: it begins it anew, but in place. */
  private open(): number {
    this.file ??= openSync(this.path, 'r');
    return this.file;
  }
}
