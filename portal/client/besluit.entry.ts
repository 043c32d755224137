/**
 * Draws the decision of an advice with the viewer of dmn-js, as the proceseigenaar knows it, and marks the rules that
 * matched. Only where there is room for it; the words below it say the same. The watermark of bpmn.io stays in view.
 */
import NavigatedViewer, { type View } from 'dmn-js/lib/NavigatedViewer';
import type { Besluitbeeld } from '../monitor/besluit/send-besluit.js';
import { element, fitToWidth, legend } from './drawing.js';
import { labelInDutch } from './modellen/label-layer.js';
import { vertaalTabel } from './modellen/translate.js';

const wide = matchMedia('(min-width: 60em)');
const place = document.querySelector<HTMLElement>('[data-besluit]');
const words = document.querySelector<HTMLDetailsElement>('[data-in-woorden]');
let drawing: Promise<boolean> | undefined;

if (place !== null && words !== null) {
  const fit = () => void showWhereItFits(place, words);
  wide.addEventListener('change', fit);
  fit();
  // Paper shows the words, also when they are folded away.
  addEventListener('beforeprint', () => (words.open = true));
}

/** The drawing on a wide screen, and the words where there is none. */
async function showWhereItFits(place: HTMLElement, words: HTMLDetailsElement): Promise<void> {
  const isDrawn = wide.matches && (await (drawing ??= draw(place)));
  place.hidden = !isDrawn;
  words.open = !isDrawn;
}

/** @returns whether there is something to see */
async function draw(place: HTMLElement): Promise<boolean> {
  const response = await fetch(place.dataset['besluit'] ?? '', { credentials: 'same-origin' });
  if (!response.ok) return false;
  const { naam, tabelId, xml, regels } = (await response.json()) as Besluitbeeld;
  const canvas = element('div', 'kr-besluit__canvas');
  canvas.setAttribute('role', 'group');
  canvas.setAttribute('aria-label', `Tekening van ${naam}; in woorden staat hetzelfde eronder`);
  labelInDutch(vertaalTabel, canvas);
  const viewer = new NavigatedViewer({ container: canvas });
  await viewer.importXML(xml, { open: false });
  const isAlone = (viewer.getDefinitions().drgElement ?? []).length === 1;
  const views = viewer.getViews().filter(({ id, type }) => id === tabelId || (type === 'drd' && !isAlone));
  const first = views.find(({ id }) => id === tabelId) ?? views[0];
  if (first === undefined) return false;

  const buttons = buttonsFor(views, (view) => void viewer.open(view));
  viewer.on('import.render.complete', () => {
    const active = viewer.getActiveView();
    canvas.dataset['beeld'] = active?.type ?? '';
    for (const [view, button] of buttons) button.setAttribute('aria-pressed', String(view.id === active?.id));
    if (active?.type === 'drd') showDecision(viewer, tabelId);
    else markRules(canvas, regels);
  });
  // A drawing takes its measure from where it stands.
  place.hidden = false;
  const choice = element('div', 'kr-diagram__choice');
  if (views.length > 1) choice.append(...buttons.values());
  place.append(choice, canvas);
  if (regels.length > 0) place.append(legend([['paste', 'deze regel paste']]));
  await viewer.open(first);
  fitToWidth(canvas, () => {
    if (viewer.getActiveView()?.type === 'drd') showDecision(viewer, tabelId);
  });
  return true;
}

const NAMEN: Readonly<Record<View['type'], string>> = {
  decisionTable: 'Tabel',
  literalExpression: 'Formule',
  boxedExpression: 'Formule',
  drd: 'Waar het op steunt',
};

/** The decision first, then the drawing of what it rests on. */
function buttonsFor(views: readonly View[], open: (view: View) => void): Map<View, HTMLElement> {
  const inOrder = views.toSorted((a, b) => Number(a.type === 'drd') - Number(b.type === 'drd'));
  return new Map(
    inOrder.map((view) => {
      const button = element('button', 'utrecht-button utrecht-button--secondary-action', NAMEN[view.type]);
      button.addEventListener('click', () => open(view));
      return [view, button];
    }),
  );
}

function showDecision(viewer: NavigatedViewer, tabelId: string): void {
  const drawn = viewer.getActiveViewer()?.get('canvas');
  drawn?.resized();
  drawn?.zoom('fit-viewport', 'auto');
  drawn?.addMarker(tabelId, 'kr-active');
}

/** Beside its colour a rule that matched has a sign, and a word for who hears the page. */
function markRules(canvas: HTMLElement, regels: readonly string[]): void {
  for (const id of regels) {
    const index = canvas.querySelector<HTMLElement>(`td.rule-index[data-row-id="${CSS.escape(id)}"]`);
    index?.closest('tr')?.classList.add('kr-hit');
    index?.append(element('span', 'kr-visually-hidden', ' paste'));
  }
  canvas.querySelector('th.index-column')?.append(element('span', 'kr-visually-hidden', 'Regel'));
  const scrolls = canvas.querySelector<HTMLElement>('.tjs-table-container');
  scrolls?.setAttribute('tabindex', '0');
  scrolls?.setAttribute('role', 'region');
  scrolls?.setAttribute('aria-label', 'De regels, getekend');
  // The first rule that matched comes below the head, which stays in view; the page itself stays where it is.
  const hit = canvas.querySelector<HTMLElement>('tr.kr-hit');
  const head = canvas.querySelector<HTMLElement>('thead');
  if (scrolls !== null && hit !== null) scrolls.scrollTop = hit.offsetTop - (head?.offsetHeight ?? 0);
}
