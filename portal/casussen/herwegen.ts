import { casusReasonHandlers } from './casus-reason-page.js';

/** /casussen/:casusId/herwegen: the keten is asked; a new version opens, the old one stays as it is. */
export const { show: showHerwegen, ask: requestHerwegen } = casusReasonHandlers({
  titel: 'Opnieuw laten wegen',
  uitleg:
    'Er komt een nieuwe versie van de weging; de vorige blijft bewaard. De casus gaat intussen gewoon door: pas na de weging besluiten mensen of er iets verandert.',
  vraag: 'Waarom is opnieuw wegen nodig?',
  knop: 'Nieuwe weging vragen',
  weigeringen: {
    MOTIVERING_ONTBREEKT: 'Schrijf in ten minste 20 tekens waarom opnieuw wegen nodig is.',
    CONFLICT: 'Deze casus kan nu niet opnieuw worden gewogen. Kijk op het overzicht waar hij op wacht.',
  },
  ask: ({ repository }, casusId, reden) => repository.requestHerweging(casusId, reden),
});
