import { z } from 'zod';
import { VARIABELEN, isVariabele } from '../../domain/variabelen/index.js';
import type { Worker } from '../../workers/worker.js';

const SCHEMA = 'https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json';
/** As many as the tasks of the keten have (processen.md 3). */
const POGINGEN = '5';

interface Eigenschap {
  label?: string;
  description?: string;
  type: 'String' | 'Hidden' | 'Dropdown';
  value?: string;
  feel?: 'required';
  optional?: true;
  choices?: { name: string; value: string }[];
  constraints?: { notEmpty: true };
  group?: string;
  binding: Record<string, string>;
}

/** A template of Camunda 8 for a service task: what somebody who draws chooses instead of typing a job type. */
export interface Elementsjabloon {
  $schema: string;
  id: string;
  name: string;
  version: number;
  appliesTo: string[];
  elementType: { value: string };
  groups: { id: string; label: string }[];
  properties: Eigenschap[];
}

/**
 * The template of one worker, of its own schemas: what it needs goes in and what it gives comes out under the names of the
 * dictionary, with their explanation, and its headers are asked.
 */
export function elementSjabloon({
  type,
  contract: { variables, headers, outputs },
}: Pick<Worker, 'type' | 'contract'>): Elementsjabloon {
  return {
    $schema: SCHEMA,
    id: `keten.${type}`,
    name: naamOf(type),
    version: 1,
    appliesTo: ['bpmn:Task', 'bpmn:ServiceTask'],
    elementType: { value: 'bpmn:ServiceTask' },
    groups: [
      { id: 'invoer', label: 'Wat deze stap nodig heeft' },
      { id: 'instelling', label: 'Hoe deze stap werkt' },
      { id: 'uitkomst', label: 'Wat deze stap oplevert' },
    ],
    properties: [
      {
        label: 'Naam',
        type: 'String',
        value: naamOf(type),
        binding: { type: 'property', name: 'name' },
      },
      { type: 'Hidden', value: type, binding: { type: 'zeebe:taskDefinition', property: 'type' } },
      {
        label: 'Pogingen',
        description: 'Hoe vaak het systeem het opnieuw probeert voordat iemand ernaar kijkt.',
        type: 'String',
        value: POGINGEN,
        constraints: { notEmpty: true },
        group: 'instelling',
        binding: { type: 'zeebe:taskDefinition', property: 'retries' },
      },
      ...Object.entries(shapeOf(headers)).map(([naam, schema]) => headerOf(naam, schema)),
      ...Object.entries(shapeOf(variables)).map(([naam, schema]) => invoerOf(naam, schema)),
      ...Object.keys(shapeOf(outputs)).sort().map(uitkomstOf),
    ],
  };
}

const naamOf = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ');

const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> =>
  schema instanceof z.ZodObject ? schema.shape : {};

const isOptional = (schema: z.ZodType): boolean => schema.safeParse(undefined).success;

function invoerOf(naam: string, schema: z.ZodType): Eigenschap {
  const uitleg = uitlegOf(naam);
  return {
    ...uitleg,
    type: 'String',
    feel: 'required',
    // What a step can do without stays empty, so that nothing is read that is not there.
    ...(isOptional(schema) ? { optional: true } : { value: `=${naam}`, constraints: { notEmpty: true } }),
    group: 'invoer',
    binding: { type: 'zeebe:input', name: naam },
  };
}

function uitkomstOf(naam: string): Eigenschap {
  const uitleg = uitlegOf(naam);
  return {
    ...uitleg,
    type: 'String',
    value: naam,
    optional: true,
    group: 'uitkomst',
    binding: { type: 'zeebe:output', source: `=${naam}` },
  };
}

function headerOf(naam: string, schema: z.ZodType): Eigenschap {
  const waarden = optionsOf(schema);
  return {
    label: naamOf(naam),
    ...(waarden === null
      ? { type: 'String' as const }
      : {
          type: 'Dropdown' as const,
          choices: [
            ...(isOptional(schema) ? [{ name: '(geen)', value: '' }] : []),
            ...waarden.map((waarde) => ({ name: waarde, value: waarde })),
          ],
        }),
    ...(isOptional(schema) ? { optional: true as const } : { constraints: { notEmpty: true as const } }),
    group: 'instelling',
    binding: { type: 'zeebe:taskHeader', key: naam },
  };
}

function optionsOf(schema: z.ZodType): string[] | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return optionsOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : null;
}

function uitlegOf(naam: string): Pick<Eigenschap, 'label' | 'description'> {
  if (!isVariabele(naam)) return { label: naam };
  const { label, omschrijving } = VARIABELEN[naam];
  return { label: `${label} (${naam})`, description: omschrijving };
}
