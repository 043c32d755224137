/** A binary heap: the entry that `before` puts first comes out first. */
export class Heap<Entry> {
  private entries: Entry[] = [];

  constructor(private readonly before: (left: Entry, right: Entry) => boolean) {}

  get size(): number {
    return this.entries.length;
  }

  peek(): Entry | undefined {
    return this.entries[0];
  }

  push(entry: Entry): void {
    this.entries.push(entry);
    this.up(this.entries.length - 1);
  }

  pop(): Entry | undefined {
    const first = this.entries[0];
    const last = this.entries.pop();
    if (this.entries.length > 0 && last !== undefined) {
      this.entries[0] = last;
      this.down(0);
    }
    return first;
  }

  /** Drops the entries that `keep` refuses. */
  filter(keep: (entry: Entry) => boolean): void {
    const kept = this.entries.filter(keep);
    this.entries = [];
    for (const entry of kept) this.push(entry);
  }

  private up(at: number): void {
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.swapIfBefore(child, parent)) return;
      child = parent;
    }
  }

  private down(at: number): void {
    let parent = at;
    for (;;) {
      const left = 2 * parent + 1;
      const right = left + 1;
      const child = right < this.entries.length && this.isBefore(right, left) ? right : left;
      if (child >= this.entries.length || !this.swapIfBefore(child, parent)) return;
      parent = child;
    }
  }

  private isBefore(left: number, right: number): boolean {
    return this.before(this.entries[left] as Entry, this.entries[right] as Entry);
  }

  private swapIfBefore(child: number, parent: number): boolean {
    if (!this.isBefore(child, parent)) return false;
    const entry = this.entries[child] as Entry;
    this.entries[child] = this.entries[parent] as Entry;
    this.entries[parent] = entry;
    return true;
  }
}
