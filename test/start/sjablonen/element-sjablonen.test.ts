import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { variabelen } from '../../../domain/variabelen/variabelen.js';
import { isVariabele } from '../../../domain/variabelen/index.js';
import { elementSjabloon } from '../../../start/sjablonen/element-sjabloon.js';
import { elementSjablonen } from '../../../start/sjablonen/element-sjablonen.js';
import { workers } from '../../../workers/index.js';
import { complete } from '../../../workers/outcome.js';
import { defineWorker } from '../../../workers/worker.js';
import { extensionOf, outputsOf, readModels } from '../../artefacten/model.js';

const sjablonen = elementSjablonen();
const sjabloonVan = (type: string) => sjablonen.find(({ id }) => id === `keten.${type}`)!;
const bindings = (type: string) => sjabloonVan(type).properties.map(({ binding }) => binding);

const CHECK = `
  import { validateZeebe } from '@bpmn-io/element-templates-validator';
  import { readFileSync } from 'node:fs';
  const found = JSON.parse(readFileSync(0, 'utf8')).flatMap((template) =>
    (validateZeebe(template).errors ?? []).map(({ message }) => template.id + ': ' + message));
  process.stdout.write(JSON.stringify(found));`;

/** What Camunda's own schema has against them; in a process of its own, because its parts mix kinds of modules. */
const invalid = (wie: readonly object[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', CHECK], {
      input: JSON.stringify(wie),
      encoding: 'utf8',
    }),
  ) as string[];

describe('een elementsjabloon', () => {
  it('is er voor elke worker, en voor niets anders', () => {
    expect(sjablonen.map(({ id }) => id).sort()).toEqual(workers.map(({ type }) => `keten.${type}`).sort());
  });

  it('is geldig in Camunda 8', () => {
    expect(sjablonen.length).toBeGreaterThan(90);
    expect(invalid(sjablonen)).toEqual([]);
    const kapot = { ...sjablonen[0]!, properties: [{ type: 'Hidden', binding: { type: 'zeebe:onzin' } }] };
    expect(invalid([kapot])).not.toEqual([]);
  });

  it('vraagt wat de worker nodig heeft onder de naam uit het woordenboek, met uitleg', () => {
    expect(bindings('dossier-aanmaken')).toEqual([
      { type: 'property', name: 'name' },
      { type: 'zeebe:taskDefinition', property: 'type' },
      { type: 'zeebe:taskDefinition', property: 'retries' },
      { type: 'zeebe:input', name: 'casusId' },
      { type: 'zeebe:input', name: 'meldingId' },
      { type: 'zeebe:output', source: '=aantalDossiers' },
    ]);
    const casusId = sjabloonVan('dossier-aanmaken').properties[3];
    expect(casusId).toMatchObject({ value: '=casusId', constraints: { notEmpty: true } });
    expect(casusId?.description).toMatch(/\w+/);
  });

  it('laat leeg waar de worker buiten kan, en vraagt een header uit een lijst', () => {
    const eigenschappen = sjabloonVan('taak-klaarzetten').properties;
    const van = (naam: string) =>
      eigenschappen.find(({ binding }) => binding['name'] === naam || binding['key'] === naam);
    expect(van('uitvoerderGroep')).toMatchObject({ optional: true });
    expect(van('uitvoerderGroep')).not.toHaveProperty('value');
    expect(van('anker')).toMatchObject({
      type: 'Dropdown',
      choices: [{ value: '' }, { value: 'overleg' }, { value: 'totOverleg' }],
    });
  });

  it('brengt een nieuwe worker zelf mee, met wat erin gaat en wat eruit komt', () => {
    const schoolZoeken = defineWorker({
      type: 'school-zoeken',
      variables: z.object({ casusId: z.string() }),
      outputs: variabelen('aantalKandidaten'),
      run: () => Promise.resolve(complete({ aantalKandidaten: 0 })),
    });
    const sjabloon = elementSjabloon(schoolZoeken);
    expect(invalid([sjabloon])).toEqual([]);
    expect(sjabloon).toMatchObject({ id: 'keten.school-zoeken', name: 'School zoeken' });
    expect(sjabloon.properties.map(({ binding, value }) => [binding['type'], value])).toEqual(
      expect.arrayContaining([
        ['zeebe:input', '=casusId'],
        ['zeebe:output', 'aantalKandidaten'],
      ]),
    );
  });

  it('noemt elke uitkomst die een proces van zijn worker overneemt', async () => {
    const taken = (await readModels())
      .flatMap(({ nodes }) => nodes)
      .map((node) => ({ node, type: extensionOf(node, 'zeebe:TaskDefinition')?.type }));
    const zonder = taken.flatMap(({ node, type }) => {
      if (type === undefined) return [];
      const genoemd = bindings(type).map(({ source = '' }) => source);
      return outputsOf(node)
        .filter(({ source }) => /^=\w+$/.test(source) && !genoemd.includes(source))
        .map(({ source }) => [node.id, type, source]);
    });
    expect(zonder).toEqual([]);
  });

  it('noemt als uitkomst alleen variabelen uit het woordenboek', () => {
    const uitkomsten = sjablonen
      .flatMap(({ properties }) => properties)
      .filter(({ binding }) => binding['type'] === 'zeebe:output')
      .map(({ value = '' }) => value);
    expect(uitkomsten.length).toBeGreaterThan(20);
    expect(uitkomsten.filter((naam) => !isVariabele(naam))).toEqual([]);
  });
});
