import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { rasciRegelSchema, splitUitvoerder, type Uitvoerder } from '../../domain/taak/rasci.js';
import { taakOf, type TaakNaam } from '../../domain/taak/taak.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import { type Termijnregel, termijnregelSchema } from '../../domain/taak/termijnen.js';
import type { Veiligheid } from '../../domain/weging/weging.js';
import { openTable } from './tables.js';

const termijnen = await openTable('termijnen');
const rasci = await openTable('rasci');

/** The line of `dmn/termijnen.dmn`. */
export function termijnregel(
  termijnCode: TermijnCode,
  prioriteit: Prioriteit,
  veiligheid: Veiligheid | null = null,
  rang: number | null = null,
): Termijnregel {
  const { output } = termijnen({
    termijnCode,
    prioriteit,
    veiligheid: veiligheid ?? 'ONVEILIG',
    rang,
  });
  return termijnregelSchema.parse(output);
}

/** The groups of `dmn/rasci.dmn` behind letters of RASCI. */
export function groepenVan(uitvoerders: readonly Uitvoerder[]): string[] {
  return uitvoerders.flatMap((uitvoerder) => {
    const [activiteit, letter] = splitUitvoerder(uitvoerder);
    return rasciRegelSchema.parse(rasci({ activiteit, verschijningsvorm: null }).output)[letter];
  });
}

/** For whom a task is put ready, and who stands in. */
export function taakGroepen(naam: TaakNaam): string[] {
  const { uitvoerders, vervangerGroep } = taakOf(naam);
  return [...groepenVan(uitvoerders), vervangerGroep];
}

/** What the tables say of a task: enough to put it ready in the store. */
export function opdrachtVoor(taak: TaakNaam, prioriteit: Prioriteit = 'P2') {
  const { activiteit, termijnCode, rang = null } = taakOf(taak);
  return {
    taak,
    termijnCode,
    activiteit,
    termijnregel: termijnregel(termijnCode, prioriteit, null, rang),
    groepen: groepenVan(taakOf(taak).uitvoerders),
  };
}
