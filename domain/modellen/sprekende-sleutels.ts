import { eersteVrije, woordenVan } from './woorden-in-ids.js';

/** A question of a form, as far as its key tells of it; `key` is null for what asks nothing. */
export interface Vraagveld {
  id: string;
  type: string;
  key: string | null;
  label: string;
}

export interface Sleutelvoorstel {
  id: string;
  key: string;
}

/**
 * Proposes for each question whose key was made up by the editor a key out of its label, `watZietDeSchool`, and for each
 * question the id that belongs to its key. What people named themselves keeps its key: a process or a dossier may know it.
 */
export function stelSleutelsVoor(velden: readonly Vraagveld[]): {
  nieuw: Map<string, Sleutelvoorstel>;
  naamloos: string[];
} {
  const nieuw = new Map<string, Sleutelvoorstel>();
  const naamloos: string[] = [];
  const sleutels = new Set(velden.map(({ key }) => key));
  const ids = new Set(velden.map(({ id }) => id));
  for (const { id, type, key, label } of velden) {
    if (key === null) continue;
    const isVerzonnen = isVerzonnenSleutel(key, type);
    const eigen = isVerzonnen ? sleutelVan(label) : key;
    if (eigen === '') {
      naamloos.push(id);
      continue;
    }
    const sleutel = isVerzonnen
      ? eersteVrije([eigen], (een) => sleutels.has(een) || ids.has(`Field_${een}`))
      : eigen;
    const veldId = `Field_${sleutel}`;
    // Two questions of one key: the checks say so, and a person chooses.
    if (sleutel === key && (id === veldId || ids.has(veldId))) continue;
    sleutels.add(sleutel);
    ids.add(veldId);
    nieuw.set(id, { id: veldId, key: sleutel });
  }
  return { nieuw, naamloos };
}

/** As the editor of forms makes one up: `textfield_1x2y3z`. */
function isVerzonnenSleutel(key: string, type: string): boolean {
  return new RegExp(`^${type}_[0-9a-z]{1,12}$`).test(key);
}

function sleutelVan(label: string): string {
  const woorden = woordenVan(label);
  return woorden.slice(0, 1).toLowerCase() + woorden.slice(1);
}
