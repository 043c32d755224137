/** What the pages of the three editors share: an editor of a kind of model, of which every change is kept by itself. */
import type { ConceptData } from '../../modellen/send-inhoud.js';
import { Bewaarder } from './bewaarder.js';
import { make, say } from './page.js';
import { IDS_BUTTON, type Naamgeving, tellNaamgeving } from './tell-naamgeving.js';

const PANELS_MS = 300;
const DRAWN = '.bio-properties-panel, .tjs-container';

/** One of the libraries, as the page uses it. */
export interface Editor {
  open(inhoud: string): Promise<void>;
  /** The model as it is now. */
  text(): Promise<string>;
  onChange(changed: () => void): void;
  /** Brings the element, rule or field with this id into view. */
  show(id: string): void;
  undo?(): void;
  redo?(): void;
  /** Gives all ids that say nothing one that speaks, in one step that can be undone. */
  nameIds?(): Naamgeving;
}

/** Buttons that only one kind of editor has. */
export type ExtraButton = readonly [text: string, press: (button: HTMLButtonElement) => void];

/**
 * Starts the editor of the page: opens the draft, keeps it two seconds after each change, and says what became of that.
 * @param create makes the library in its canvas
 */
export async function startEditor(
  create: (canvas: HTMLElement) => Editor | Promise<Editor>,
  extra: readonly ExtraButton[] = [],
): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-editor]');
  const canvas = root?.querySelector<HTMLElement>('[data-canvas]');
  if (!root || !canvas) return;
  try {
    const answer = await fetch(`${root.dataset['editor']}/inhoud`, { credentials: 'same-origin' });
    if (!answer.ok) throw new Error('Expected the draft');
    const data = (await answer.json()) as ConceptData;
    const editor = await create(canvas);
    await editor.open(data.inhoud);
    // A finding of the checks leads to where it is; the panels of the libraries listen from a moment after they are drawn.
    const place = decodeURIComponent(window.location.hash.slice(1));
    if (place !== '') void whenDrawn(canvas).then(() => editor.show(place));
    const bewaarder = new Bewaarder(root, editor, data);
    addButtons(root, editor, bewaarder, extra);
    if (root.dataset['bewerken'] === 'ja') bewaarder.start();
    else say(root, 'Alleen om te bekijken.');
    root.dataset['klaar'] = 'ja';
  } catch {
    say(root, 'Het model kan niet worden geopend. Download het bestand en bekijk het in Camunda Modeler.');
  }
}

/** Until the panel or the table of the library stands there, and has had the time to listen; a slow machine takes longer. */
async function whenDrawn(canvas: HTMLElement): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms));
  for (let times = 0; times < 20 && canvas.querySelector(DRAWN) === null; times++) await pause(PANELS_MS);
  await pause(PANELS_MS);
}

function addButtons(
  root: HTMLElement,
  editor: Editor,
  bewaarder: Bewaarder,
  extra: readonly ExtraButton[],
): void {
  const bar = root.querySelector('[data-knoppen]');
  const button = (text: string, press: (button: HTMLButtonElement) => void) => {
    const made = make('button', 'utrecht-button utrecht-button--secondary-action', text);
    made.type = 'button';
    made.addEventListener('click', () => press(made));
    bar?.append(made);
  };
  if (root.dataset['bewerken'] === 'ja') {
    if (editor.undo) button('Ongedaan maken', () => editor.undo?.());
    if (editor.redo) button('Opnieuw', () => editor.redo?.());
    button('Nu bewaren', () => void bewaarder.save());
    if (editor.nameIds) button(IDS_BUTTON, () => tellNaamgeving(root, editor));
  }
  for (const [text, press] of extra) button(text, press);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      if (root.dataset['bewerken'] === 'ja') void bewaarder.save();
    },
    true,
  );
}
