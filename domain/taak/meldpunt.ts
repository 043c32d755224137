import { type Fase, isFrom } from '../casus/fase.js';

const isMeldpunt = (groep: string): boolean => groep.split('.')[0] === 'r02';

/**
 * Whose work a task is in this phase: the meldpunt sees nothing of a casus after F2 (matrix 3.4), so that from then on the
 * others who may do it get it, and what was of the meldpunt alone goes to who stands in for it.
 */
export function withoutMeldpunt(
  groepen: readonly string[],
  { fase, vervangerGroep }: { fase: Fase; vervangerGroep: string },
): string[] {
  if (!isFrom(fase, 'F3') || !groepen.some(isMeldpunt)) return [...groepen];
  const anderen = groepen.filter((groep) => !isMeldpunt(groep));
  return anderen.length > 0 ? anderen : [vervangerGroep];
}
