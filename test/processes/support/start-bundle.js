// Runs a program that `bundleEngine` made, with the machine code of its last orderly stop, so that nothing is compiled
// twice. Its path is the first argument.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const bundle = process.argv[2];
const compiled = `${bundle}.compiled`;
const isCompiled = existsSync(compiled);
const script = new Script(`(function (require) {${readFileSync(bundle, 'utf8')}\n})`, {
  filename: bundle,
  ...(isCompiled ? { cachedData: readFileSync(compiled) } : {}),
});
if (!isCompiled) process.once('exit', () => writeFileSync(compiled, script.createCachedData()));
script.runInThisContext()(createRequire(bundle));
