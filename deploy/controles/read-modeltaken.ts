import type { Modeltaak } from '../../domain/taak/modeltaak.js';
import { isVanDomein, taskNodesOf } from './check-taken.js';
import { type Modellenset, naamVan, parseModellenset } from './modellenset.js';
import { readModeltaak } from './read-modeltaak.js';

/** The tasks that these models bring along, besides those of the domain; what is not wholly declared is none. */
export async function readModeltaken(set: Modellenset): Promise<Modeltaak[]> {
  // Reading every diagram takes a second of a start; a task that is new has a form that is new.
  const heeftNieuwe = [...set.keys()].some((pad) => isProcesformulier(pad) && !isVanDomein(naamVan(pad)));
  if (!heeftNieuwe) return [];
  const gelezen = await parseModellenset(set);
  return taskNodesOf(gelezen)
    .filter(({ form }) => !isVanDomein(form))
    .flatMap(({ node, form }) => readModeltaak(node, form, gelezen.formulieren).modeltaak ?? []);
}

const isProcesformulier = (pad: string): boolean =>
  pad.startsWith('forms/') && !pad.endsWith('.dossier.form');
