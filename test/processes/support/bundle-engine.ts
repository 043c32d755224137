import { mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { EngineProgram } from './engine-program.js';

/**
 * Makes one file of the engine's command line, with its machine code beside it. A start then takes about a third of the
 * processor time, for a test that starts it hundreds of times. Gives the folder, to be removed, and what Node is to run.
 */
export async function bundleEngine(): Promise<{ folder: string; program: readonly string[] }> {
  // Below dist/, where its packages are found.
  mkdirSync(join('dist', 'test'), { recursive: true });
  const folder = mkdtempSync(join('dist', 'test', 'engine-'));
  const bundle = resolve(folder, 'engine.cjs');
  await build({
    entryPoints: ['dist/engine/cli.js'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'iife',
    // It holds a library in machine code, which is loaded from its own folder.
    external: ['libsql'],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: `const bundleUrl = require('node:url').pathToFileURL(${JSON.stringify(bundle)}).href;` },
    logLevel: 'error',
  });
  const program = [resolve('test/processes/support/start-bundle.js'), bundle];
  await compile(folder, program);
  return { folder, program };
}

// helpers

/** An orderly stop leaves the machine code of all that a start and a stop need. */
async function compile(folder: string, program: readonly string[]): Promise<void> {
  const engine = new EngineProgram(join(folder, 'data'), { program });
  await engine.start();
  await engine.end('SIGTERM');
}
