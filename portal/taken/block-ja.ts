import type { Component, Form } from '../formulier/form-schema.js';

/**
 * INV4 on the page: JA cannot be chosen while the toets knows fewer than two independent bewijsmiddelen; the page says
 * why, and what to do. The guard of the task and the store ask the same again.
 */
export function blockJa({ components, ...form }: Form, variables: Readonly<Record<string, unknown>>): Form {
  const { bewijsmiddelen } = variables;
  const isGenoeg = typeof bewijsmiddelen === 'number' && bewijsmiddelen >= 2;
  return { ...form, components: isGenoeg ? components : components.flatMap(withoutJa) };
}

function withoutJa(component: Component): Component[] {
  if (component.type !== 'radio' || component.key !== 'toetsBesluit') return [component];
  const values = component.values.filter(({ value }) => value !== 'JA');
  return [
    { type: 'text', text: REDEN },
    { ...component, values },
  ];
}

const REDEN =
  'Ja is nu niet te kiezen: daarvoor zijn ten minste twee bewijsmiddelen nodig die losstaan van elkaar. Kies “Er is meer nodig” om een tweede te laten zoeken en vast te leggen. Bij gevaar mag u altijd ingrijpen.';
