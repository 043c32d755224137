import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseBpmn } from '../../../engine/model/parse-bpmn.js';
import { ModelError } from '../../../engine/model/problems.js';
import { refusedModels } from './refused-models.js';

/** The Apache-2.0 design-time checks of Camunda 8, where they are there. */
const oracle = join('..', 'shared', 'tools', 'oracle', 'oracle');
const conformance = join('test', 'conformance', 'models');

const models: readonly (readonly [name: string, xml: string])[] = [
  ...refusedModels.map(([name, xml]) => [name, xml] as const),
  ...readdirSync(conformance)
    .filter((file) => file.endsWith('.bpmn'))
    .map((file) => [file, readFileSync(join(conformance, file), 'utf8')] as const),
];

(existsSync(oracle) ? it : it.skip)(
  'accepts and refuses the models that the design-time checks of Camunda 8 do, but for those that the README lists',
  async () => {
    const [ours, theirs] = [await acceptedHere(), await acceptedThere()];
    const names = (differs: (index: number) => boolean) =>
      models.flatMap(([name], index) => (differs(index) ? [name] : [])).sort();

    expect(names((index) => ours[index]! && !theirs[index]!)).toEqual([]);
    expect(names((index) => theirs[index]! && !ours[index]!)).toEqual(listed().sort());
    expect(ours.filter((accepted) => accepted).length).toBeGreaterThan(150);
    expect(theirs.filter((accepted) => !accepted).length).toBeGreaterThan(50);
  },
  60_000,
);

// helpers

/** The first column of the table in the README. */
function listed(): string[] {
  const [, table = ''] = readFileSync('engine/README.md', 'utf8').split('\n### Stricter than the modeler\n');
  return [...(table.split('\n#')[0] ?? '').matchAll(/^\| (.+?) +\| /gm)]
    .map(([, name = '']) => name.replaceAll('`', ''))
    .filter((name) => name !== 'model' && !name.startsWith('-'));
}

function acceptedHere(): Promise<boolean[]> {
  return Promise.all(
    models.map(([, xml]) =>
      parseBpmn(xml).then(
        () => true,
        (error: unknown) => {
          if (error instanceof ModelError) return false;
          throw error;
        },
      ),
    ),
  );
}

async function acceptedThere(): Promise<boolean[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  const files = models.map(([, xml], index) => {
    const file = join(folder, `${index}.bpmn`);
    writeFileSync(file, withEndsOfFlows(xml));
    return file;
  });
  const answers = (await said(['bpmn', '--json', '--feel', ...files]))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; valid: boolean });
  rmSync(folder, { recursive: true });
  const valid = new Map(answers.map((answer) => [basename(answer.file), answer.valid]));
  return files.map((file) => valid.get(basename(file))!);
}

/** The design-time checks follow the ends of a flow that its elements name, which the short models of tests leave out. */
function withEndsOfFlows(xml: string): string {
  const flows = [...xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)" sourceRef="([^"]+)" targetRef="([^"]+)"/g)];
  const named = (text: string, end: 'incoming' | 'outgoing', flow: string, element: string) => {
    const entry = `<bpmn:${end}>${flow}</bpmn:${end}>`;
    if (text.includes(entry)) return text;
    const head = new RegExp(
      `<bpmn:(\\w+) id="${element}"[^>]*?(?:/>|>(?:<bpmn:extensionElements>.*?</bpmn:extensionElements>)?)`,
      's',
    );
    return text.replace(head, (begin, kind: string) =>
      begin.endsWith('/>') ? `${begin.slice(0, -2)}>${entry}</bpmn:${kind}>` : begin + entry,
    );
  };
  const withOutgoing = flows.reduce((text, [, flow, source]) => named(text, 'outgoing', flow!, source!), xml);
  return flows.reduce((text, [, flow, , target]) => named(text, 'incoming', flow!, target!), withOutgoing);
}

/** It ends with 1 when a model is refused, which is an answer too. */
function said(parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(oracle, parameters, { maxBuffer: 1e8 }, (error, output) => {
      if (error !== null && error.code !== 1) reject(new Error(error.message));
      else resolve(output);
    });
  });
}
