import { readFileSync } from 'node:fs';
import { type Model, readBpmn } from '../../../deploy/controles/bpmn-model.js';
import { overlay, readModellenset } from '../../../deploy/controles/modellenset.js';
import { HERLEIDING, updateHerleiding } from '../../../start/modellen/herleiding.js';
import { onbekendeElementen, stappenZonderRegel, zonderPlaatje } from '../../artefacten/herleiding.js';
import { aTaakErbij } from '../../builders/a-modelwijziging.js';

const page = readFileSync(HERLEIDING, 'utf8');
const GETEST = 'proefdraai bij vrijgave 7';

let lopend: Map<string, string>;
beforeAll(async () => {
  lopend = await readModellenset('.');
});

const modelsWith = (wijziging: ReadonlyMap<string, string | null>): Promise<Model[]> =>
  Promise.all(
    [...overlay(lopend, wijziging)]
      .filter(([pad]) => pad.startsWith('bpmn/'))
      .map(([pad, xml]) => readBpmn(pad.slice(5, -5), xml)),
  );

const klopt = (bijgewerkt: string, models: readonly Model[]) => [
  ...stappenZonderRegel(bijgewerkt, models),
  ...onbekendeElementen(bijgewerkt, models),
  ...zonderPlaatje(bijgewerkt, models),
];
const regelsErbij = (bijgewerkt: string) =>
  bijgewerkt.split('\n').filter((regel) => !page.split('\n').includes(regel));

describe('de bladzijde over het referentiemodel, na een vrijgave', () => {
  it('blijft zoals zij is als er niets verandert', async () => {
    expect(updateHerleiding(page, await modelsWith(new Map()), GETEST)).toBe(page);
  });

  it('noemt een stap die erbij komt, op haar plaats in het proces', async () => {
    const models = await modelsWith(aTaakErbij(lopend));
    expect(stappenZonderRegel(page, models)).toEqual(['Task_SchoolBellen']);
    const bijgewerkt = updateHerleiding(page, models, GETEST);
    expect(klopt(bijgewerkt, models)).toEqual([]);
    expect(regelsErbij(bijgewerkt)).toEqual([
      '| A3.1 | School bellen (`Task_SchoolBellen`) | formulier [school-bellen](../forms/school-bellen.form) en [dossierhelft](../forms/school-bellen.dossier.form) |  | proefdraai bij vrijgave 7 |',
    ]);
  });

  it('volgt een andere naam en laat weg wat er niet meer is; wat mensen schreven blijft', async () => {
    const pad = 'bpmn/evaluatie.bpmn';
    const xml = lopend
      .get(pad)!
      .replace('name="Evaluatie openen"', 'name="Evaluatie beginnen"')
      .replaceAll('CallActivity_Casusevaluatie', 'CallActivity_Anders');
    const models = await modelsWith(new Map([[pad, xml]]));
    const bijgewerkt = updateHerleiding(page, models, GETEST);
    expect(klopt(bijgewerkt, models)).toEqual([]);
    expect(bijgewerkt).toContain(
      '| A5.2 | Evaluatie beginnen (`Task_EvaluatieOpenen`) | worker [evaluatie-openen]',
    );
    expect(bijgewerkt).not.toContain('CallActivity_Casusevaluatie');
  });

  it('krijgt een deel voor een nieuw proces', async () => {
    const xml = lopend.get('bpmn/evaluatie.bpmn')!.replaceAll('"evaluatie"', '"nieuw-proces"');
    const models = await modelsWith(new Map([['bpmn/nieuw-proces.bpmn', xml]]));
    expect(zonderPlaatje(page, models)).toEqual(['nieuw-proces']);
    const bijgewerkt = updateHerleiding(page, models, GETEST);
    expect(klopt(bijgewerkt, models)).toEqual([]);
    expect(bijgewerkt).toContain('Model: [bpmn/nieuw-proces.bpmn](../bpmn/nieuw-proces.bpmn).');
  });
});
