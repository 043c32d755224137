import { casusReasonHandlers } from './casus-reason-page.js';

/** /casussen/:casusId/heropenen: procesregie opens a closed casus again; it begins at the weging (B14). */
export const { show: showHeropenen, ask: reopenCasus } = casusReasonHandlers({
  titel: 'Casus heropenen',
  uitleg:
    'De casus gaat terug naar de weging. De termijnen beginnen opnieuw en de bewaartermijn stopt tot de casus weer sluit. Wie weegt ziet de casus weer; andere partners pas als u ze opnieuw uitnodigt.',
  vraag: 'Waarom gaat de casus weer open?',
  knop: 'Casus heropenen',
  weigeringen: {
    MOTIVERING_ONTBREEKT: 'Schrijf in ten minste 20 tekens waarom de casus weer opengaat.',
    CONFLICT:
      'Deze casus kan niet worden heropend: hij is al open, of hij ging verder in de casus van dezelfde persoon. Dat laatste maakt u ongedaan bij die andere casus.',
  },
  ask: ({ repository }, casusId, reden) => repository.reopenCasus(casusId, reden),
});
