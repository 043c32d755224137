import { z } from 'zod';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A1.1: whether it was held, for how many people, and how they liked it; nothing of who they are. */
export const activiteitRegistreren = defineTaak({
  naam: 'activiteit-registreren',
  label: 'Activiteit en bereik registreren',
  rol: 'R09',
  uitvoerders: ['A1.1:R'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T36',
  activiteit: 'A1.1',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  isMeervoudig: true,
  waaromNu: 'De dag van deze activiteit is er. Alleen wat geteld is, laat zien wat voorlichting doet.',
  variabelen: ['activiteitStatus', 'bereik', 'tevredenheid', 'nieuweDag'],
  dossier: z.object({ toelichting: optioneleTekst(2_000) }),
  weiger: ({ variables: { activiteitStatus, bereik, nieuweDag }, nu }) => {
    if (activiteitStatus === 'UITGEVOERD' && typeof bereik !== 'number') return 'BEREIK_ONTBREEKT';
    if (activiteitStatus !== 'VERZET') return null;
    const isLater = typeof nieuweDag === 'string' && Date.parse(nieuweDag) > nu.getTime();
    return isLater ? null : 'NIEUWE_DATUM_ONTBREEKT';
  },
});
