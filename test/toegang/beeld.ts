import { DOCUMENTGROEPEN } from '../../domain/casus/document.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { Rol } from '../../domain/keten/rollen.js';
import type { Gegevensgroep } from '../../domain/toegang/gegevensgroep.js';
import { celOf } from './matrix-3.4.js';
import { type Feit, type Situatie, isVoor } from './situatie.js';
import { mag } from './verwachting.js';

/** What somebody gets of a casus: per group whether it can be read, or `weg` when it does not exist. */
export type Beeld = Partial<Record<string, boolean>> | 'weg';

/**
 * Who may know of a casus that the own group is tied to (table of roles, note below the matrix). R08 is tied to it by an
 * action of its own. What is one's own after F8 no longer has a relation.
 */
function isBekend(rol: Rol, fase: Fase): boolean {
  switch (rol) {
    case 'R02':
      return isVoor(fase, 'F3');
    case 'R03':
    case 'R12':
      return true;
    case 'R04':
      return !isVoor(fase, 'F2') && isVoor(fase, 'F8');
    case 'R05':
    case 'R06':
    case 'R07':
    case 'R08':
    case 'R09':
      return isVoor(fase, 'F8');
    default:
      return false;
  }
}

/** The picture that section 3.4 draws of a casus of the matrix world (`test/store/support/matrix-wereld.ts`) for this role. */
export function expectBeeld(
  rol: Rol,
  { fase, spoed }: { fase: Fase; spoed: boolean },
  anders: Partial<Situatie> = {},
): Beeld {
  const { relatie = true, reden = true, feiten: erbij = [] } = anders;
  if ((!relatie && rol !== 'R03' && rol !== 'R12') || !isBekend(rol, fase)) return 'weg';
  // Who is tied to a casus by an invitation accepted it, and has a convenant.
  const gegeven: Feit[] = ['eigen inwoner', 'uitnodiging en convenant'];
  // Who holds actions has one here; of a document it is known whose it is.
  const eigenActie: Feit[] = rol === 'R08' ? ['eigen'] : [];
  const feiten: Feit[] = [...erbij, ...gegeven, ...(spoed ? (['P1 of D4'] as const) : [])];
  const leest = (groep: Gegevensgroep, ...extra: Feit[]) => {
    const situatie: Situatie = {
      fase,
      relatie,
      reden,
      doel: 'past',
      melderAnoniem: false,
      feiten: [...feiten, ...extra],
    };
    const cel = celOf(groep, rol);
    return cel !== undefined && mag(cel, 'lezen', situatie);
  };
  return {
    meldingKern: leest('meldingKern'),
    melderidentiteit: leest('melderidentiteit'),
    personalia: leest('personalia', ...eigenActie),
    bijzondereKenmerken: leest('bijzondereKenmerken', ...eigenActie),
    weging1: leest('weging1'),
    // What the tables advised, as long as the meldpunt sees the casus (S01: “R02 ziet alleen het advies”).
    'weging1 advies': leest('weging1') || rol === 'R02',
    'strafrecht statusvlag': leest('strafrecht', 'vrijgegeven', 'statusvlag'),
    'strafrecht niet vrijgegeven': leest('strafrecht'),
    ...Object.fromEntries(DOCUMENTGROEPEN.map((groep) => [`document ${groep}`, leest(groep)])),
  };
}
