/**
 * Draws the processes of a casus with bpmn-js and marks where it stands. One button per process; the one
 * furthest on opens first. The watermark of bpmn.io stays in view.
 */
import NavigatedViewer, { type Bounds, type Canvas } from 'bpmn-js/lib/NavigatedViewer';
import type { DiagramData } from '../casussen/send-diagram.js';

/** Below this scale the words in the picture cannot be read; then the place of the casus comes first. */
const readable = 0.85;

const container = document.querySelector<HTMLElement>('[data-diagram]');
if (container) void start(container);

async function start(container: HTMLElement): Promise<void> {
  const response = await fetch(container.dataset['diagram'] ?? '', { credentials: 'same-origin' });
  if (!response.ok) return;
  const diagrams = (await response.json()) as DiagramData[];
  const canvas = element('div', 'kr-diagram__canvas');
  canvas.setAttribute('role', 'group');
  const viewer = new NavigatedViewer({ container: canvas });
  const buttons = diagrams.map((diagram) => {
    const button = element('button', 'utrecht-button utrecht-button--secondary-action', diagram.naam);
    button.addEventListener('click', () => void show(diagram, button));
    return button;
  });
  const choice = element('div', 'kr-diagram__choice');
  choice.append(...buttons);
  container.append(choice, canvas, zoomButtons(viewer), legend());
  container.hidden = false;

  const furthest = diagrams.findLastIndex(({ active }) => active.length > 0);
  const first = Math.max(furthest, 0);
  if (diagrams[first] && buttons[first]) await show(diagrams[first], buttons[first]);

  async function show(diagram: DiagramData, pressed: HTMLElement): Promise<void> {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
    canvas.setAttribute(
      'aria-label',
      `Diagram van ${diagram.naam}; de lijst hierboven zegt waar de casus staat`,
    );
    await viewer.importXML(diagram.xml);
    const drawing = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const mark = (ids: readonly string[], marker: string) => {
      for (const id of ids) if (registry.get(id)) drawing.addMarker(id, marker);
    };
    mark(diagram.done, 'kr-done');
    mark(diagram.active, 'kr-active');
    mark(diagram.incidents, 'kr-incident');
    drawing.zoom('fit-viewport', 'auto');
    const here = diagram.active.map((id) => registry.get(id)).find((element) => element !== undefined);
    if (drawing.zoom() < readable && here !== undefined) centreOn(here, drawing);
  }
}

/** Shows `place` in the middle, at a scale at which it can be read. */
function centreOn(place: Bounds, drawing: Canvas): void {
  const { outer } = drawing.viewbox();
  const [width, height] = [outer.width / readable, outer.height / readable];
  drawing.viewbox({
    x: place.x + place.width / 2 - width / 2,
    y: place.y + place.height / 2 - height / 2,
    width,
    height,
  });
}

/** What a wheel and a drag can do, for who has neither. */
function zoomButtons(viewer: NavigatedViewer): HTMLElement {
  const group = element('div', 'kr-diagram__choice');
  const actions = [
    ['Groter', () => viewer.get('zoomScroll').stepZoom(1)],
    ['Kleiner', () => viewer.get('zoomScroll').stepZoom(-1)],
    ['Hele diagram', () => viewer.get('canvas').zoom('fit-viewport', 'auto')],
  ] as const;
  for (const [text, act] of actions) {
    const button = element('button', 'kr-link-button kr-link-button--brand', text);
    button.addEventListener('click', () => void act());
    group.append(button);
  }
  return group;
}

function legend(): HTMLElement {
  const list = element('ul', 'kr-diagram__legend');
  for (const [marker, text] of [
    ['active', 'hier staat de casus'],
    ['done', 'is geweest'],
    ['incident', 'vastgelopen'],
  ] as const) {
    list.append(element('li', `kr-diagram__key kr-diagram__key--${marker}`, text));
  }
  return list;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  return made;
}
