/** Who wants to know when a job of a type can be had: a long poll waits for it. */
export class JobAvailability {
  private readonly callbacks = new Map<string, Set<() => void>>();

  subscribe(jobType: string, callback: () => void): () => void {
    const callbacks = this.callbacks.get(jobType) ?? new Set();
    this.callbacks.set(jobType, callbacks.add(callback));
    return () => {
      callbacks.delete(callback);
      if (callbacks.size === 0 && this.callbacks.get(jobType) === callbacks) this.callbacks.delete(jobType);
    };
  }

  announce(jobTypes: readonly string[]): void {
    for (const jobType of jobTypes) {
      for (const callback of [...(this.callbacks.get(jobType) ?? [])]) callback();
    }
  }
}
