/**
 * Draws a process with bpmn-js: of all instances how many stand on each element, kept up to date by server-sent events,
 * or of one instance the way it went. The tables on the page say the same. The watermark of bpmn.io stays in view.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { Instantiebeeld } from '../monitor/instantie/send-instantie.js';
import type { Procesbeeld } from '../monitor/processen/show-proces.js';
import type { Elementbericht } from '../monitor/processen/stream-proces.js';
import { centreOn, element, fitToWidth, legend, readable, zoomButtons } from './drawing.js';

const container = document.querySelector<HTMLElement>('[data-monitor-model]');
if (container) void start(container);

async function start(container: HTMLElement): Promise<void> {
  const response = await fetch(container.dataset['monitorModel'] ?? '', { credentials: 'same-origin' });
  if (!response.ok) return;
  const picture = (await response.json()) as Procesbeeld | Instantiebeeld;
  const canvas = element('div', 'kr-diagram__canvas');
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', `Diagram van ${picture.naam}; de tabel eronder zegt hetzelfde`);
  const viewer = new NavigatedViewer({ container: canvas });
  const isInstance = 'actief' in picture;
  container.append(canvas, zoomButtons(viewer), legend(isInstance ? instanceMeanings : processMeanings));
  container.hidden = false;
  await viewer.importXML(picture.xml);
  if (isInstance) drawWay(viewer, picture);
  else drawCounts(viewer, readTable());
  const fit = () => show(viewer, isInstance ? picture.actief : []);
  fit();
  fitToWidth(canvas, fit);
  const stream = container.dataset['monitorStroom'];
  if (stream !== undefined) follow(stream, viewer);
}

const processMeanings = [
  ['active', 'hier staat iets; het getal zegt hoeveel'],
  ['incident', 'hier is iets vastgelopen'],
] as const;
const instanceMeanings = [
  ['active', 'hier is het nu'],
  ['done', 'is geweest'],
  ['incident', 'vastgelopen'],
] as const;

function show(viewer: NavigatedViewer, here: readonly string[]): void {
  const drawing = viewer.get('canvas');
  drawing.resized();
  drawing.zoom('fit-viewport', 'auto');
  const place = here
    .map((id) => viewer.get('elementRegistry').get(id))
    .find((element) => element !== undefined);
  if (drawing.zoom() < readable && place !== undefined) centreOn(place, drawing);
}

function drawWay(viewer: NavigatedViewer, { geweest, actief, vastgelopen, stromen }: Instantiebeeld): void {
  mark(viewer, geweest, 'kr-done');
  mark(viewer, actief, 'kr-active');
  mark(viewer, vastgelopen, 'kr-incident');
  mark(viewer, stromen, 'kr-taken');
}

function mark(viewer: NavigatedViewer, ids: readonly string[], marker: string): void {
  for (const id of ids) if (viewer.get('elementRegistry').get(id)) viewer.get('canvas').addMarker(id, marker);
}

let marked: string[] = [];

/** Puts the numbers on the elements; what stood there before goes. */
function drawCounts(viewer: NavigatedViewer, counts: Elementbericht): void {
  const overlays = viewer.get('overlays');
  overlays.remove({ type: 'token' });
  for (const id of marked)
    for (const marker of ['kr-active', 'kr-incident']) viewer.get('canvas').removeMarker(id, marker);
  marked = [];
  for (const { elementId, actief, vastgelopen } of counts) {
    if (viewer.get('elementRegistry').get(elementId) === undefined) continue;
    marked.push(elementId);
    if (actief > 0) {
      viewer.get('canvas').addMarker(elementId, 'kr-active');
      const html = element('span', 'kr-token', String(actief));
      overlays.add(elementId, 'token', { position: { bottom: 14, left: -8 }, html });
    }
    if (vastgelopen > 0) {
      viewer.get('canvas').addMarker(elementId, 'kr-incident');
      const html = element('span', 'kr-token kr-token--incident', String(vastgelopen));
      overlays.add(elementId, 'token', { position: { bottom: 14, right: 20 }, html });
    }
  }
}

const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-element]')];

function readTable(): Elementbericht {
  return rows()
    .map(({ dataset }) => ({
      elementId: dataset['element'] ?? '',
      actief: Number(dataset['actief']),
      vastgelopen: Number(dataset['vastgelopen']),
    }))
    .filter(({ actief, vastgelopen }) => actief > 0 || vastgelopen > 0);
}

function writeTable(counts: Elementbericht): void {
  const byId = new Map(counts.map((count) => [count.elementId, count]));
  for (const row of rows()) {
    const { actief, vastgelopen } = byId.get(row.dataset['element'] ?? '') ?? { actief: 0, vastgelopen: 0 };
    const field = (name: string) => row.querySelector<HTMLElement>(`[data-veld="${name}"]`);
    field('actief')?.replaceChildren(String(actief));
    field('vastgelopen')?.replaceChildren(String(vastgelopen));
    const [none, some] = [field('geen'), field('vast')];
    if (none) none.hidden = vastgelopen > 0;
    if (some) some.hidden = vastgelopen === 0;
  }
}

/** Hears of every change, and says in words whether it still does. */
function follow(stream: string, viewer: NavigatedViewer): void {
  const source = new EventSource(stream);
  const says = document.querySelector<HTMLElement>('[data-monitor-live]');
  const say = (text: string) => {
    if (says === null || says.textContent === text) return;
    says.hidden = false;
    says.textContent = text;
  };
  source.addEventListener('message', ({ data }) => {
    const counts = JSON.parse(String(data)) as Elementbericht;
    drawCounts(viewer, counts);
    writeTable(counts);
    say('De aantallen worden vanzelf bijgewerkt.');
  });
  source.addEventListener('error', () => say('De aantallen worden nu niet bijgewerkt. Ververs de pagina.'));
}
