import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { dagVan } from '../../tijd/amsterdam.js';
import { defineTaak } from '../define-taak.js';

/** A4.1: procesregie decides on an action that is late. */
export const uitstelBesluiten = defineTaak({
  naam: 'uitstel-besluiten',
  label: 'Over uitstel van actie besluiten',
  rol: 'R03',
  uitvoerders: ['A4.1:A'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T14',
  activiteit: 'A4.1',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'acties',
  isMeervoudig: true,
  onderwerp: 'actie',
  waaromNu: 'De houder haalt de termijn van deze actie niet. Besluit of dat kan.',
  variabelen: ['uitstelBesluit'],
  dossier: z.object({
    nieuweDatum: z.iso.date({ error: 'Kies een datum.' }).nullish(),
    toelichting: verplichteTekst(2_000, 'Schrijf waarom u dit besluit.'),
  }),
  weiger: ({ actie, nu, variables: { uitstelBesluit }, dossierdeel: { nieuweDatum } }) => {
    if (uitstelBesluit !== 'UITSTEL') return null;
    const vandaag = dagVan(nu);
    const termijn = actie === null ? vandaag : dagVan(new Date(actie.uiterlijk));
    const isLater = typeof nieuweDatum === 'string' && nieuweDatum > vandaag && nieuweDatum > termijn;
    return isLater ? null : 'NIEUWE_DATUM_ONTBREEKT';
  },
});
