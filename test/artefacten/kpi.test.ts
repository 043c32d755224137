import { KPICODES } from '../../domain/kpi/kpi.js';
import { type Model, propertiesOf, readModels } from './model.js';

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

/** The KPI's that an element declares. */
const declared = () =>
  models
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (propertiesOf(node)['kpi'] ?? '').split(','))
    .map((code) => code.trim())
    .filter((code) => code !== '');

describe('de indicatoren in het model', () => {
  it('staan alle bij een stap, en geen andere', () => {
    expect([...new Set(declared())].sort()).toEqual([...KPICODES].sort());
  });
});
