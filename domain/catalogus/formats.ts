import { z } from 'zod';
import { verplichteTekst } from '../tekst.js';
import { defineCatalogus } from './define-catalogus.js';

const schema = z.object({
  naam: verplichteTekst(200, 'Schrijf hoe het format heet.'),
  tekst: verplichteTekst(4_000, 'Schrijf het format.'),
});

/** I12 and I08: the formats that people work with, as help beside their task. The source leaves their text open. */
export const formats = defineCatalogus<z.infer<typeof schema>>({
  titel: 'Formats',
  enkelvoud: 'Format',
  uitleg: 'Een format is een hulptekst voor wie een plan, een overdracht of een agenda schrijft.',
  gegevensgroep: 'catalogi',
  schema,
  naamVan: ({ naam }) => naam,
  eerste: {
    PLAN_VAN_AANPAK: {
      naam: 'Plan van aanpak',
      tekst:
        'Doel. Resultaten die te meten zijn. Zorgdeel. Veiligheidsdeel. Acties met één houder en een dag. Monitoring. Regie en vervanging.',
    },
    WARME_OVERDRACHT: {
      naam: 'Warme overdracht',
      tekst: 'Wie draagt over. Wie neemt over. Wat speelt er. Wat is afgesproken. Wie belt wie, en wanneer.',
    },
    AGENDA: {
      naam: 'Agenda van het casusoverleg',
      tekst: 'Opening en geheimhouding. Halen en brengen per partner. Duiding. Besluit. Plan. Wie doet wat.',
    },
  },
});
