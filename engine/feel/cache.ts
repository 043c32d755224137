/** Keeps what was made of the latest `capacity` sources, so that each is parsed once. */
export class Cache<T> {
  private readonly made = new Map<string, T>();

  constructor(private readonly capacity: number) {}

  /** What was made of `source` before, or what `make` makes of it now; what throws is not kept. */
  get(source: string, make: (source: string) => T): T {
    const known = this.made.get(source);
    if (known !== undefined) return known;
    const made = make(source);
    if (this.made.size >= this.capacity) this.made.delete(this.made.keys().next().value!);
    this.made.set(source, made);
    return made;
  }
}
