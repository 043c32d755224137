import { build } from 'esbuild';
import { join } from 'node:path';
import { ownAddress } from './own-address.js';

/**
 * Makes one file of all that is ours in a program: Node reads one file several times as fast as a thousand small ones.
 * Packages stay where npm put them. What the program reads beside its code keeps its place.
 * @param program its source from the top of the repository, without `.ts`
 */
export async function bundleProgram(program) {
  const outfile = join('dist', `${program}.js`);
  await build({
    entryPoints: [`${program}.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    plugins: [ownAddress(outfile)],
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
}
