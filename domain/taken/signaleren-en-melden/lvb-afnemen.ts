import { dagVan } from '../../tijd/amsterdam.js';
import { lvbAfnameSchema } from '../../dossiervorming/lvb-profiel.js';
import { defineTaak } from '../define-taak.js';

/**
 * A2.1: which risk an LVB list gives. The list is filled in elsewhere; only its outcome comes here (E09). The meldpunt does it,
 * or who coordinates the care of somebody who is known (processen.md 4.4); later it is kept with the person.
 */
export const lvbAfnemen = defineTaak({
  naam: 'lvb-afnemen',
  // On the casus for everybody who sees it: of whom what is suspected stays behind the door of the dossier.
  label: 'Risicoprofiel vastleggen',
  rol: 'R02',
  uitvoerders: ['A2.2:R'],
  ookZorgcoordinator: true,
  vervangerGroep: 'r03',
  termijnCode: 'T03',
  activiteit: 'A2.2',
  fase: 'F1',
  mandaten: [],
  doel: 'melden',
  gegevensgroep: 'bijzondereKenmerken',
  waaromNu:
    'Er is een vermoeden van een licht verstandelijke beperking. Het risicoprofiel helpt bij de weging en bij passende hulp.',
  variabelen: ['lvbProfiel'],
  dossier: lvbAfnameSchema,
  weiger: ({ dossierdeel: { afgenomenOp }, nu }) => (afgenomenOp > dagVan(nu) ? 'DATUM_IN_TOEKOMST' : null),
});
