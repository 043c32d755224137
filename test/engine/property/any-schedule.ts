import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/** What happens from outside, in the order of a schedule; what is not possible at its moment is passed over. */
export const ACTIONS = {
  goOn: 40,
  create: 5,
  completeJob: 8,
  failJob: 2,
  throwError: 4,
  completeUserTask: 3,
  publish: 5,
  broadcast: 3,
  advance: 5,
  turnBack: 1,
  resolve: 6,
  setVariables: 3,
  cancel: 1,
  crash: 1,
  crashInCommit: 1,
  failCommit: 1,
  restart: 1,
  search: 2,
} as const;

export type ActionName = keyof typeof ACTIONS;

export interface Action {
  readonly name: ActionName;
  /** Which of those that it can be done to. */
  readonly pick: number;
  /** With what. */
  readonly value: number;
}

export const anySchedule: Arbitrary<Action[]> = fc.array(
  fc.record({
    name: fc.oneof(
      ...(Object.entries(ACTIONS) as [ActionName, number][]).map(([name, weight]) => ({
        weight,
        arbitrary: fc.constant(name),
      })),
    ),
    pick: fc.nat({ max: 30 }),
    value: fc.nat({ max: 30 }),
  }),
  { minLength: 1, maxLength: 40, size: 'max' },
);
