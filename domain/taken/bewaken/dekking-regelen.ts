import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** INV15: for a role with open work somebody is there on each working day of the coming week. */
export const dekkingRegelen = defineTaak({
  naam: 'dekking-regelen',
  label: 'Dekking regelen',
  rol: 'R03',
  uitvoerders: ['A4.3:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T32',
  activiteit: 'A4.3',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'ketentaken',
  isMeervoudig: true,
  waaromNu: 'Er is werk voor deze rol, en volgende week is er op een of meer werkdagen niemand voor.',
  variabelen: [],
  dossier: z.object({ toelichting: verplichteTekst(4_000, 'Schrijf wat u heeft geregeld.') }),
  weiger: ({ zaak }) => (zaak?.mistDekking === true ? 'DEKKING_ONTBREEKT' : null),
});
