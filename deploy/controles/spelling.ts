import { DmnModdle } from 'dmn-moddle';
import { bpmnModdle } from './bpmn-model.js';

const dmnModdle = new DmnModdle();

/**
 * A model as its editor writes it: attributes, quotes and indents in one order. Two texts with the same one mean the same.
 * @throws Error when it cannot be read
 */
export async function canoniek(pad: string, tekst: string): Promise<string> {
  if (pad.endsWith('.form')) return `${JSON.stringify(JSON.parse(tekst), null, 2)}\n`;
  if (pad.endsWith('.dmn')) {
    const { rootElement } = await dmnModdle.fromXML(tekst);
    return (await dmnModdle.toXML(rootElement, { format: true })).xml;
  }
  const { rootElement } = await bpmnModdle.fromXML(tekst);
  return (await bpmnModdle.toXML(rootElement, { format: true })).xml;
}

/**
 * The new text, line by line spelt as the old one where the line means the same, so that the difference in git is what
 * somebody changed and nothing else. An untouched file comes out byte for byte as it was.
 * @param oud what stands in the file; undefined for a new one
 */
export async function keepSpelling(pad: string, oud: string | undefined, nieuw: string): Promise<string> {
  const regels = (await canoniek(pad, nieuw)).split('\n');
  const eerder = oud === undefined ? null : await spellingOf(pad, oud);
  if (eerder === null) return regels.join('\n');
  return regels.map((regel) => eerder.get(regel)?.shift() ?? regel).join('\n');
}

/** Per line as an editor writes it, how the file spells it, in order; null when the two cannot be laid side by side. */
async function spellingOf(pad: string, oud: string): Promise<Map<string, string[]> | null> {
  const geschreven = oud.split('\n');
  const gelezen = (await canoniek(pad, oud).catch(() => '')).split('\n');
  if (geschreven.length !== gelezen.length) return null;
  const perRegel = new Map<string, string[]>();
  for (const [plaats, regel] of gelezen.entries()) {
    const spellingen = perRegel.get(regel) ?? [];
    perRegel.set(regel, [...spellingen, geschreven[plaats]!]);
  }
  return perRegel;
}
