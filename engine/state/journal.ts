/** One change that can be taken back. */
export type Undo = () => void;

/**
 * Remembers how to take back each change to the state, so that a command that is refused or that throws leaves
 * memory as it was, and so does a whole group of commands whose commit failed.
 */
export class Journal {
  private changes: Undo[] = [];
  private recording = true;

  /** A point that `rollback` can go back to. */
  get mark(): number {
    return this.changes.length;
  }

  record(undo: Undo): void {
    if (this.recording) this.changes.push(undo);
  }

  /** Takes back, newest first, what changed since the mark. */
  rollback(mark: number): void {
    this.withoutRecording(() => {
      while (this.changes.length > mark) this.changes.pop()?.();
    });
  }

  /** What changed so far is on disk and stays. */
  commit(): void {
    this.changes = [];
  }

  /** Nothing is remembered while `change` runs: it brings back what the log or the journal itself holds. */
  withoutRecording(change: () => void): void {
    this.recording = false;
    try {
      change();
    } finally {
      this.recording = true;
    }
  }
}
