// Turns the TypeScript of every program into dist/ and bundles the browser code of the portal.
import { build } from 'esbuild';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const programs = ['config', 'domain', 'store', 'workers', 'portal', 'engine', 'deploy', 'start'];
const browserFolder = join('portal', 'client');

rmSync('dist', { recursive: true, force: true });

await build({
  entryPoints: programs.flatMap(sourcesIn),
  outdir: 'dist',
  outbase: '.',
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  sourcemap: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
});

if (existsSync(browserFolder)) {
  await build({
    entryPoints: readdirSync(browserFolder)
      .filter((name) => name.endsWith('.entry.ts') || name.endsWith('.entry.css'))
      .map((name) => join(browserFolder, name)),
    outdir: join('dist', 'portal', 'client'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
    logLevel: 'warning',
  });
}

for (const program of programs) {
  const data = join(program, 'data');
  if (existsSync(data)) cpSync(data, join('dist', data), { recursive: true });
}

/** All server-side TypeScript files below `folder`. */
function sourcesIn(folder) {
  if (!existsSync(folder) || folder === browserFolder) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
