import type { Professional } from '../keten/betrokkene.js';
import { isBefore, isFrom } from '../casus/fase.js';
import type { Voorwaarde } from './toegang-matrix.js';
import type { Toegangsobject } from './toegangsobject.js';

/**
 * Does a condition of a matrix cell hold? What the object does not say does not hold: a missing phase, an unknown
 * municipality or an absent fact refuses.
 */
export function isVoldaan(voorwaarde: Voorwaarde, betrokkene: Professional, object: Toegangsobject): boolean {
  const { casus, feiten } = object;
  switch (voorwaarde) {
    case 'vanafF2':
      return casus !== undefined && isFrom(casus.fase, 'F2');
    case 'vanafF3':
      return casus !== undefined && isFrom(casus.fase, 'F3');
    case 'totEnMetF2':
      return casus !== undefined && isBefore(casus.fase, 'F3');
    case 'bijP1ofD4':
      return (
        casus?.prioriteit === 'P1' ||
        casus?.doorlaatverbod === 'JA' ||
        casus?.doorlaatverbod === 'SPOEDTOETS' ||
        casus?.doorlaatverbod === 'TOETS'
      );
    case 'naUitnodiging':
      return feiten?.uitgenodigd === true && feiten.convenant === true;
    case 'eigenInwoner':
      return betrokkene.gemeente !== undefined && casus?.gemeenten.includes(betrokkene.gemeente) === true;
    case 'eigenGemeente':
      return betrokkene.gemeente !== undefined && object.gemeente === betrokkene.gemeente;
    case 'eigenBijdrage':
    case 'eigenTaak':
    case 'zorgpartnerEnNodig':
    case 'vanBelangVoorVeiligheid':
    case 'bestuurlijkeMaatregel':
    case 'vrijgegeven':
      return feiten?.[voorwaarde] === true;
    case 'uitkomst':
    case 'advies':
    case 'veiligheidssamenvatting':
    case 'statusvlag':
      return object.onderdeel === voorwaarde;
    case 'breekglas':
      // An emergency is asked for in its own procedure (D11.9); outside it this cell stays closed.
      return casus?.relaties.includes('BREEKGLAS') === true;
  }
}
