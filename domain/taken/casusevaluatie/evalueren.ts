import { z } from 'zod';
import { refuseHerleidbaar, refuseNietNeutraal } from '../../evaluatie/begeleiding.js';
import { leercategorieSchema } from '../../evaluatie/evaluatie.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.2: the session, with what came of it for systems, processes, roles and knowledge. */
export const evalueren = defineTaak({
  naam: 'evalueren',
  label: 'Casus met partners evalueren',
  rol: 'R10',
  uitvoerders: [],
  vervangerGroep: 'r10',
  termijnCode: 'T22',
  rang: 2,
  anker: 'F8',
  activiteit: 'A5.2',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'evaluatie',
  waaromNu: 'Houd de sessie met de partners en leg vast wat zij eruit haalden.',
  variabelen: ['aantalBevindingen'],
  dossier: z.object({
    verloop: verplichteTekst(4_000, 'Schrijf hoe de casus volgens de partners is verlopen.'),
    rolPartners: verplichteTekst(4_000, 'Schrijf hoe de rollen van de partners uitpakten.'),
    ingezetteBevoegdheden: optioneleTekst(4_000),
    watGingGoed: verplichteTekst(4_000, 'Schrijf wat er goed ging.'),
    watKanBeter: verplichteTekst(4_000, 'Schrijf wat er beter kan.'),
    bevindingen: z
      .array(
        z.object({
          categorie: leercategorieSchema,
          bevinding: verplichteTekst(1_000, 'Schrijf de bevinding.'),
        }),
      )
      .default([]),
  }),
  weigerToewijzing: refuseNietNeutraal,
  weiger(stand) {
    const { bevindingen } = stand.dossierdeel;
    if (bevindingen.length !== stand.variables.aantalBevindingen) return 'AANTAL_KLOPT_NIET';
    return refuseNietNeutraal(stand) ?? refuseHerleidbaar(stand);
  },
});
