// In one file there is one `import.meta.url`, while a module looks for what lies beside it.
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * An esbuild plugin that gives each of our modules the address that it would have in dist/ as a file of its own.
 * @param outfile where the program comes, as a path from the top of the repository
 */
export const ownAddress = (outfile) => ({
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const built = join('dist', relative('', path)).replace(/\.tsx?$/, '.js');
      const address = relative(dirname(outfile), built).replaceAll(sep, '/');
      return {
        contents: source.replaceAll('import.meta.url', `new URL('./${address}', import.meta.url).href`),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
});
