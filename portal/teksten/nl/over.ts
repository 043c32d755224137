import type { OverPaginas } from '../over.js';

/** What the pages behind the footer say. Only what this system does itself; nothing of an organisation is invented. */
export const over: OverPaginas = {
  privacy: {
    titel: 'Privacy',
    delen: [
      {
        kop: 'Als u meldt',
        alineas: [
          'Wij bewaren wat u in de melding schrijft. U hoeft uw naam niet te geven. Kiest u ervoor dat niemand weet wie u bent? Dan bewaren wij geen naam, telefoonnummer of e-mailadres, ook niet als u die had ingevuld.',
          'Wij bewaren niet vanaf welk apparaat of adres op internet u meldt. Om misbruik tegen te gaan tellen wij berichten in het geheugen; na een kwartier is dat weg.',
          'Zolang u invult, staan uw antwoorden versleuteld bij ons. Alleen uw browser heeft de sleutel. Na dertig minuten zonder activiteit, bij Snel weg en na het versturen worden ze gewist.',
        ],
      },
      {
        kop: 'Wat er met uw melding gebeurt',
        alineas: [
          'Het meldpunt leest uw melding. Andere organisaties zien alleen wat zij nodig hebben om te helpen, en alleen als zij dat mogen. Van elke keer dat iemand gegevens bekijkt of verandert, wordt vastgelegd wie dat deed.',
          'Met de code ziet u hoe ver uw melding is. Wat erin staat, laten wij daar nooit zien.',
        ],
      },
      {
        kop: 'Uw rechten',
        alineas: [
          'U mag vragen welke gegevens over u zijn bewaard, en ze laten verbeteren of wissen. Soms kan dat niet, omdat iemand anders daardoor gevaar loopt. U vraagt het aan de organisatie die dit systeem gebruikt. Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.',
        ],
      },
      {
        kop: 'Oefenomgeving',
        alineas: [
          'Staat bovenaan dat dit een oefenomgeving is? Dan leest niemand uw melding. Alles blijft op de computer waarop het programma draait. Gebruik daar alleen verzonnen gegevens.',
        ],
      },
      {
        kop: 'Cookies',
        alineas: [
          'Wij gebruiken alleen cookies die nodig zijn om het formulier te laten werken. Ze verdwijnen als u de browser sluit. Wij volgen u niet, en geen ander bedrijf kijkt mee.',
        ],
      },
    ],
  },
  toegankelijkheid: {
    titel: 'Toegankelijkheid',
    delen: [
      {
        kop: 'Voor iedereen te gebruiken',
        alineas: [
          'Deze website is gemaakt om te voldoen aan WCAG 2.2, niveau A en AA. De pagina’s om te melden werken met alleen het toetsenbord, op een klein scherm en zonder JavaScript.',
          'Elke pagina is met een programma getest, licht en donker, op een klein en op een groot scherm. Zo’n test vindt niet alles. Mensen met een schermlezer hebben nog niet getest, en een onderzoek door een onafhankelijk bureau is nog niet gedaan.',
        ],
      },
      {
        kop: 'Lukt iets niet?',
        alineas: ['Meld dan op een andere manier, en vertel daarbij wat niet lukte. Is er gevaar? Bel 112.'],
      },
    ],
  },
  help: {
    titel: 'Hulp',
    delen: [
      {
        kop: 'Gevaar',
        alineas: [
          'Is er nu gevaar, voor u of voor een ander? Bel 112. Wacht niet op een antwoord op uw melding.',
        ],
      },
      {
        kop: 'Melden',
        alineas: [
          'Kies Online melden. U krijgt zeven pagina’s met vragen. Bijna elke vraag mag u overslaan: dat telt als weet ik niet. Aan het eind controleert u alles en verstuurt u de melding.',
          'Daarna krijgt u een code. Bewaar die goed: wij kunnen hem later niet voor u opzoeken.',
        ],
      },
      {
        kop: 'Snel weg',
        alineas: [
          'Kijkt er iemand mee? Druk op Snel weg of drie keer op Shift. De pagina verdwijnt en uw antwoorden zijn gewist. Uw browser kan nog wel laten zien dat u hier was: wis zo nodig uw geschiedenis.',
        ],
      },
    ],
  },
};
