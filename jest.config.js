import { findPostgres } from './test/store/support/databases/postgres-server.js';

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        target: 'es2022',
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
      sourceMaps: true,
    },
  ],
};
const common = {
  transform,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

/** Where the front door is tried with a real store behind it: who may see what, and what does not exist. */
const deurOpPostgres = [
  '<rootDir>/test/toegang/paginas.test.ts',
  '<rootDir>/test/portal/bestaat-niet.test.ts',
  '<rootDir>/test/portal/geheim-adres.test.ts',
  '<rootDir>/test/portal/tijdelijke-toegang.test.ts',
];
/** The tests of the store once more, on PostgreSQL, and those of access through the portal. */
const postgres = {
  ...common,
  displayName: 'postgres',
  globals: { storeOpPostgres: true },
  testMatch: ['<rootDir>/test/store/**/*.test.ts', ...deurOpPostgres],
  globalSetup: '<rootDir>/test/store/support/databases/postgres-setup.js',
  globalTeardown: '<rootDir>/test/store/support/databases/postgres-teardown.js',
};
const hasPostgres = findPostgres() !== null || process.env.POSTGRES_VEREIST === '1';
if (!hasPostgres) console.warn('PostgreSQL is not installed: the tests of store/ on PostgreSQL are skipped.');

/** `unit` is quick and pure, `postgres` is the store on PostgreSQL; `processes` and `browser` start the real programs. */
export default {
  // Real programs are started and waited for, also on a busy machine.
  testTimeout: 30_000,
  // One file for each processor: a third at a time on two of them took as long, and half as much memory again.
  maxWorkers: '100%',
  // Modules of a file that ran are never let go: near the limit of its memory a worker takes ten times as long.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/test/support/sjabloon-setup.js',
  globalTeardown: '<rootDir>/test/support/sjabloon-teardown.js',
  testSequencer: '<rootDir>/test/support/programs-first.js',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/processes/',
        '<rootDir>/test/browser/',
        '<rootDir>/test/store/postgres/',
      ],
    },
    ...(hasPostgres ? [postgres] : []),
    {
      ...common,
      displayName: 'processes',
      testMatch: ['<rootDir>/test/processes/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
