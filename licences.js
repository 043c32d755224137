import { readFileSync } from 'node:fs';

/** What may be used under this product's own EUPL-1.2; a choice of licences counts when one of them stands here. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Packages under another licence, or that name none in a way that a program reads; each was looked at. */
const EXCEPTIONS = {
  'bpmn-js': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js-boxed-expression': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js-decision-table': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js-drd': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js-literal-expression': 'bpmn.io license: MIT, and the watermark stays visible',
  'dmn-js-shared': 'bpmn.io license: MIT, and the watermark stays visible',
  '@bpmn-io/form-js': 'bpmn.io license: MIT, and the watermark stays visible',
  '@bpmn-io/form-js-carbon-styles': 'bpmn.io license: MIT, and the watermark stays visible',
  '@bpmn-io/form-js-editor': 'bpmn.io license: MIT, and the watermark stays visible',
  '@bpmn-io/form-js-playground': 'bpmn.io license: MIT, and the watermark stays visible',
  '@bpmn-io/form-js-viewer': 'bpmn.io license: MIT, and the watermark stays visible',
  '@fontsource-variable/source-sans-3': 'OFL-1.1: a font, served unchanged under its own name',
  'axe-core': 'MPL-2.0, unchanged; tests only',
  'caniuse-lite': 'CC-BY-4.0: data; build and tests only',
  argparse: 'Python-2.0; build and tests only',
  'component-props': 'MIT according to its README',
  'cli-table': 'MIT according to its README; tests only',
  randomcolor: 'CC0-1.0, written as CC0',
  only: 'MIT according to its README',
};

const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
const used = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, { version, license = 'none named' }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
  }));

const counts = new Map();
for (const { license } of used) counts.set(license, (counts.get(license) ?? 0) + 1);
for (const [license, count] of [...counts].sort(([one], [other]) => one.localeCompare(other)))
  process.stdout.write(`${String(count).padStart(5)}  ${license}\n`);

const refused = used.filter(({ name, license }) => !isAllowed(license) && EXCEPTIONS[name] === undefined);
for (const { name, version, license } of refused)
  process.stderr.write(`not allowed: ${name} ${version}, ${license}\n`);
process.exitCode = refused.length === 0 ? 0 : 1;

/** `A AND B` needs both, `A OR B` one. */
function isAllowed(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => ALLOWED.has(license)));
}
