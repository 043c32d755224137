import type { z } from 'zod';
import type { Play } from '../play.js';

/** How steps of one kind are written, and what they do. */
export interface StepKind {
  readonly schema: z.ZodType;
  perform(play: Play, words: unknown): Promise<void>;
}

/** Ties what a step does to how it is written. */
export function step<Schema extends z.ZodType>(
  schema: Schema,
  perform: (play: Play, words: z.infer<Schema>) => Promise<void>,
): StepKind {
  return { schema, perform: (play, words) => perform(play, words as z.infer<Schema>) };
}
