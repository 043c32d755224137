import type { Kpicode } from './kpi.js';

/** What each KPI that is counted counts, in one sentence: the share of what in what, or how long. */
export const KPIDEFINITIES: Readonly<Partial<Record<Kpicode, string>>> = {
  'K-11b':
    'Van de activiteiten waarvan dat dit kwartaal te zeggen werd het deel waarna er in het kwartaal erna meer meldingen waren dan in het kwartaal ervoor.',
  'K-12': 'Van de gemeenten het deel waarvan de regio dit kwartaal de cijfers van het vorige heeft geduid.',
  'K-21b':
    'Van de meldingen het deel waarvan de melder voor het einde van de volgende werkdag bevestiging had.',
  'K-21c': 'Van de gevormde dossiers het deel waarvan alle elf punten bekend zijn.',
  'K-22': 'Van de beoordelingen of iemand bekend is het deel dat aan een bestaand dossier is gekoppeld.',
  'K-31a': 'Van de eerste wegingen het deel waarvoor geen taak te laat was (T04).',
  'K-31b': 'Van de tweede wegingen het deel dat uitkwam op geen mensenhandel.',
  'K-31c': 'Van de besluiten over een doorlaatverbod het deel waarvoor de taak niet te laat was.',
  'K-32': 'Van de antwoorden op een uitnodiging het deel waarin de partner komt of een vervanger stuurt.',
  'K-33': 'Van de pogingen om de melder te horen het deel waarin de melder is gehoord.',
  'K-34': 'Van de vastgestelde plannen het deel waarvoor geen taak te laat was (T13).',
  'K-41a': 'Van de acties die gereed kwamen het deel waarvoor geen taak te laat was.',
  'K-41b':
    'Van de casussen waarvan de uitvoering is afgerond het deel waarin een houder meldde dat het slachtofferschap is gestopt, en dat er een veilige omgeving is.',
  'K-43':
    'Van de casussen waarvan de uitvoering is afgerond het deel waarin de voortgang steeds op tijd is besproken.',
  'K-44': 'Van de afgeronde overdrachten het deel dat door de ontvanger is bevestigd.',
  'K-51': 'Van de gestarte evaluaties het deel waarvoor een neutrale begeleider is aangesteld.',
  'K-52': 'Van de gestarte evaluaties het deel dat is gehouden.',
  'K-53': 'Van de leerpunten waarvan de termijn in de periode viel het deel dat dan was doorgevoerd.',
  'K-SF1': 'Van de casussen die zijn gewogen het deel dat mensenhandel is of een vermoeden daarvan.',
  'K-SF2': 'Dagen van melding tot een houder meldde dat het slachtoffer de juiste ondersteuning krijgt.',
  'K-SF3': 'Van de geregelde nazorg het deel waarin terugval is gezien.',
  'K-SF4':
    'Dagen van melding tot een houder een veilige omgeving meldde, bij voorlopige prioriteit P1 of P2.',
  'K-SF5':
    'Van de casussen met een vastgesteld plan het deel waarin het netwerk is betrokken, of bewust niet.',
  'K-SF6': 'Van de nazorgcontacten het deel waarin iemand is bereikt.',
  'K-SF8': 'Van de eerste wegingen het deel dat afwijkt van het advies; zonder motivering kan dat niet.',
  'K-SF9': 'Van de partners op de sociale kaart het deel dat in de laatste zes maanden is nagekeken.',
  'K-SF10': 'Van de antwoorden op een uitnodiging het deel waarvoor eerst de vervanger is gevraagd.',
  'K-SF11': 'Van de vragen aan partners het deel dat is beantwoord, of geweigerd met een grondslag.',
  'K-SF12': 'Van de casussen met een overleg het deel waarin het is begonnen met zorg en veiligheid allebei.',
  'K-SF13': 'Van de acties waarvan de houder het weet het deel waarvoor nog geen geld is.',
  'K-SF16':
    'Dagen van melding tot de melder kon zien dat zij in behandeling is. De bekendheid van het meldpunt komt uit de GGD-monitor, buiten dit systeem.',
  'K-SYS': 'Van de casussen waarin iets gebeurde het deel waarin de dagelijkse controle een gemis vond.',
};
