/**
 * Edits one half of a form, with both halves beside it as people see them: this one as it is now, the other as it was kept
 * last. The watermark of bpmn.io stays in view.
 */
import { Form, FormEditor } from '@bpmn-io/form-js';
import type { ConceptData } from '../modellen/send-inhoud.js';
import { startEditor } from './modellen/editor.js';
import { labelInDutch } from './modellen/label-layer.js';
import { nameFields, namingModule } from './modellen/name-fields.js';
import { nameNewFieldsInDutch } from './modellen/new-fields.js';
import { make } from './modellen/page.js';
import { vertaalFormulier } from './modellen/translate.js';

void startEditor((canvas) => {
  labelInDutch(vertaalFormulier);
  const editing = make('div', 'kr-editor__drawing');
  const beside = make('div', 'kr-editor__side kr-editor__side--halves');
  canvas.append(editing, beside);
  const editor = new FormEditor({ container: editing, additionalModules: [namingModule] });
  nameNewFieldsInDutch(editor);
  const { helft = '', andereHelft = '', anderPad } = editingPlace().dataset;
  const here = addPreview(beside, helft);
  void showOther(addPreview(beside, andereHelft), anderPad);
  const refresh = () => void here.form.importSchema(editor.getSchema()).catch(() => undefined);
  return {
    async open(inhoud) {
      await editor.importSchema(JSON.parse(inhoud) as object);
      refresh();
    },
    show(id) {
      const field = editor.get<{ get(id: string): object | undefined }>('formFieldRegistry').get(id);
      if (field !== undefined) editor.get<{ set(field: object): void }>('selection').set(field);
    },
    text: () => Promise.resolve(`${JSON.stringify(editor.getSchema(), null, 2)}\n`),
    onChange: (changed) =>
      editor.on('changed', () => {
        refresh();
        changed();
      }),
    undo: () => actionsOf(editor).trigger('undo'),
    redo: () => actionsOf(editor).trigger('redo'),
    nameIds: () => nameFields(editor),
  };
});

interface Preview {
  place: HTMLElement;
  form: Form;
}

function addPreview(beside: HTMLElement, kop: string): Preview {
  const place = make('section', 'kr-editor__half');
  place.setAttribute('aria-label', `Voorbeeld: ${kop}`);
  const shown = make('div', '');
  place.append(make('h2', 'utrecht-heading-3', kop), shown);
  beside.append(place);
  return { place, form: new Form({ container: shown }) };
}

/** The half that is not being edited; a half that is not part of the change yet has nothing to show. */
async function showOther({ place, form }: Preview, path: string | undefined): Promise<void> {
  const answer =
    path === undefined
      ? null
      : await fetch(`${path}/inhoud`, { credentials: 'same-origin' }).catch(() => null);
  if (answer?.ok !== true) {
    place.append(
      make('p', 'kr-soft', 'Deze helft zit nog niet in de wijziging. Voeg haar toe om haar hier te zien.'),
    );
    return;
  }
  const { inhoud } = (await answer.json()) as ConceptData;
  await form.importSchema(JSON.parse(inhoud) as object);
}

const editingPlace = () => document.querySelector<HTMLElement>('[data-editor]') ?? document.body;

const actionsOf = (editor: FormEditor) =>
  editor.get<{ trigger(action: 'undo' | 'redo'): void }>('editorActions');
