import type { Cel, Voorwaarde } from './toegang-matrix.js';

/** What a change does to reading or writing: a role can do more, less, or something else. */
export type Richting = 'RUIMER' | 'KRAPPER' | 'ANDERS';

/** What a role may do now and after a change; undefined where it may not. */
export interface Celverschil {
  actie: 'lezen' | 'schrijven';
  was: readonly Voorwaarde[] | undefined;
  wordt: readonly Voorwaarde[] | undefined;
  richting: Richting;
}

/** What differs between two contents of a cell, reading first; empty when they say the same. */
export function celverschillen(was: Cel, wordt: Cel): Celverschil[] {
  return (['lezen', 'schrijven'] as const).flatMap((actie) => {
    const richting = richtingOf(was[actie], wordt[actie]);
    return richting === null ? [] : [{ actie, was: was[actie], wordt: wordt[actie], richting }];
  });
}

/** All conditions of a cell hold together, so each one more makes it narrower. */
function richtingOf(was: Cel['lezen'], wordt: Cel['lezen']): Richting | null {
  if (was === undefined) return wordt === undefined ? null : 'RUIMER';
  if (wordt === undefined) return 'KRAPPER';
  const isErbij = wordt.some((een) => !was.includes(een));
  const isEraf = was.some((een) => !wordt.includes(een));
  if (isErbij) return isEraf ? 'ANDERS' : 'KRAPPER';
  return isEraf ? 'RUIMER' : null;
}
