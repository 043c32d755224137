import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';

/** A thing in a model as the reader hands it over: its type, its id and name, and whatever else it has. */
export interface Modelelement {
  $type: string;
  id?: string;
  name?: string;
}

const zeebe: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('zeebe-bpmn-moddle/resources/zeebe.json'), 'utf8'),
);
const moddle = new BpmnModdle({ zeebe });

/** Reads BPMN XML. @throws Error for what is none */
export async function readBpmn(xml: string): Promise<{ rootElements: Modelelement[] }> {
  const { rootElement } = await moddle.fromXML(xml);
  return rootElement as unknown as { rootElements: Modelelement[] };
}
