import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BpmnModdle } from 'bpmn-moddle';
import type { BpmnDefinitions } from 'bpmn-moddle/types';
import type { ModdleElement } from 'moddle';
import { ModelError } from './problems.js';

const zeebe: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('zeebe-bpmn-moddle/resources/zeebe.json'), 'utf8'),
);
const moddle = new BpmnModdle({ zeebe });

/** A file this large is no drawing of a person; parsing it would hold up everybody else. */
const LARGEST_MODEL = 4 * 1024 * 1024;

/**
 * Reads BPMN XML with the zeebe extension. Content that the reader does not know and references to nothing are
 * errors here, because an engine that skips them runs something else than was drawn. Throws ModelError.
 */
export async function readDefinitions(xml: string): Promise<ModdleElement<BpmnDefinitions>> {
  if (xml.length > LARGEST_MODEL) {
    throw new ModelError([
      { elementId: 'definitions', reason: `is larger than ${LARGEST_MODEL} characters` },
    ]);
  }
  const { rootElement, warnings } = await moddle.fromXML(xml).catch((error: unknown) => {
    throw new ModelError([
      { elementId: 'definitions', reason: `cannot be read: ${oneLine((error as Error).message)}` },
    ]);
  });
  // Editors add attributes of their own, which mean nothing to an engine; anything else unknown might.
  const serious = warnings
    .map(({ message }) => message)
    .filter((message) => !message.startsWith('unknown attribute'));
  if (serious.length > 0) {
    throw new ModelError(serious.map((message) => ({ elementId: 'definitions', reason: oneLine(message) })));
  }
  return rootElement;
}

// helpers

function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, ' ');
}
