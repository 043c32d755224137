/** Edits a decision table, and the diagram that it belongs to. The watermark of bpmn.io stays in view. */
import { CamundaCloudModeler } from 'camunda-dmn-js';
import { startEditor } from './modellen/editor.js';
import { labelInDutch } from './modellen/label-layer.js';
import { make } from './modellen/page.js';
import { TableSteps } from './modellen/table-steps.js';
import { vertaalTabel } from './modellen/translate.js';

let modeler: CamundaCloudModeler | undefined;

void startEditor(
  (canvas) => {
    const drawing = make('div', 'kr-editor__drawing');
    const panel = make('div', 'kr-editor__side');
    canvas.append(drawing, panel);
    const made = new CamundaCloudModeler({
      container: drawing,
      keyboard: { bindTo: document },
      drd: { propertiesPanel: { parent: panel } },
    });
    modeler = made;
    labelInDutch(vertaalTabel);
    const listeners: (() => void)[] = [];
    const steps = new Map<object, TableSteps>();
    const here = () => steps.get(made.getActiveViewer() ?? made);
    // Each view has a command stack of its own, made when it is first opened.
    made.on('views.changed', () => {
      const viewer = made.getActiveViewer();
      canvas.dataset['beeld'] = made.getActiveView()?.type ?? '';
      if (viewer === undefined || steps.has(viewer)) return;
      steps.set(viewer, new TableSteps(viewer, drawing));
      viewer.get('eventBus').on('commandStack.changed', () => listeners.forEach((changed) => changed()));
    });
    return {
      async open(inhoud) {
        await made.importXML(inhoud);
        await showTable(made);
      },
      show(id) {
        const cell = drawing.querySelector<HTMLElement>(`td.input-cell[data-row-id="${CSS.escape(id)}"]`);
        cell?.scrollIntoView({ block: 'center' });
        cell?.querySelector<HTMLElement>('[contenteditable]')?.focus();
      },
      text: async () => (await made.saveXML({ format: true })).xml,
      onChange: (changed) => void listeners.push(changed),
      undo: () => here()?.undo(),
      redo: () => here()?.redo(),
    };
  },
  [
    [
      'Tabel of diagram',
      () => {
        if (modeler === undefined) return;
        if (modeler.getActiveView()?.type === 'drd') void showTable(modeler);
        else void modeler.open(modeler.getViews().find(({ type }) => type === 'drd'));
      },
    ],
  ],
);

/** People come for the table; the diagram is one button away. */
async function showTable(modeler: CamundaCloudModeler): Promise<void> {
  const table = modeler.getViews().find(({ type }) => type === 'decisionTable');
  if (table !== undefined) await modeler.open(table);
}
