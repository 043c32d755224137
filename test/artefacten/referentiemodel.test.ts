import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Model, extensionOf, filesIn, propertiesOf, readModels } from './model.js';

const page = readFileSync('docs/referentiemodel.md', 'utf8');

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

describe('de bladzijde over het referentiemodel', () => {
  it('noemt elke stap van elk proces, met haar activiteit en KPI', () => {
    const stappen = models
      .flatMap(({ nodes }) => nodes)
      .filter(({ $type }) => /Task$|CallActivity$/.test($type))
      .filter((node) => !inElkeTaak.includes(extensionOf(node, 'zeebe:TaskDefinition')?.type));
    const ontbreekt = stappen.filter((node) => {
      const { activiteit, kpi = '' } = propertiesOf(node);
      const regel = `| ${activiteit} | ${node.name} (\`${node.id}\`) | `;
      return !page.split('\n').some((line) => line.startsWith(regel) && line.includes(` | ${kpi} | `));
    });
    expect(stappen.length).toBeGreaterThan(0);
    expect(ontbreekt.map(({ id }) => id)).toEqual([]);
  });

  it('noemt geen element dat niet bestaat', () => {
    const ids = models.flatMap(({ nodes }) => nodes.map(({ id }) => id as string));
    const genoemd = [...page.matchAll(/\(`(\w+)`\)/g)].map(([, id]) => id!);
    expect(genoemd.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('toont van elk proces een plaatje', () => {
    const zonder = filesIn('bpmn', '.bpmn').filter((file) => !page.includes(`](images/bpmn/${file}.svg)`));
    expect(zonder).toEqual([]);
  });

  it('verwijst alleen naar bestanden die er zijn', () => {
    const paden = [...page.matchAll(/\]\(([^)#]+)\)/g)].map(([, pad]) => join('docs', pad!));
    expect(paden.filter((pad) => !existsSync(pad))).toEqual([]);
  });
});

/** Told once on the page, because every task has them. */
const inElkeTaak = ['taak-klaarzetten', 'taak-opvolgen'];
