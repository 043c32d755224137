import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const client = 'portal/client';
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};

/** Bundled files by name, fonts included: the policy of the pages takes no font from inside a style sheet. */
export type Assets = ReadonlyMap<string, Buffer>;

/** The browser code as the build makes it, by file name. */
export async function bundleClient(names: (name: string) => boolean): Promise<Assets> {
  const entries = readdirSync(client).filter((name) => /\.entry\.(ts|css)$/.test(name) && names(name));
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(client, name)),
    outdir: client,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), Buffer.from(contents)]));
}

/** The browser code that `npm run build` made: for the editors, which are too large to bundle for one test. */
export function builtClient(): Assets {
  const folder = join('dist', 'portal', 'client');
  const names = readdirSync(folder).filter((name) => contentTypes[extname(name)] !== undefined);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Gives the pages of `context` that browser code. */
export async function serveAssets(context: BrowserContext, assets: Assets): Promise<void> {
  await context.route('**/assets/*', async (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    const contentType = contentTypes[extname(name)] ?? 'application/octet-stream';
    await route.fulfill({ body: assets.get(name) ?? '', contentType });
  });
}
