/** What every picture of a process has: a scale at which it can be read, buttons, and a legend. */
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { Bounds, Canvas } from 'bpmn-js/lib/NavigatedViewer';

/** Below this scale the words in the picture cannot be read; then the place of the casus comes first. */
export const readable = 0.85;

/** Shows `place` in the middle, at a scale at which it can be read. */
export function centreOn(place: Bounds, drawing: Canvas): void {
  const { outer } = drawing.viewbox();
  const [width, height] = [outer.width / readable, outer.height / readable];
  drawing.viewbox({
    x: place.x + place.width / 2 - width / 2,
    y: place.y + place.height / 2 - height / 2,
    width,
    height,
  });
}

/** Shows the whole again when the place of a drawing gets another width: a tablet is turned, a window made smaller. */
export function fitToWidth(place: HTMLElement, fit: () => void): void {
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth === width || place.clientWidth === 0) return;
    width = place.clientWidth;
    fit();
  }).observe(place);
}

/** What a wheel and a drag can do, for who has neither. */
export function zoomButtons(viewer: NavigatedViewer): HTMLElement {
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

/** What each marker means. */
export function legend(meanings: readonly (readonly [marker: string, text: string])[]): HTMLElement {
  const list = element('ul', 'kr-diagram__legend');
  for (const [marker, text] of meanings) {
    list.append(element('li', `kr-diagram__key kr-diagram__key--${marker}`, text));
  }
  return list;
}

/** An element with a class and a text. */
export function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  return made;
}
