import type { Interventienaam } from '../catalogus/read-interventienamen.js';
import type { ActieWeergave } from '../weergave.js';

/** How the intervention was called when its holder said how it went, or until then when the plan chose it. */
export function interventieOf(
  {
    tekst,
    uitkomst,
    uitgezetOp,
    afgerondOp,
  }: Pick<ActieWeergave, 'tekst' | 'uitkomst' | 'uitgezetOp' | 'afgerondOp'>,
  naamVan: Interventienaam,
): string | null {
  const [code, op] = uitkomst === null ? [tekst.interventie, uitgezetOp] : [uitkomst.interventie, afgerondOp];
  if (!code || op === null) return null;
  return naamVan(code, op);
}
