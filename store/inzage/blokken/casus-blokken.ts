import { dagVan, leesbareDag } from '../../../domain/tijd/amsterdam.js';
import { AFSLUITREDENEN, type Afsluitreden } from '../../../domain/casus/casus.js';
import { FASENAMEN, type Fase } from '../../../domain/casus/fase.js';
import type { Inzageblok } from '../../../domain/rechten/inzage.js';
import { doelPlaats } from '../../casus/casus-overzicht.js';
import type { UnitOfWork } from '../../database/unit-of-work.js';
import { type Inzagebron, aBlok } from '../inzage-bron.js';

/** Where the casussen of this person stand, and for what partners share data in them. */
export function casusBlokken({ cipher }: Pick<UnitOfWork, 'cipher'>, bron: Inzagebron): Inzageblok[] {
  return bron.casussen.flatMap(({ casus, rol, bewaren, grondslag }) => {
    const { casusId, casusnummer } = casus;
    const deel = {
      groepen: ['procesgegevens', 'casusoverleg'],
      bron: 'De ketenpartners',
      grondslag,
      bewaren,
    };
    const doel =
      casus.doelomschrijving === null
        ? null
        : (cipher.open(doelPlaats(casusId), casus.doelomschrijving) as string);
    return [
      ...aBlok(bron, {
        ...deel,
        sleutel: `casus-${casusId}`,
        titel: `Casus ${casusnummer}`,
        vraagtOordeel: false,
        velden: [
          ['Uw rol volgens de keten', `${rol}, vermoedelijk`],
          ['Geopend', leesbareDag(dagVan(new Date(casus.geopendOp)))],
          ['Waar de casus staat', FASENAMEN[casus.fase as Fase]],
          ['Gesloten omdat', casus.afsluitreden && AFSLUITREDENEN[casus.afsluitreden as Afsluitreden]],
        ],
      }),
      ...aBlok(bron, {
        ...deel,
        sleutel: `casus-${casusId}-doel`,
        titel: `Doel van casus ${casusnummer}`,
        vraagtOordeel: true,
        velden: [['Waarvoor partners gegevens delen', doel]],
      }),
    ];
  });
}
