/**
 * Draws the processes of a casus with bpmn-js and marks where it stands. One button per process; the one
 * furthest on opens first. The watermark of bpmn.io stays in view.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { DiagramData } from '../casussen/send-diagram.js';
import { centreOn, element, fitToWidth, legend, readable, zoomButtons } from './drawing.js';

const meanings = [
  ['active', 'hier staat de casus'],
  ['done', 'is geweest'],
  ['incident', 'vastgelopen'],
] as const;

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
  container.append(choice, canvas, zoomButtons(viewer), legend(meanings));
  container.hidden = false;
  let fit = () => {};
  fitToWidth(canvas, () => fit());

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
    fit = () => {
      drawing.resized();
      drawing.zoom('fit-viewport', 'auto');
      const here = diagram.active.map((id) => registry.get(id)).find((element) => element !== undefined);
      if (drawing.zoom() < readable && here !== undefined) centreOn(here, drawing);
    };
    fit();
  }
}
