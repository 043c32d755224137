import { readFileSync } from 'node:fs';
import { sourceFiles } from './source-files.js';

const files = sourceFiles(['config', 'domain', 'store', 'workers', 'portal', 'deploy', 'start']);
const naming = (pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort();

/** A guard can be replaced by who builds a store or a portal; the product itself never does. */
describe('guards', () => {
  it('come into a store and a portal in one place each', () => {
    expect(naming(/\bGUARDS\b/)).toEqual([
      'portal/app.ts',
      'portal/guards.ts',
      'store/guards.ts',
      'store/open-store.ts',
    ]);
  });

  it('are named by no program, no setting and no worker', () => {
    expect(
      naming(/\bguards(\.js|:)/).filter((file) => /^(config|workers|deploy|start)\//.test(file)),
    ).toEqual([]);
  });

  it('are the only way to what they guard: nothing takes it past them', () => {
    const past =
      /import \{[^}]*\b(toegangsregelsOf|keepOfMelder|isAdresZichtbaar|hasValidCsrfToken|createLimiet|recogniseBestand)\b[^}]*\}/;
    const own = ['portal/guards.ts', 'store/guards.ts'];
    // The API of partners leaves a melder out before the store does; no harm is in doing so twice.
    expect(naming(past).filter((file) => /^(portal|store)\//.test(file) && !own.includes(file))).toEqual([
      'portal/api/create-melding.ts',
    ]);
  });
});
