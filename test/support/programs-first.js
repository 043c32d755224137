import TestSequencer from '@jest/test-sequencer';

/**
 * Starts the files that start real programs first. Without the durations of an earlier run, as on a new machine, Jest
 * starts the largest files first; then the longest, which are short to read, come last, and one processor waits for them.
 */
export default class ProgramsFirst extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(startsPrograms), ...sorted.filter((test) => !startsPrograms(test))];
  }
}

function startsPrograms({ context }) {
  return ['processes', 'browser'].includes(context.config.displayName?.name);
}
