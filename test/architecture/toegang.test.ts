import { readFileSync } from 'node:fs';
import { routes } from '../../portal/app.js';
import { sourceFiles } from './source-files.js';

const portal = sourceFiles(['portal']);
const sourceOf = (file: string): string => readFileSync(file, 'utf8');
const naming = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(sourceOf(file))).sort();

/**
 * People reach dossiers through a repository that knows who asks. What each of its calls asks of the access rules is in
 * `test/store/schrijven.test.ts` and `test/store/toegang-lezen.test.ts`.
 */
describe('the way to the dossiers', () => {
  it('is a repository: of the store the portal knows besides it what holds no dossier', () => {
    const parts = portal.flatMap((file) =>
      [...sourceOf(file).matchAll(/\bstore\??\.(?!js\b)(\w+)/g)].map(([, part]) => part),
    );
    expect([...new Set(parts)].sort()).toEqual([
      'canWrite',
      'concepten',
      // Only whether the daily check is behind.
      'readBewakingsstand',
      'repositoryFor',
      'sessies',
      'toegangsregels',
      // Whose work somebody stands in for, of the rota.
      'withWaarneming',
    ]);
  });

  it('is given to a handler by the door; a login keeps who it is, and a task has its own purpose', () => {
    expect(naming(portal, /\brepositoryFor\(/)).toEqual([
      'portal/inloggen/finish-login.tsx',
      'portal/mount.ts',
      'portal/taken/repository-for-task.ts',
    ]);
  });

  it('without a betrokkene is for workers only', () => {
    expect(naming(sourceFiles(['portal', 'start', 'deploy', 'workers']), /\.systeem\(/)).toEqual([
      'workers/start-workers.ts',
    ]);
  });

  it('has a rule for writing wherever a form is sent', () => {
    const forms = routes.filter(({ method, rule }) => method === 'post' && rule.endsWith(':lezen'));
    expect(forms.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      // To which group a document belongs is in the form: the repository asks for the right to write that group.
      '/casussen/:casusId/documenten procesgegevens:lezen',
      '/casussen/:casusId/documenten/:documentId/versies procesgegevens:lezen',
      '/casussen/:casusId/documenten/:documentId/verwijderen procesgegevens:lezen',
      // Asks to look: a reason, a file of the log, emergency access.
      '/redenen/:onderwerp logs:lezen',
      '/verwerkingen/uitvoer logs:lezen',
      '/noodtoegang procesgegevens:lezen',
    ]);
  });

  it('is open without a handeling for what is of the person who asks', () => {
    const own = routes.filter(({ method, rule }) => method === 'post' && rule === 'ingelogd');
    expect(own.map(({ path }) => path)).toEqual([
      '/account/sessies',
      '/account/overal-uitloggen',
      '/uitloggen',
      '/doel',
    ]);
  });
});
