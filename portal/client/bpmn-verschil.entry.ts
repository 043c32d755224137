/**
 * Draws what runs and the draft beside each other, with what differs marked in colour and line. The list in words above
 * says the same. The watermark of bpmn.io stays in view.
 */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type { Tekening } from '../modellen/show-verschillen.js';
import { centreOn, legend, readable, zoomButtons } from './drawing.js';
import { make } from './modellen/page.js';

const LEGEND = [
  ['toegevoegd', 'toegevoegd'],
  ['verwijderd', 'verwijderd'],
  ['gewijzigd', 'gewijzigd'],
  ['verplaatst', 'verplaatst'],
] as const;
/** What the markers mean where the way of a scenario is drawn. */
const LEGEND_OF_A_WAY = [
  ['gegaan', 'hier kwam het scenario langs'],
  ['toegevoegd', 'komt erbij'],
  ['verwijderd', 'valt weg'],
] as const;

const UNPLAYED = ['ongeoefend', 'geen oefencasus komt hier'] as const;

const section = document.querySelector<HTMLElement>('[data-tekening]');
if (section) void start(section);

async function start(section: HTMLElement): Promise<void> {
  const answer = await fetch(section.dataset['tekening'] ?? '', { credentials: 'same-origin' });
  if (!answer.ok) return;
  const { lopend, concept, verschillen, gegaan, ongeoefend = [] } = (await answer.json()) as Tekening;
  section.hidden = false;
  const meanings = gegaan === undefined ? LEGEND : LEGEND_OF_A_WAY;
  section.append(legend(ongeoefend.length === 0 ? meanings : [...meanings, UNPLAYED]));
  const beside = make('div', 'kr-verschil');
  section.append(beside);
  // Both get their place first, so that each fits in what it keeps.
  const figures: Figure[] = [
    ...(lopend === null
      ? []
      : [{ canvas: figure(beside, 'Zoals het nu loopt'), xml: lopend, gegaan: gegaan?.lopend }]),
    { canvas: figure(beside, 'Zoals het wordt'), xml: concept, gegaan: gegaan?.concept, ongeoefend },
  ];
  const viewers: NavigatedViewer[] = [];
  for (const each of figures) viewers.push(await draw(each, verschillen));
  showPlace(viewers, [...ongeoefend, ...verschillen.map(({ id }) => id)]);
  section.dataset['klaar'] = 'ja';
}

interface Figure {
  canvas: HTMLElement;
  xml: string;
  /** Elements that a scenario came by. */
  gegaan: readonly string[] | undefined;
  /** Elements that none came by. */
  ongeoefend?: readonly string[];
}

/** A place for one diagram, under its title. */
function figure(beside: HTMLElement, title: string): HTMLElement {
  const made = make('figure', 'kr-verschil__figure');
  const canvas = make('div', 'kr-diagram__canvas');
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', `${title}: diagram; de lijst hierboven zegt wat anders is`);
  made.append(make('figcaption', 'kr-verschil__title', title), canvas);
  beside.append(made);
  return canvas;
}

async function draw(
  { canvas, xml, gegaan = [], ongeoefend = [] }: Figure,
  verschillen: Tekening['verschillen'],
): Promise<NavigatedViewer> {
  const viewer = new NavigatedViewer({ container: canvas });
  await viewer.importXML(xml);
  const [drawing, registry] = [viewer.get('canvas'), viewer.get('elementRegistry')];
  const markers = [
    ...gegaan.map((id) => [id, 'gegaan']),
    ...verschillen.map(({ soort, id }) => [id, soort.toLowerCase()]),
  ] as [string, string][];
  for (const [id, marker] of markers) if (registry.get(id)) drawing.addMarker(id, `kr-is-${marker}`);
  for (const id of ongeoefend)
    if (registry.get(id))
      viewer.get('overlays').add(id, 'ongeoefend', {
        position: { bottom: 8, left: -12 },
        html: make('span', 'kr-diagram__unplayed', '?'),
      });
  drawing.zoom('fit-viewport', 'auto');
  const buttons = zoomButtons(viewer);
  buttons.setAttribute('role', 'group');
  buttons.setAttribute('aria-label', canvas.getAttribute('aria-label')?.split(':')[0] ?? '');
  canvas.after(buttons);
  return viewer;
}

/** A drawing that is too small to read opens where something is other, the same place in both. */
function showPlace(viewers: readonly NavigatedViewer[], ids: readonly string[]): void {
  // What is drawn last is what it becomes: there stands what is new.
  const places = [...viewers].reverse().flatMap((viewer) => {
    const registry = viewer.get('elementRegistry');
    return ids.map((id) => registry.get(id));
  });
  // A line has no place of its own.
  const place = places.find((found) => found?.width !== undefined);
  if (place === undefined) return;
  for (const viewer of viewers)
    if (viewer.get('canvas').zoom() < readable) centreOn(place, viewer.get('canvas'));
}
