import { sourceFiles, importsOf } from './source-files.js';

/** Who may import what: the table of ARCHITECTURE.md. A folder that is not listed may import nothing of ours. */
const mayImport: Record<string, readonly string[]> = {
  config: ['config'],
  domain: ['domain'],
  store: ['store', 'domain'],
  workers: ['workers', 'domain', 'store', 'config'],
  portal: ['portal', 'domain', 'store', 'config'],
  engine: ['engine'],
  deploy: ['deploy', 'config', 'domain'],
  start: ['start', 'config', 'domain', 'deploy', 'engine', 'portal', 'store', 'workers'],
};

/** The one file of each program that may import the Camunda SDK. */
const sdkFiles = ['workers/runtime.ts', 'portal/camunda.ts', 'deploy/deploy.ts', 'start/camunda.ts'];

const files = sourceFiles(Object.keys(mayImport));

describe('imports', () => {
  it('are read from a tree that is really there', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(Object.entries(mayImport))('of %s go only where the table allows', (folder, allowed) => {
    const own = files.filter((file) => file.startsWith(`${folder}/`));
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.kind === 'ours' && !allowed.includes(target.folder))
        .map((target) => `${file} → ${target.name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('of domain name no library but zod', () => {
    expect(librariesOf('domain/')).toEqual(['zod']);
  });

  it('of the SDK stand in one file per program', () => {
    const users = files.filter((file) => importsOf(file).some(({ name }) => name.startsWith('@camunda8/')));
    expect(users.filter((file) => !sdkFiles.includes(file))).toEqual([]);
  });

  it('of dmn-moddle stand where tables are evaluated, shown, compared and checked', () => {
    const users = files.filter((file) => importsOf(file).some(({ name }) => name === 'dmn-moddle'));
    const readers =
      /^(engine\/dmn|portal\/monitor\/besluit|portal\/modellen\/(inhoud|verschil)|deploy\/controles)\//;
    expect(users.filter((file) => !readers.test(file))).toEqual([]);
  });

  it('of the database stand in store and engine only', () => {
    const users = files.filter((file) =>
      importsOf(file).some(({ name }) => /^(libsql|kysely|pg)$/.test(name)),
    );
    expect(users.filter((file) => !/^(store|engine)\//.test(file))).toEqual([]);
  });

  it('of browser code take nothing that runs on the server', () => {
    const wrong = files
      .filter((file) => file.startsWith('portal/client/'))
      .flatMap((file) => importsOf(file).filter(({ name }) => name.startsWith('node:')));
    expect(wrong).toEqual([]);
  });

  it('of engine commands and elements never reach the code that changes state', () => {
    const wrong = files
      .filter((file) => /^engine\/(commands|elements)\//.test(file))
      .flatMap((file) =>
        importsOf(file)
          .filter(({ name }) => /^engine\/(events\/apply|storage|rest)/.test(name))
          .map(({ name }) => `${file} → ${name}`),
      );
    expect(wrong).toEqual([]);
  });
});

function librariesOf(prefix: string): string[] {
  const names = files
    .filter((file) => file.startsWith(prefix))
    .flatMap((file) => importsOf(file).filter(({ kind }) => kind === 'library'));
  return [...new Set(names.map(({ name }) => name.split('/')[0] ?? name))].sort();
}
