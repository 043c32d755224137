import { MELDINGSTATUSSEN, type Meldingstatus } from '../../../domain/melding/melding.js';

/** What the public pages say, in Dutch of level B1. */
export const paginas = {
  tabTitel: 'Formulier',
  andereTaal: 'In English',
  terug: 'Terug',
  snelWeg: {
    knop: 'Snel weg',
    uitleg: 'Sluit deze pagina meteen en wis uw antwoorden. U kunt ook drie keer op Shift drukken.',
  },
  gevaar: {
    kop: 'Is er nu gevaar?',
    bel: 'Bel 112',
    uitleg: 'Bel ook als u twijfelt. U kunt later nog online melden.',
    nuBellen: 'U zegt dat er nu gevaar is. Wacht niet op ons: bel nu 112.',
    daarnaMelden: 'U kunt daarna gewoon verder met deze melding.',
  },
  start: {
    titel: 'Uitbuiting melden',
    uitleg:
      'Wordt iemand gedwongen tot werk, seks, bedelen of een misdrijf? Of gebeurt dit met u? Meld het, ook als u niet zeker bent.',
    meldpunt: 'Liever bellen? Het meldpunt is bereikbaar op',
    melden: 'Online melden',
    meldenUitleg: 'Zeven korte stappen. U kunt bij bijna elke vraag zeggen dat u het niet weet.',
    verder: 'Verder met uw melding',
    verderUitleg: 'Uw antwoorden staan nog klaar. Ze worden gewist als u dertig minuten niets doet.',
    volgen: 'Volg uw melding',
    volgenUitleg: 'Met de code die u na het melden kreeg.',
    veiligTitel: 'Kijkt er iemand mee?',
    veilig:
      'Druk op Snel weg, rechts bovenaan. De pagina is dan meteen weg en uw antwoorden zijn gewist. Uw browser kan wel onthouden dat u hier was. Gebruik daarom, als dat kan, een telefoon die anderen niet bekijken.',
    professional: 'Werkt u bij een partner in de keten?',
    inloggen: 'Inloggen',
  },
  stap: (nummer: number, aantal: number) => `Stap ${nummer} van ${aantal}`,
  kies: 'Kies een antwoord',
  fout: 'Fout',
  fouten: {
    een: 'Er is iets niet goed ingevuld',
    meer: 'Er zijn dingen niet goed ingevuld',
    onbekend: 'Kijk dit antwoord na.',
  },
  overslaan: 'U mag vragen overslaan. Overslaan telt als: weet ik niet.',
  verder: 'Verder',
  terugNaarControle: 'Opslaan en terug naar controleren',
  verlopen: {
    kort: 'Uw eerdere antwoorden zijn gewist, omdat u langer dan dertig minuten niets deed. Dat is voor uw veiligheid. Wat u op deze pagina invulde, staat er nog.',
    titel: 'Uw antwoorden zijn er niet meer',
    uitleg:
      'Wij wissen antwoorden als u langer dan dertig minuten niets doet, of als u op Snel weg drukt. Uw melding is niet verstuurd.',
    opnieuw: 'Opnieuw beginnen',
  },
  controleren: {
    titel: 'Controleer uw antwoorden',
    uitleg: 'Klopt alles? U kunt nog iets veranderen. Daarna kunt u versturen.',
    veranderen: 'Veranderen',
    nietIngevuld: 'Niet ingevuld',
    versturen: 'Melding versturen',
    watErGebeurt:
      'Het meldpunt leest uw melding en deelt haar alleen met organisaties die moeten helpen. Wij bewaren niet vanaf welk apparaat u schrijft.',
    nogNiet: 'Uw melding is nog niet verstuurd',
    nogNietUitleg: 'Kijk deze antwoorden na. Daarna kunt u versturen.',
    anoniem: 'U blijft anoniem. Uw naam en gegevens zijn gewist, als u die had ingevuld.',
  },
  verstuurd: {
    titel: 'Uw melding is verstuurd',
    oefening: 'Dit is een oefenomgeving: niemand leest deze melding. Bij een echte melding ziet u dit:',
    dank: 'Goed dat u dit meldt.',
    code: 'Uw code',
    codeUitleg:
      'Schrijf deze code op en bewaar hem waar alleen u hem ziet. Wij laten hem alleen nu zien. Met de code ziet u hoe ver uw melding is, nooit wat erin staat.',
    nummer: 'Nummer van uw melding',
    watNu: 'Wat gebeurt er nu?',
    stappen: {
      gewoon: [
        'Een medewerker van het meldpunt leest uw melding. Ons streven is binnen 1 werkdag.',
        'Het meldpunt bekijkt samen met andere organisaties wat er nodig is.',
        'Wij vertellen u niet wat er precies gebeurt. Dat is om de mensen om wie het gaat te beschermen.',
      ],
      gevaar: [
        'Het meldpunt geeft uw melding meteen door. Ons streven is dat de politie er binnen 1 uur naar kijkt.',
        'Wordt het gevaar groter? Bel 112. Wacht niet op ons.',
        'Wij vertellen u niet wat er precies gebeurt. Dat is om de mensen om wie het gaat te beschermen.',
      ],
    },
    terugbellen: {
      ja: 'Het meldpunt kan u bellen als er nog vragen zijn, alleen op het nummer dat u gaf.',
      nee: 'Het meldpunt belt u niet.',
    },
    veiligTitel: 'Blijf veilig',
    veilig: [
      'Ga niet zelf op onderzoek uit en spreek de verdachte niet aan.',
      'Vertel alleen mensen die u vertrouwt dat u hebt gemeld.',
      'Wis dit bezoek uit de geschiedenis van uw browser als iemand uw telefoon bekijkt.',
      'Verandert er iets? Doe dan nog een melding, of bel 112 bij gevaar.',
    ],
    volgen: 'Volg uw melding',
  },
  volgen: {
    titel: 'Volg uw melding',
    uitleg:
      'Vul de code in die u na het melden kreeg. U ziet hoe ver uw melding is. De inhoud laten wij hier nooit zien.',
    code: 'Code',
    codeHint: 'Hoofdletters, spaties en streepjes maken niet uit.',
    bekijken: 'Bekijk hoe ver het is',
    onbekend:
      'Bij deze code vinden wij geen melding. Kijk of u de code goed hebt overgenomen. Bent u de code kwijt? Doe dan een nieuwe melding.',
    leeg: 'Vul uw code in',
    ontvangen: 'Ontvangen',
    stand: 'Stand',
    nogIets: 'Weet u iets nieuws? Doe dan nog een melding.',
    nogOnbekend: 'Meldde u zonder naam en wilt u toch zeggen wie u bent?',
    statussen: MELDINGSTATUSSEN as Record<Meldingstatus, string>,
    uitlegBijStatus: {
      ontvangen: 'Een medewerker van het meldpunt gaat uw melding lezen.',
      inBehandeling:
        'Het meldpunt bekijkt met andere organisaties wat er nodig is. Wij vertellen niet wat er precies gebeurt.',
      afgesloten: 'U hoeft niets meer te doen.',
    },
  },
  bekendmaken: {
    titel: 'Zeg wie u bent',
    uitleg:
      'Dit hoeft niet. Alleen het meldpunt ziet uw naam. Voor de andere organisaties en voor de persoon om wie het gaat blijft u anoniem.',
    versturen: 'Naam versturen',
    gelukt: 'Uw naam is bewaard',
    geluktUitleg:
      'Alleen het meldpunt kan hem zien. Wilt u iemand spreken, of wilt u dat uw naam weer weg gaat? Bel dan het meldpunt.',
    alBekend:
      'Bij deze melding kan dit niet meer: het meldpunt weet al wie u bent, of u koos zelf wie het mag weten.',
  },
  teVaak: {
    titel: 'Even wachten',
    uitleg:
      'Vanaf uw aansluiting kwamen in korte tijd veel berichten. Probeer het over een kwartier nog eens. Uw antwoorden staan nog klaar.',
    volgen:
      'Vanaf uw aansluiting zijn in korte tijd veel codes geprobeerd. Probeer het over een kwartier nog eens.',
    terug: 'Terug naar uw antwoorden',
  },
};
