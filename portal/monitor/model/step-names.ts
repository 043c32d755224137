import { stepName } from '../../words/process-words.js';
import type { Modelelement } from './read-model.js';

/** How people call the steps of a model, by their id. */
export function stepNames(elementen: readonly Modelelement[]): (elementId: string) => string {
  const names = new Map(elementen.map((element) => [element.elementId, stepName(element)]));
  return (elementId) => names.get(elementId) ?? elementId;
}
