import type { Model, Moddle } from '../../deploy/controles/bpmn-model.js';
import { type Box, type Segment, drawingOf } from '../../deploy/controles/tekening.js';

const RUIMTE = 20;
const REGEL = 14;
/** About as wide as a letter of the names is. */
const LETTER = 6.2;

/**
 * A plain picture of a process, as it is laid out: for the page about the reference model until somebody makes the pictures
 * anew with the editor's own hand (`npm run pictures`).
 */
export function drawDiagram(model: Model): string {
  const { shapes, labels, segments } = drawingOf(model);
  const elements = new Map([...model.nodes, ...model.flows].map((element) => [element.id, element]));
  const [left, top, right, bottom] = frameOf([...shapes, ...labels], segments);
  const view = [left - RUIMTE, top - RUIMTE, right - left + 2 * RUIMTE, bottom - top + 2 * RUIMTE];
  // Frames lie under what stands in them.
  const sorted = [...shapes].sort((een, ander) => ander.width * ander.height - een.width * een.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}" font-family="Arial, sans-serif" font-size="12" text-anchor="middle">`,
    '<defs><marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>',
    `<g fill="none" stroke="black" stroke-width="2">${linesOf(segments)}</g>`,
    ...sorted.map((shape) => shapeOf(shape, shape.element)),
    ...sorted.filter(({ element }) => isWork(element)).map((shape) => wordsIn(shape, shape.element)),
    ...labels.map((label) => wordsIn(label, elements.get(label.id))),
    '</svg>\n',
  ].join('\n');
}

function frameOf(boxes: readonly Box[], segments: readonly Segment[]): [number, number, number, number] {
  const points = segments.flatMap(({ from, to }) => [from, to]);
  const xs = [...boxes.flatMap(({ x, width }) => [x, x + width]), ...points.map(({ x }) => x)];
  const ys = [...boxes.flatMap(({ y, height }) => [y, y + height]), ...points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The pieces of a line as one, with its arrow at the end. */
function linesOf(segments: readonly Segment[]): string {
  return [...new Set(segments.map(({ flow }) => flow))]
    .map((flow) => segments.filter((segment) => segment.flow === flow))
    .map((pieces) => [pieces[0]!.from, ...pieces.map(({ to }) => to)])
    .map((points) => points.map(({ x, y }) => `${x},${y}`).join(' '))
    .map((points) => `<polyline points="${points}" marker-end="url(#pijl)"/>`)
    .join('');
}

const isWork = ({ $type }: Moddle): boolean => /Task$|CallActivity$/.test($type);

function shapeOf({ x, y, width, height }: Box, { $type }: Moddle): string {
  const [midX, midY] = [x + width / 2, y + height / 2];
  const look = 'fill="white" stroke="black"';
  if ($type.endsWith('Event')) {
    const dik = $type === 'bpmn:EndEvent' ? 4 : 2;
    return `<circle cx="${midX}" cy="${midY}" r="${width / 2}" ${look} stroke-width="${dik}"/>`;
  }
  if ($type.endsWith('Gateway'))
    return `<polygon points="${midX},${y} ${x + width},${midY} ${midX},${y + height} ${x},${midY}" ${look} stroke-width="2"/>`;
  const dik = $type === 'bpmn:CallActivity' ? 5 : 2;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" ${look} stroke-width="${dik}"/>`;
}

function wordsIn({ x, y, width, height }: Box, element: Moddle | undefined): string {
  const regels = wrap(element?.name ?? '', Math.max(width, 60) / LETTER);
  const eerste = y + height / 2 - ((regels.length - 1) * REGEL) / 2 + 4;
  return regels
    .map(
      (regel, nummer) => `<text x="${x + width / 2}" y="${eerste + nummer * REGEL}">${escaped(regel)}</text>`,
    )
    .join('');
}

function wrap(tekst: string, breedte: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/).filter((een) => een !== '')) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= breedte)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}

const escaped = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
