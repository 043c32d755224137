import type { CELL_NAMES, State, TABLE_NAMES } from './state.js';

/** The state as commands and elements see it: everything can be asked, nothing can be changed. */
export type StateView = {
  readonly [Name in (typeof TABLE_NAMES)[number]]: Omit<State[Name], 'put' | 'change' | 'delete'>;
} & {
  readonly [Name in (typeof CELL_NAMES)[number]]: Pick<State[Name], 'value'>;
} & { readonly due: State['due'] };
