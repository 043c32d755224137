/** Gives the questions of a form keys and ids that speak, as one command, so that it can be undone at once. */
import type { FormEditor } from '@bpmn-io/form-js';
import { type Sleutelvoorstel, stelSleutelsVoor } from '../../../domain/modellen/sprekende-sleutels.js';
import { commandModule } from './command-module.js';
import { namesOfNewFields } from './new-fields.js';
import type { Naamgeving } from './tell-naamgeving.js';

const COMMAND = 'fields.nameKeys';
/** What belongs to the editor, or is another field. */
const OWN = ['id', 'key', 'type', 'components', '_parent', 'layout'];

interface FormField {
  id: string;
  type: string;
  key?: string;
  label?: string;
  dateLabel?: string;
  [property: string]: unknown;
}

interface Renaming {
  velden: readonly FormField[];
  nieuw: ReadonlyMap<string, Sleutelvoorstel>;
}

class NameHandler {
  static readonly $inject = ['modeling'];
  constructor(private readonly modeling: { editFormField(field: FormField, properties: object): void }) {}

  /** A question that is asked on a condition names the key of another one; so may a text. */
  preExecute({ velden, nieuw }: Renaming): void {
    const sleutels = new Map(
      velden.flatMap(({ id, key }) =>
        nieuw.has(id) && key !== undefined ? [[key, nieuw.get(id)!.key]] : [],
      ),
    );
    for (const veld of velden) {
      const properties = { ...followKeys(veld, sleutels), ...nieuw.get(veld.id) };
      if (Object.keys(properties).length > 0) this.modeling.editFormField(veld, properties);
    }
  }
}

export const namingModule = commandModule(COMMAND, NameHandler);

/** @returns what was given, and which question has no label yet */
export function nameFields(editor: FormEditor): Naamgeving {
  const velden = editor.get<{ getAll(): FormField[] }>('formFieldRegistry').getAll();
  const niemands = namesOfNewFields(editor);
  const { nieuw, naamloos } = stelSleutelsVoor(
    velden.map(({ id, type, key = null, label, dateLabel }) => {
      const naam = label ?? dateLabel ?? '';
      return { id, type, key, label: niemands.has(naam) ? '' : naam };
    }),
  );
  if (nieuw.size > 0)
    editor
      .get<{ execute(command: string, context: Renaming): void }>('commandStack')
      .execute(COMMAND, { velden, nieuw });
  return { nieuw: [...nieuw.values()].map(({ id }) => id), naamloos };
}

/** The properties of a field in which one of these keys is named, with the new one. */
function followKeys(veld: FormField, sleutels: ReadonlyMap<string, string>): Record<string, unknown> {
  const entries = Object.entries(veld).filter(([naam]) => !OWN.includes(naam));
  return Object.fromEntries(
    entries.flatMap(([naam, waarde]) => {
      const nieuw = replaceIn(waarde, sleutels);
      return JSON.stringify(nieuw) === JSON.stringify(waarde) ? [] : [[naam, nieuw]];
    }),
  );
}

function replaceIn(waarde: unknown, sleutels: ReadonlyMap<string, string>): unknown {
  if (typeof waarde === 'string')
    return waarde.replace(/[a-z]+_[0-9a-z]+/g, (woord) => sleutels.get(woord) ?? woord);
  if (Array.isArray(waarde)) return waarde.map((een) => replaceIn(een, sleutels));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, replaceIn(een, sleutels)]));
}
