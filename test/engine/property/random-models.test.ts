import fc from 'fast-check';
import { anyModel } from './any-model.js';
import { anySchedule } from './any-schedule.js';
import { runCase } from './run-case.js';

/** `PROPERTY_RUNS=20000 npm run property` looks for longer; a failure prints the seed and path that show it again. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 40);
const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 1_000_000_000);
const path = process.env['PROPERTY_PATH'];

/** The same cases in each run. */
const fixedSeeds = [31, 42];
const fixedRuns = 10;

const longest = Math.max(runs * 10_000, 120_000);

const check = (options: { seed: number; numRuns: number; path?: string }) =>
  fc.assert(fc.asyncProperty(anyModel, anySchedule, runCase), options);

describe('random processes with random workers, crashes and clock jumps do what the reference predicts', () => {
  it.each(fixedSeeds)('seed %i', (fixed) => check({ seed: fixed, numRuns: fixedRuns }), longest);

  it(
    `new seed ${seed}, ${runs} cases`,
    () => check({ seed, numRuns: runs, ...(path === undefined ? {} : { path }) }),
    longest,
  );
});
