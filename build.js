// Makes dist/: the programs, and the browser code of the portal.
// `node build.js bench/peers` adds one program to it that is not part of the product.
import { rmSync } from 'node:fs';
import { bundleBrowserCode } from './build/bundle-browser-code.js';
import { bundleProgram } from './build/bundle-program.js';
import { programs } from './build/programs.js';

const asked = process.argv.slice(2);

if (asked.length > 0) await Promise.all(asked.map(bundleProgram));
else await buildProduct();

async function buildProduct() {
  rmSync('dist', { recursive: true, force: true });
  await Promise.all([...programs.map(bundleProgram), bundleBrowserCode()]);
}
