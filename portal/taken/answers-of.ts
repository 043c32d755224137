import type { Component } from '../formulier/form-schema.js';

type Answer = readonly [question: string, answer: string];

/** What was filled in, question by question, in the words of the form; what was left empty is left out. */
export function answersOf(components: readonly Component[], values: Record<string, unknown>): Answer[] {
  return components.flatMap((component): Answer[] => {
    switch (component.type) {
      case 'text':
        return [];
      case 'group':
        return answersOf(component.components, values);
      case 'dynamiclist':
        return rowsOf(values[component.path]).flatMap((row, index) => [
          [component.label, `${index + 1}`] as const,
          ...answersOf(component.components, row),
        ]);
      default: {
        const answer = wordsOf(component, values[component.key]);
        const question =
          'dateLabel' in component && component.dateLabel !== '' ? component.dateLabel : component.label;
        return answer === '' ? [] : [[question, answer]];
      }
    }
  });
}

function rowsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
}

function wordsOf(component: Component, value: unknown): string {
  if (value === null || value === undefined) return '';
  const values = 'values' in component ? component.values : [];
  const one = (een: unknown) => values.find((option) => option.value === een)?.label ?? String(een);
  return Array.isArray(value) ? value.map(one).join(', ') : one(value);
}
