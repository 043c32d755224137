import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleBpmnlint } from './bundle-bpmnlint.js';
import { onePreact } from './one-preact.js';

const folder = join('portal', 'client');

/** Makes one file of each entry of the portal's browser code, with the packages in it. */
export async function bundleBrowserCode() {
  await build({
    entryPoints: readdirSync(folder)
      .filter((name) => name.endsWith('.entry.ts') || name.endsWith('.entry.css'))
      .map((name) => join(folder, name)),
    outdir: join('dist', folder),
    bundle: true,
    minify: true,
    plugins: [bundleBpmnlint, onePreact],
    format: 'iife',
    target: 'es2020',
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
    logLevel: 'warning',
  });
}
