import { jobtypenOf } from '../../deploy/controles/check-processen.js';
import { BERICHTEN } from '../../deploy/controles/modelkennis.js';
import { workers } from '../../workers/index.js';
import { bevindingenOver } from './controles.js';
import { type Model, readModels } from './model.js';

let models: Model[];
beforeAll(async () => {
  models = await readModels();
});

describe('elke naam bestaat aan de andere kant', () => {
  it.each([
    ['jobs hebben een worker', 'worker-bestaat'],
    ['beslistaken roepen een tabel aan', 'tabel-bestaat'],
    ['een beslistaak geeft de tabel precies haar invoer', 'tabel-krijgt-invoer'],
    ['een advies heet als zijn tabel', 'advies-heet-als-tabel'],
    ['aangeroepen processen bestaan', 'proces-bestaat'],
    ['en krijgen en geven alleen wat er staat', 'aanroep-geeft-wat-er-staat'],
    ['berichten hebben elk een sleutel die van één wachtende is', 'bericht-bestaat'],
    ['een taak heeft twee helften van een formulier', 'formulier-bestaat'],
    ['elke tabel, elk proces en elk formulier wordt gebruikt', 'wordt-gebruikt'],
    ['de enige fout is een casus die er niet meer is', 'fout-bestaat'],
  ])('%s', async (_zin, regel) => {
    expect(await bevindingenOver(regel)).toEqual([]);
  });

  it('elke worker heeft een job', () => {
    const types = models.flatMap(jobtypenOf).map(({ type }) => type);
    expect(new Set(types)).toEqual(new Set(workers.map(({ type }) => type)));
  });

  it('op elk bericht wacht iemand', () => {
    const berichten = models.flatMap(({ definitions }) =>
      (definitions.rootElements ?? []).filter(({ $type }) => $type === 'bpmn:Message'),
    );
    expect(new Set(berichten.map(({ name }) => name))).toEqual(new Set(Object.keys(BERICHTEN)));
  });
});
