/** What a page says when it cannot do what was asked, in Dutch of level B1. */
export const weigeringen = {
  nietGevonden: {
    titel: 'Deze pagina is er niet',
    uitleg: 'Controleer het adres, of ga terug naar de vorige pagina.',
  },
  verouderd: {
    titel: 'Deze pagina stond te lang open',
    uitleg: 'Er is nog niets opgeslagen. Ga terug, ververs de pagina en verstuur het formulier opnieuw.',
  },
  onleesbaar: {
    titel: 'Dit is niet goed aangekomen',
    uitleg: 'Er is niets opgeslagen. Ga terug en probeer het opnieuw.',
  },
  teGroot: {
    titel: 'Dit is te veel tekst',
    uitleg: 'Er is niets opgeslagen. Ga terug, maak uw tekst korter en probeer het opnieuw.',
  },
  teVaak: {
    titel: 'Even wachten',
    uitleg: 'Er kwamen in korte tijd te veel vragen. Probeer het over een kwartier nog eens.',
  },
  botsing: {
    titel: 'Iemand anders was u voor',
    uitleg: 'De gegevens zijn intussen veranderd. Ga terug, ververs de pagina en kijk wat er nu staat.',
  },
  procesWeg: {
    titel: 'Het proces is even niet bereikbaar',
    uitleg: 'Er is niets verloren. Probeer het over een minuut opnieuw.',
  },
  kapot: {
    titel: 'Er ging iets mis bij ons',
    uitleg: 'Het is vastgelegd en wordt uitgezocht. Probeer het over een paar minuten opnieuw.',
  },
  getypt: {
    bewaard: 'Wat u hebt ingevuld, is er nog. Kijk het na en verstuur het opnieuw.',
    kop: 'Dit hebt u ingevuld',
    opnieuw: 'Opnieuw versturen',
  },
};
