import type { TableGroup } from '../table-group.js';
import type { Sql } from './sql.js';

/** How one filter field of a search is stored. `column` is SQL over the tables of the search's `from`. */
export type Field =
  | { kind: 'string' | 'key' | 'int' | 'date'; column: string; nullable?: boolean }
  /** `<decisionEvaluationKey>-<number>` */
  | { kind: 'instanceKey'; column: string }
  | { kind: 'enum'; column: string; values: readonly string[] }
  | { kind: 'boolean'; column: string; nullable?: boolean }
  | Member
  /** A list of `{ name, value }`; each has to be met by a variable of the scope that `scope` names. */
  | { kind: 'variables'; scope: string }
  /** A list of which each has to be in the JSON array in `column`. */
  | { kind: 'tags'; column: string };

/**
 * Holds when a row of `from`, of which `link` is `key`, meets the condition on `of`; negated: when none does. Of fields
 * with the same `from` that hold `together`, it has to be one and the same row.
 */
export interface Member {
  kind: 'member';
  from: string;
  link: string;
  key: string;
  of: Exclude<Field, Member>;
  together?: boolean;
  /**
   * Looked up for one row after the other, by an index on `link` and what is asked most: a page in the order of an index is
   * full after a few. Otherwise all that meet it are listed first, which is for few.
   */
  oneByOne?: boolean;
}

/**
 * Rows that several parts of an index hold, each in the order that is asked for: they are read side by side and merged,
 * so that a page costs as much as it is long, however many rows there are.
 */
export interface Merged {
  /** One condition for each part; a row may meet more than one and comes once. */
  parts: readonly Sql[];
  /** The table that `select` reads, joined to what was merged, and its key. */
  table: string;
  key: string;
}

/** What can be searched, how, and what comes out. */
export interface SearchSpec<Item> {
  from: string;
  /** The tables that it reads when the filter asks for no variables; without it, it waits for all. */
  group?: TableGroup;
  /** The column that makes a row unique; the last resort of every order. */
  key: string;
  /** The columns that `toItem` reads. */
  select: string;
  fields: Record<string, Field>;
  /** Whether the filter may hold `$or`. */
  alternatives?: boolean;
  /** Field of the API → column. */
  sortable: Record<string, string>;
  merged?: Merged;
  /** Counting stops here, so that a page of a long list costs as much as one of a short list. */
  highestTotal?: number;
  toItem: (row: Row) => Item;
}

export type Row = Record<string, string | number | null>;
