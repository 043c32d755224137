import { z } from 'zod';
import { keuzeUit } from '../keuze.js';
import { ACTIESOORTEN, DOELGROEPEN } from '../plan/actie.js';
import { optioneleTekst, verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

const schema = z.object({
  naam: verplichteTekst(200, 'Schrijf hoe de interventie heet.'),
  doelgroep: keuzeUit(DOELGROEPEN, { error: 'Kies voor wie het is.' }),
  soort: keuzeUit(ACTIESOORTEN, { error: 'Kies wat voor actie het is.' }),
  aanbieder: optioneleTekst(200),
  indicatie: optioneleTekst(1_000),
  contraIndicatie: optioneleTekst(1_000),
  doorlooptijd: optioneleTekst(200),
});
type Interventie = z.infer<typeof schema>;

/** E17: what can be done, for whom, and when it does not fit. The first ones are a proposal. */
export const interventies = defineCatalogus<Interventie>({
  titel: 'Interventies',
  enkelvoud: 'Interventie',
  uitleg:
    'Wie een actie uitvoert, kiest hieruit en zegt wat het effect was. Na elk kwartaal staat hier in welk deel van de acties een interventie werkte; van minder dan tien acties wordt niets gezegd.',
  gegevensgroep: 'catalogi',
  schema,
  naamVan: ({ naam }) => naam,
  eerste: {
    VEILIGE_PLEK: {
      naam: 'Een veilige plek regelen',
      doelgroep: 'SLACHTOFFER',
      soort: 'OPVANG',
      indicatie: 'Het slachtoffer is thuis of op het werk niet veilig.',
    },
    ZORGCOORDINATIE: {
      naam: 'Zorgcoördinatie starten',
      doelgroep: 'SLACHTOFFER',
      soort: 'ZORG',
      indicatie: 'Er is meer dan één soort hulp nodig.',
    },
    PSYCHO_EDUCATIE: {
      naam: 'Uitleg aan het netwerk over mensenhandel',
      doelgroep: 'NETWERK',
      soort: 'ZORG',
      contraIndicatie: 'Iemand uit het netwerk is mogelijk dader.',
    },
    STOPGESPREK: {
      naam: 'Stopgesprek',
      doelgroep: 'DADER',
      soort: 'VEILIGHEID',
      contraIndicatie: 'Het gesprek brengt een slachtoffer of een onderzoek in gevaar.',
    },
    PAND_SLUITEN: {
      naam: 'Pand sluiten',
      doelgroep: 'ONDERNEMING',
      soort: 'BESTUURSRECHT',
      indicatie: 'Er wordt in het pand uitgebuit.',
      contraIndicatie: 'Slachtoffers verliezen hun slaapplek en er is nog geen andere.',
    },
  },
});
