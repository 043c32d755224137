import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isInstalled = existsSync(path);
const howToInstall = 'install it with `apt-get install chromium`, or set CHROMIUM to its path';

/**
 * `describe` for tests that need Chromium. On a machine without it they are reported as skipped, so that
 * `npm test` works with Node alone; with `CI` set they run, and fail with the way to install it.
 */
export function describeInChromium(name: string, tests: () => void): void {
  if (isInstalled || process.env['CI']) describe(name, tests);
  else describe.skip(`${name} (no Chromium at ${path}: ${howToInstall})`, tests);
}

/** The Chromium of this machine, without anything that it would like to ask the internet. */
export async function startChromium(): Promise<Browser> {
  if (!isInstalled) throw new Error(`Expected Chromium at ${path}, but there is none: ${howToInstall}`);
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}
