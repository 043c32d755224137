import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { vertaalProces } from '../../../portal/client/modellen/translate.js';

const CAMUNDA = 'node_modules/bpmnlint-plugin-camunda-compat';
const BPMNLINT = 'node_modules/bpmnlint';

/** The files of a folder whose name, or that of the folder they stand in, is that of a rule. */
function filesOf(folder: string, rules: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') && rules.includes(file.split(/[/.]/)[0]!))
    .map((file) => join(folder, file));
}

/** The sentences that these rules can say, with a word where they name something. */
function sentencesIn(files: readonly string[]): string[] {
  const literal = /(?:message: ?|report\([^,()]+, ?)(?:`([^`]+)`|'((?:[^'\\]|\\.)+)'(?! *\+))/g;
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)].map(([, sjabloon, tekst]) =>
      (sjabloon ?? tekst ?? '').replaceAll(/\$\{[^}]*\}+/g, 'Iets').replaceAll("\\'", "'"),
    ),
  );
  return [...new Set(found)];
}

/** The rules that are on, as Node reads them: both libraries are older modules that ask for newer ones. */
const [camunda, recommended] = JSON.parse(
  execFileSync(
    process.execPath,
    [
      '-p',
      `JSON.stringify([
        require('bpmnlint-plugin-camunda-compat').configs['camunda-cloud-8-8'],
        require('bpmnlint/config/recommended.js'),
      ].map(({ rules }) => Object.keys(rules)))`,
    ],
    { encoding: 'utf8' },
  ),
) as [string[], string[]];

describe('wat bpmnlint vindt terwijl iemand tekent', () => {
  const sentences = sentencesIn([
    ...filesOf(join(CAMUNDA, 'rules/camunda-cloud'), camunda),
    join(CAMUNDA, 'rules/utils/element.js'),
    ...filesOf(join(BPMNLINT, 'rules'), recommended),
  ]);

  it('is echt gelezen', () => expect(sentences.length).toBeGreaterThan(50));

  it.each(sentences)('%s leest in het Nederlands', (sentence) => {
    expect(vertaalProces(sentence)).not.toBe(sentence);
  });
});

describe('de wolkjes bij de eigenschappen', () => {
  const panel = readFileSync('node_modules/bpmn-js-properties-panel/dist/index.esm.js', 'utf8');
  const zeebe = panel.slice(
    panel.indexOf('TooltipProvider$1 = {'),
    panel.indexOf('const TooltipProvider = {'),
  );
  const said = [...new Set([...zeebe.matchAll(/translate\('((?:[^'\\]|\\.)+)'/g)].map(([, text]) => text!))];

  it('zijn echt gelezen', () => expect(said.length).toBeGreaterThan(50));

  it.each(said.filter((text) => /[a-z]/.test(text)))('“%s” leest in het Nederlands', (text) => {
    expect(vertaalProces(text)).not.toBe(text);
  });
});
