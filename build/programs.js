/** What Node runs, each by its source without `.ts`: one file of it comes at the same place in dist/. */
export const programs = [
  'deploy/main',
  'engine/cli',
  'engine/maintenance/cli',
  'engine/reading/thread-entry',
  'start/backup/cli',
  'start/main',
  'start/proefdraai/main',
  'start/sleutels/cli',
  'start/verwerkingslog/export',
  'start/verwerkingslog/verify',
];
