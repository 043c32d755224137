import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A2.1: a person gives what the tables missed, so that no melding goes on without an outcome (processen.md 3.4). */
export const handmatigBeoordelen = defineTaak({
  naam: 'handmatig-beoordelen',
  label: 'Melding met de hand beoordelen',
  rol: 'R03',
  uitvoerders: ['A3.1:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T04',
  activiteit: 'A3.1',
  fase: 'F1',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'De beslistabellen kwamen niet tot een advies; zonder uw oordeel gaat deze casus niet verder.',
  variabelen: [
    'acuutVolgensMelder',
    'directGevaar',
    'nogInSituatie',
    'dagenSindsLaatsteSignaal',
    'geweldOfDreiging',
    'vrijheidsbeperking',
    'minderjarig',
    'kwetsbaar',
    'aantalSlachtoffers',
  ],
  dossier: z.object({ reden: verplichteTekst(4_000, 'Schrijf waarop u dit baseert.') }),
  weiger: ({ variables }) =>
    // The one number that a melding may leave open is what a person must now fill in.
    typeof variables.aantalSlachtoffers === 'number' ? null : 'ONGELDIGE_WAARDE',
});
