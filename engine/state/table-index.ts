/** Follows the rows of a table; told of each change. */
export interface Index<Row> {
  replace(before: Row | undefined, after: Row | undefined): void;
}

/** Keys of rows by a text that several rows may share, oldest first. */
export class MultiIndex<Key extends string, Row extends { readonly key: Key }> implements Index<Row> {
  /** Most texts belong to one row: a set for each would cost more memory than the rows. */
  private readonly keys = new Map<string, Key | Set<Key>>();

  constructor(private readonly of: (row: Row) => string | null) {}

  /** A copy, so that the rows can change while the caller goes through them; keys grow, so oldest is first. */
  get(text: string): Key[] {
    const found = this.keys.get(text);
    if (found === undefined) return [];
    return typeof found === 'string' ? [found] : [...found].sort();
  }

  has(text: string): boolean {
    return this.keys.has(text);
  }

  count(text: string): number {
    const found = this.keys.get(text);
    if (found === undefined) return 0;
    return typeof found === 'string' ? 1 : found.size;
  }

  replace(before: Row | undefined, after: Row | undefined): void {
    const textBefore = before === undefined ? null : this.of(before);
    const textAfter = after === undefined ? null : this.of(after);
    if (textBefore === textAfter) return;
    if (before !== undefined && textBefore !== null) this.remove(textBefore, before.key);
    if (after !== undefined && textAfter !== null) this.add(textAfter, after.key);
  }

  private add(text: string, key: Key): void {
    const found = this.keys.get(text);
    if (found === undefined) this.keys.set(text, key);
    else if (typeof found === 'string') this.keys.set(text, new Set([found, key]));
    else found.add(key);
  }

  private remove(text: string, key: Key): void {
    const found = this.keys.get(text);
    if (typeof found === 'string' || found === undefined || found.size === 1) {
      this.keys.delete(text);
      return;
    }
    found.delete(key);
  }
}

/** Keys of rows by a text that one row has. */
export class UniqueIndex<Key extends string, Row extends { readonly key: Key }> implements Index<Row> {
  private readonly keys = new Map<string, Key>();

  constructor(private readonly of: (row: Row) => string | null) {}

  get(text: string): Key | undefined {
    return this.keys.get(text);
  }

  replace(before: Row | undefined, after: Row | undefined): void {
    const textBefore = before === undefined ? null : this.of(before);
    const textAfter = after === undefined ? null : this.of(after);
    if (textBefore === textAfter) return;
    if (before !== undefined && textBefore !== null && this.keys.get(textBefore) === before.key) {
      this.keys.delete(textBefore);
    }
    if (after !== undefined && textAfter !== null) this.keys.set(textAfter, after.key);
  }
}

/**
 * The newest key of the rows that share a text. When the newest row goes, the one before it is the newest again; keys
 * grow, so the highest is the newest.
 */
export class LatestIndex<Key extends string, Row extends { readonly key: Key }> implements Index<Row> {
  private readonly keys = new Map<string, readonly Key[]>();

  constructor(private readonly of: (row: Row) => string | null) {}

  get(text: string): Key | undefined {
    return this.keys.get(text)?.at(-1);
  }

  replace(before: Row | undefined, after: Row | undefined): void {
    const textBefore = before === undefined ? null : this.of(before);
    const textAfter = after === undefined ? null : this.of(after);
    if (textBefore === textAfter) return;
    if (before !== undefined && textBefore !== null) this.set(textBefore, (key) => key !== before.key);
    if (after !== undefined && textAfter !== null) this.set(textAfter, () => true, after.key);
  }

  private set(text: string, keep: (key: Key) => boolean, ...added: Key[]): void {
    const keys = [...(this.keys.get(text) ?? []).filter(keep), ...added].sort();
    if (keys.length === 0) this.keys.delete(text);
    else this.keys.set(text, keys);
  }
}
