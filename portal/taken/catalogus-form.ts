import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Taakkeuzes } from '../../store/catalogus/read-taakkeuzes.js';
import type { Repository } from '../../store/repository.js';
import type { Component, Form } from '../formulier/form-schema.js';
import type { TaskForms } from './task-forms.js';

/** Both halves of the form with what can be chosen today. */
export async function offerCatalogus(
  repository: Repository,
  { taak, forms }: { taak: TaakNaam; forms: TaskForms },
): Promise<TaskForms> {
  const opties = new Map(Object.entries(await repository.readTaakkeuzes(taak)));
  if (opties.size === 0) return forms;
  const offer = (form: Form): Form => ({
    ...form,
    components: form.components.map((component) => withOptions(component, opties)),
  });
  return { process: offer(forms.process), dossier: offer(forms.dossier) };
}

/** A field in a row of a list goes by the name of the list too: `acties.houder`. */
function withOptions<C extends Component>(
  component: C,
  opties: ReadonlyMap<string, Taakkeuzes[string]>,
  lijst = '',
): C {
  if (component.type === 'group')
    return { ...component, components: component.components.map((een) => withOptions(een, opties)) };
  if (component.type === 'dynamiclist') {
    const velden = component.components.map((een) => withOptions(een, opties, `${component.path}.`));
    return { ...component, components: velden };
  }
  const isKeuze = ['checklist', 'select', 'radio'].includes(component.type);
  const values = isKeuze && 'key' in component ? opties.get(lijst + component.key) : undefined;
  return values === undefined || values.length === 0 ? component : { ...component, values: [...values] };
}
