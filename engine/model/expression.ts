import type { FeelExpression } from '../feel/feel.js';

/** A value in a model: written down as it is, or a FEEL expression (`=…`) to be evaluated when it is needed. */
export type ModelValue =
  | { readonly kind: 'static'; readonly text: string }
  | { readonly kind: 'feel'; readonly feel: FeelExpression };

/** One input or output mapping; the target may be a path such as `order.status`. */
export interface Mapping {
  readonly source: ModelValue | null;
  readonly target: readonly string[];
}
