import type { DmnElement } from 'dmn-moddle';
import { type FeelExpression, FeelSyntaxError, parseExpression } from '../feel/feel.js';
import { DmnModelError } from './model-error.js';

/** As Camunda knows them: the names of FEEL in the versions of DMN, but for 1.5. */
const feelLanguages = [
  undefined,
  '',
  'feel',
  'http://www.omg.org/spec/feel/20140401',
  'http://www.omg.org/spec/DMN/20180521/FEEL/',
  'https://www.omg.org/spec/DMN/20191111/FEEL/',
  'https://www.omg.org/spec/DMN/20211108/FEEL/',
];

/** The id of an element, or its kind when it has none. */
export function idOf(element: DmnElement): string {
  return element.id ?? element.$type;
}

/** The FEEL expression of an element; throws DmnModelError when it is not FEEL. */
export function feelOf(element: DmnElement): FeelExpression {
  checkLanguage(element);
  return parsed(element, () => parseExpression(element.text ?? ''));
}

/** Throws DmnModelError when the element is in another language than FEEL. */
export function checkLanguage(element: DmnElement): void {
  const language = element.expressionLanguage;
  if (!feelLanguages.some((known) => known?.toLowerCase() === language?.toLowerCase())) {
    throw new DmnModelError(idOf(element), `expression language ${language} is not supported`);
  }
}

/** What `parse` answers; its syntax error becomes one about the element. */
export function parsed<T>(element: DmnElement, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof FeelSyntaxError) throw new DmnModelError(idOf(element), `no FEEL: ${error.message}`);
    throw error;
  }
}
