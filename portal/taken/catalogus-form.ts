import type { TaakNaam } from '../../domain/taak/taak.js';
import type { Taakkeuzes } from '../../store/catalogus/read-taakkeuzes.js';
import type { Repository } from '../../store/repository.js';
import type { Component, Form } from '../formulier/form-schema.js';
import type { TaskForms } from './task-forms.js';

/** Both halves of the form with what can be chosen today. */
export async function offerCatalogus(
  repository: Repository,
  {
    taak,
    forms,
    buitenWerkgebied,
  }: { taak: TaakNaam; forms: TaskForms; buitenWerkgebied: readonly string[] },
): Promise<TaskForms> {
  const keuzes = Object.entries(await repository.readTaakkeuzes(taak));
  const opties = new Map(keuzes.map(([veld, values]) => [veld, markBuiten(values, buitenWerkgebied)]));
  if (opties.size === 0) return forms;
  const offer = (form: Form): Form => ({
    ...form,
    components: form.components.map((component) => withOptions(component, opties)),
  });
  return { process: offer(forms.process), dossier: offer(forms.dossier) };
}

/** Who does not work in the municipality of the casus can be chosen, and is called so. */
export function markBuiten<Keuze extends { value: string; label: string }>(
  values: readonly Keuze[],
  buitenWerkgebied: readonly string[],
): Keuze[] {
  return values.map((keuze) =>
    buitenWerkgebied.includes(keuze.value)
      ? { ...keuze, label: `${keuze.label} (buiten werkgebied)` }
      : keuze,
  );
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
