/**
 * Asks the oracle (Camunda's own FEEL and DMN components, published under Apache-2.0) every question of this folder
 * and writes its answers beside them. Run by hand from the root of the repository:
 *
 *   node build.js test/engine/golden/make
 *   node dist/test/engine/golden/make.js /path/to/oracle        (or with ORACLE=/path/to/oracle)
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('test', 'engine', 'golden');
const now = '2026-01-02T03:04:05Z';
const oracle = process.argv[2] ?? process.env['ORACLE'];
if (!oracle) throw new Error('Expected the path of the oracle as argument or in ORACLE');

interface FeelAnswer {
  ok: boolean;
  result?: unknown;
  stage?: string;
  warnings?: { type: string }[];
}

interface DmnQuestion {
  file: string;
  decision: string;
  contexts: unknown[];
}

const questions = linesOf('feel-expressions.jsonl');
const answers = ask(['feel'], questions).map((line) => {
  const { ok, result, stage, warnings = [] } = JSON.parse(line) as FeelAnswer;
  const told = warnings.length > 0 ? { warnings: warnings.map(({ type }) => type) } : {};
  return JSON.stringify(ok ? { ok, result, ...told } : { ok, stage });
});
write('feel-answers.jsonl', answers);

const evaluations = linesOf('dmn-evaluations.jsonl').map((line) => JSON.parse(line) as DmnQuestion);
const decided = evaluations.flatMap(({ file, decision, contexts }) =>
  ask(
    ['dmn', join(folder, 'dmn', `${file}.dmn`), decision],
    contexts.map((context) => JSON.stringify(context)),
  ),
);
write('dmn-answers.jsonl', decided.map(withoutErrorText));

/** One answer a line; the clock of the oracle is the one that the tests use. */
function ask(command: string[], lines: string[]): string[] {
  const [kind, ...rest] = command as [string, ...string[]];
  const { stdout, error } = spawnSync(oracle!, [kind, '--now', now, ...rest], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (error) throw error;
  const found = stdout.trim().split('\n');
  if (found.length !== lines.length)
    throw new Error(`Expected ${lines.length} answers, found ${found.length}`);
  return found;
}

/** That it fails is golden, how it says so is not. */
function withoutErrorText(line: string): string {
  return JSON.stringify(JSON.parse(line), (key, value: unknown) => (key === 'error' ? undefined : value));
}

function linesOf(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').trim().split('\n');
}

function write(name: string, lines: string[]): void {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}
