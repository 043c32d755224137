import { z } from 'zod';
import { isMotivering } from '../../weging/motivering.js';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A2.2: a person says whether the melding is about somebody who has a dossier; nothing else joins them (INV18). */
export const matchBeoordelen = defineTaak({
  naam: 'match-beoordelen',
  label: 'Mogelijke bekende beoordelen',
  rol: 'R02',
  uitvoerders: ['A2.2:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T03',
  activiteit: 'A2.2',
  fase: 'F0',
  mandaten: [],
  doel: 'melden',
  gegevensgroep: 'matchresultaten',
  waaromNu:
    'Er is een dossier dat over dezelfde persoon kan gaan. Het systeem voegt nooit zelf samen: dat beslist u.',
  variabelen: ['match'],
  dossier: z.object({
    /** Number of the kandidaat, when it is one of them; a form that leaves it open gives null. */
    kandidaat: z
      .string()
      .regex(/^[1-9]$/)
      .nullish(),
    reden: verplichteTekst(4_000, 'Schrijf waarop u dit baseert.').refine(isMotivering, {
      error: 'Schrijf in ten minste 20 tekens waarop u dit baseert.',
    }),
  }),
  weiger: ({ variables, dossierdeel: { kandidaat }, kandidaten }) => {
    const isGekozen = typeof kandidaat === 'string' && kandidaten.includes(Number(kandidaat));
    return variables.match === 'BEKEND' && !isGekozen ? 'KANDIDAAT_ONTBREEKT' : null;
  },
});
