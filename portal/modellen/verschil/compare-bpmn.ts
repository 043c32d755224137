import { diff } from 'bpmn-js-differ';
import { type Modelelement, readBpmn } from '../inhoud/read-bpmn.js';
import { alignDrawing } from './align-drawing.js';
import { onderdelenOf } from './bpmn-onderdelen.js';
import { type Verschil, compareOnderdelen } from './verschil.js';

/**
 * What differs between two diagrams, element by element. Where an element stands is what bpmn-js-differ says; what it is
 * and does is read here as well, because the differ does not look into the extensions of Camunda 8.
 * @throws Error for what is no BPMN
 */
export async function compareBpmn(van: string, naar: string): Promise<Verschil[]> {
  const [was, wordt] = [await readBpmn(van), await readBpmn(naar)];
  alignDrawing(was, wordt);
  const verplaatst = layoutChanges(was, wordt);
  return compareOnderdelen(onderdelenOf(was), onderdelenOf(wordt), (id) => verplaatst.has(id));
}

function layoutChanges(was: object, wordt: object): ReadonlySet<string> {
  const { _layoutChanged } = diff(was, wordt) as { _layoutChanged: Record<string, Modelelement> };
  return new Set(Object.keys(_layoutChanged));
}
