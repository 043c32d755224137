import { jest } from '@jest/globals';
import { type Cluster, ownEngine } from './runner/cluster.js';
import { type Outcome, Player } from './runner/play-case.js';
import { readCases } from './runner/read-cases.js';

jest.setTimeout(120_000);

/** Every case of `cases/` on our own engine; `npm run conformance` plays them on any cluster. */
const cases = readCases();
let cluster: Cluster;
let outcomes: Outcome[];

beforeAll(async () => {
  cluster = await ownEngine();
  outcomes = await new Player(cluster).playAll(cases);
});
afterAll(() => cluster.close());

it.each(cases.map(({ page, name }, index) => [page, name, index] as const))(
  '%s: %s',
  (_page, _name, index) => {
    const outcome = outcomes[index]!;
    if (outcome.kind === 'failed') throw new Error(outcome.reason);
    const { lacking } = cases[index]!;
    expect(outcome).toEqual(
      lacking === undefined ? { kind: 'passed' } : { kind: 'skipped', reason: lacking },
    );
  },
);
