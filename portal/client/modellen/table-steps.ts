/**
 * Undo and redo of a table in the steps that a person takes. dmn-js makes a command of every key that is pressed in a cell,
 * takes a cell that is drawn anew for one that somebody types in, and so forgets what could be done again.
 */
import type { DmnViewer } from 'camunda-dmn-js';

/** Commands after each other that a person sees as one. */
interface Step {
  readonly what: string;
  count: number;
}

export class TableSteps {
  readonly #viewer: DmnViewer;
  readonly #steps: Step[] = [];
  /** How many of all their commands are done; the others were undone. */
  #done = 0;
  /** What the command that runs now changes; of another command nothing is known. */
  #what = '';
  /** Whether the next key still belongs to the step before. */
  #isTyping = false;

  constructor(viewer: DmnViewer, drawing: HTMLElement) {
    this.#viewer = viewer;
    const events = viewer.get('eventBus');
    events.on('commandStack.element.updateProperties.executed', ({ context }) => {
      if (context === undefined) return;
      this.#what = `${context.element.id} ${Object.keys(context.properties).join(' ')}`;
    });
    events.on('commandStack.changed', ({ trigger }) => {
      if (trigger === 'execute') this.#add();
      if (trigger === 'undo') this.#done -= 1;
      if (trigger === 'redo') this.#done += 1;
      if (trigger === 'clear') this.#steps.length = this.#done = 0;
    });
    drawing.addEventListener('focusout', () => (this.#isTyping = false));
    leaveOutWhatChangesNothing(viewer);
  }

  /** Back to where the step began. */
  undo(): void {
    const starts = this.#bounds().filter((bound) => bound < this.#done);
    this.#go('undo', this.#done - (starts.at(-1) ?? this.#done));
  }

  /** On to where the next step ended. */
  redo(): void {
    const ends = this.#bounds().filter((bound) => bound > this.#done);
    this.#go('redo', (ends[0] ?? this.#done) - this.#done);
  }

  #go(way: 'undo' | 'redo', commands: number): void {
    this.#isTyping = false;
    // A cell that is still chosen takes the focus when it is drawn anew, away from the button.
    this.#viewer.get('selection', false)?.deselect();
    for (let left = commands; left > 0; left--) this.#viewer.get('commandStack')[way]();
  }

  #add(): void {
    this.#forgetUndone();
    const last = this.#steps.at(-1);
    if (this.#isTyping && this.#what !== '' && last?.what === this.#what) last.count += 1;
    else this.#steps.push({ what: this.#what, count: 1 });
    this.#done += 1;
    this.#what = '';
    this.#isTyping = true;
  }

  #forgetUndone(): void {
    for (
      let last = this.#steps.at(-1);
      last && this.#bounds().at(-1)! > this.#done;
      last = this.#steps.at(-1)
    ) {
      last.count -= 1;
      if (last.count === 0) this.#steps.pop();
    }
  }

  /** After how many commands each step begins, and where the last one ends. */
  #bounds(): number[] {
    const bounds = [0];
    for (const { count } of this.#steps) bounds.push(bounds.at(-1)! + count);
    return bounds;
  }
}

/** A cell that shows its text again says that it was given that text. */
function leaveOutWhatChangesNothing(viewer: DmnViewer): void {
  const modeling = viewer.get('modeling', false);
  if (modeling?.editCell === undefined) return;
  const editCell = modeling.editCell.bind(modeling);
  modeling.editCell = (cell, text) => {
    if ((cell.text ?? '') !== text) editCell(cell, text);
  };
}
