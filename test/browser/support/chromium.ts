import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const client = 'portal/client';

/** The Chromium of this machine. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

/** The browser code as the build makes it, by file name. */
export async function bundleClient(names: (name: string) => boolean): Promise<Map<string, string>> {
  const entries = readdirSync(client).filter((name) => /\.entry\.(ts|css)$/.test(name) && names(name));
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(client, name)),
    outdir: client,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl' },
  });
  return new Map(outputFiles.map(({ path, text }) => [path.split('/').at(-1) ?? '', text]));
}

/** Gives the pages of `context` that browser code. */
export async function serveAssets(
  context: BrowserContext,
  assets: ReadonlyMap<string, string>,
): Promise<void> {
  await context.route('**/assets/*', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const contentType = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    await route.fulfill({ body: assets.get(name) ?? '', contentType });
  });
}
