import { existsSync, readdirSync, readFileSync } from 'node:fs';

const documents = ['README.md', 'ARCHITECTURE.md', ...adrs()];

describe('documents', () => {
  it.each(documents)('%s names no file of ours that is not there', (document) => {
    const named = [...readFileSync(document, 'utf8').matchAll(/`((?:[a-z.-]+\/)+[a-z0-9._-]*)`/gi)].map(
      ([, path]) => path ?? '',
    );
    const ours = named.filter((path) => existsSync(path.split('/')[0] ?? '') && !path.startsWith('.'));
    expect(ours.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('speak of the product alone: no path of a machine', () => {
    const paths = [...documents, 'engine/README.md', 'CHANGELOG.md'].filter((document) =>
      /\/(work|root|home|tmp)\//.test(readFileSync(document, 'utf8')),
    );
    expect(paths).toEqual([]);
  });

  it('every picture that the README shows is there', () => {
    const pictures = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
      ([, path]) => path ?? '',
    );
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
  });
});

function adrs(): string[] {
  return readdirSync('docs/adr').map((name) => `docs/adr/${name}`);
}
