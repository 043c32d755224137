/**
 * What everybody reads below the own data, whatever was kept back: AVG 15 lid 1 onder e, f and h. The first sentence is
 * the same for each, so that it tells nothing (AVG 23 lid 2).
 */
export const UW_RECHTEN: readonly string[] = [
  'Wie over u meldde en wat over anderen gaat, geven wij nooit. Ook wat een onderzoek of de veiligheid kan schaden, staat niet in zo’n overzicht. Dat geldt voor iedereen die inzage vraagt.',
  'Van wie uw gegevens zag noemen wij de organisatie en de functie, en niet de naam.',
  'U kunt vragen iets te corrigeren, te wissen of niet verder te delen, en u kunt bezwaar maken. Dat kan bij wie u dit overzicht gaf.',
  'Bent u het niet eens met dit antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
  'Over u beslissen mensen. Het systeem geeft hooguit een advies volgens vaste regels.',
];
