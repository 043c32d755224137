/**
 * Draws a process: properties of Camunda 8, element templates of our workers, the rules of bpmnlint while drawing, and
 * tokens that walk through it. The watermark of bpmn.io stays in view.
 */
import Modeler, { type Canvas } from 'camunda-bpmn-js/lib/camunda-cloud/Modeler';
import lintModule from 'bpmn-js-bpmnlint';
import tokenSimulation from 'bpmn-js-token-simulation/lib/modeler';
import bpmnlint from 'virtual:bpmnlint';
import { startEditor } from './modellen/editor.js';
import { nameElements, namingModule } from './modellen/name-elements.js';
import { make } from './modellen/page.js';
import { labelInDutch } from './modellen/label-layer.js';
import { dutch, vertaalProces } from './modellen/translate.js';

/** At this scale the words in the drawing can be read. */
const READABLE = 1;
const PALETTE_PX = 120;

let modeler: Modeler | undefined;
let isSimulating = false;

void startEditor(
  async (canvas) => {
    const drawing = make('div', 'kr-editor__drawing');
    const panel = make('div', 'kr-editor__side');
    canvas.append(drawing, panel);
    const made = new Modeler({
      container: drawing,
      propertiesPanel: { parent: panel },
      additionalModules: [lintModule, tokenSimulation, dutch, namingModule],
      linting: { bpmnlint, active: true },
      elementTemplateChooser: false,
      // A drawing stays where it is, so that only what somebody moved has moved.
      disableAdjustOrigin: true,
    });
    modeler = made;
    labelInDutch(vertaalProces);
    await loadTemplates(made);
    return {
      async open(inhoud) {
        await made.importXML(inhoud);
        showWhole(made.get('canvas'));
      },
      show(id) {
        const element = made.get('elementRegistry').get(id);
        if (element === undefined) return;
        made.get('canvas').zoom(READABLE);
        made.get('canvas').scrollToElement(element);
        made.get('selection').select(element);
      },
      text: async () => (await made.saveXML({ format: true })).xml,
      onChange: (changed) => made.on('commandStack.changed', changed),
      undo: () => made.get('commandStack').undo(),
      redo: () => made.get('commandStack').redo(),
      nameIds: () => nameElements(made),
    };
  },
  [
    [
      'Proef lopen met tokens',
      (button) => {
        isSimulating = !isSimulating;
        modeler?.get('toggleMode').toggleMode(isSimulating);
        button.setAttribute('aria-pressed', String(isSimulating));
      },
    ],
  ],
);

/** The whole drawing, beside the palette and not under it. */
function showWhole(canvas: Canvas): void {
  canvas.zoom('fit-viewport', 'auto');
  const { x, y, width, height, scale } = canvas.viewbox();
  const beside = PALETTE_PX / scale;
  canvas.viewbox({ x: x - beside, y, width: width + beside, height });
}

/** What each worker asks and gives, to choose on a task; without them one can still draw. */
async function loadTemplates(modeler: Modeler): Promise<void> {
  const address = document.querySelector<HTMLElement>('[data-editor]')?.dataset['sjablonen'] ?? '';
  const answer = await fetch(address, { credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok === true) modeler.get('elementTemplatesLoader').setTemplates(await answer.json());
}
