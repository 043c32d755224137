import { z } from 'zod';
import { BEGELEIDERGROEPEN } from '../../evaluatie/ketenevaluatie.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A5.1: somebody further away, who owns nothing of what is looked at, by agreement of who is involved. */
export const begeleiderAanstellen = defineTaak({
  naam: 'begeleider-aanstellen',
  label: 'Begeleider aanstellen',
  rol: 'R03',
  uitvoerders: ['A5.1:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T22',
  rang: 1,
  activiteit: 'A5.1',
  fase: null,
  mandaten: [],
  doel: 'evaluatie',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'De evaluatie gaat door. Een neutrale begeleider geeft elke stap evenveel aandacht.',
  variabelen: ['begeleiderGroep'],
  dossier: z.object({ instemming: verplichteTekst(4_000, 'Schrijf hoe betrokkenen hebben ingestemd.') }),
  weiger: ({ variables: { begeleiderGroep } }) =>
    typeof begeleiderGroep === 'string' && Object.hasOwn(BEGELEIDERGROEPEN, begeleiderGroep)
      ? null
      : 'NIET_NEUTRAAL',
});
