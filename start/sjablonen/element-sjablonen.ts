import { workers } from '../../workers/index.js';
import { type Elementsjabloon, elementSjabloon } from './element-sjabloon.js';

/** A template for every worker, so that a new worker brings its own. */
export function elementSjablonen(): Elementsjabloon[] {
  return workers.map(elementSjabloon).sort((een, ander) => (een.name < ander.name ? -1 : 1));
}
