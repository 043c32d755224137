import { INGREEPSOORTEN, INTREKSOORTEN, REGIOCODES, type Voorvalsoort } from '../../domain/casus/voorval.js';

/** What each kind asks, and what happens once it is sent. */
export interface Meldkeuze {
  soort: Voorvalsoort;
  titel: string;
  uitleg: string;
  vraag?: { label: string; hint: string; opties: Readonly<Record<string, string>> };
  tekst: { label: string; hint: string };
  knop: string;
  gemeld: string;
}

/** By the word in the address. */
export const MELDKEUZES = {
  acuut: {
    soort: 'ACUUT_SIGNAAL',
    titel: 'Acuut signaal',
    uitleg: 'De piketdienst van de politie en procesregie krijgen meteen bericht.',
    tekst: { label: 'Wat is er aan de hand?', hint: 'Eén zin is genoeg. U mag dit ook leeg laten.' },
    knop: 'Piket alarmeren',
    gemeld:
      'De piketdienst is gealarmeerd en de casus wordt met voorrang opnieuw gewogen. Het bericht vervangt het bellen niet.',
  },
  ingreep: {
    soort: 'INGREEP',
    titel: 'Ingreep gedaan',
    uitleg:
      'U deed iets omdat wachten niet kon. Leg dat vast; u hoeft niet eerst te vragen. De casus krijgt voorrang, en procesregie en een andere kernpartner kijken er achteraf samen naar.',
    vraag: {
      label: 'Wat is er gedaan?',
      hint: 'Kies wat het belangrijkste was.',
      opties: INGREEPSOORTEN,
    },
    tekst: {
      label: 'Wat is er gebeurd?',
      hint: 'Kort is goed, leeg mag. Schrijf niets over een opsporingsonderzoek.',
    },
    knop: 'Ingreep vastleggen',
    gemeld: 'De ingreep is vastgelegd. De casus heeft voorrang en procesregie is gewaarschuwd.',
  },
  intrekking: {
    soort: 'INTREKKING',
    titel: 'Iets ingetrokken',
    uitleg:
      'De casus sluit hier niet door: iemand kan onder druk zijn gezet. Wat alleen op toestemming rustte, wordt niet meer gedeeld tot een mens heeft besloten.',
    vraag: { label: 'Wat is ingetrokken?', hint: 'Kies één ding.', opties: INTREKSOORTEN },
    tekst: {
      label: 'Wat weet u ervan?',
      hint: 'Bijvoorbeeld wie het zei, en of er druk kan zijn. Leeg mag.',
    },
    knop: 'Intrekking vastleggen',
    gemeld: 'De intrekking is vastgelegd. Procesregie weegt of de keten doorgaat.',
  },
  'andere-regio': {
    soort: 'ANDERE_REGIO',
    titel: 'Andere regio betrokken',
    uitleg:
      'Procesregie stemt met de andere regio af wie wat doet. Tot dat duidelijk is, blijft de casus hier.',
    vraag: {
      label: 'Waar is de andere regio?',
      hint: 'Welke het precies is, schrijft u hieronder.',
      opties: REGIOCODES,
    },
    tekst: { label: 'Welke regio is het, en waarom?', hint: 'Leeg mag, als u het niet weet.' },
    knop: 'Andere regio melden',
    gemeld: 'Procesregie stemt met de andere regio af.',
  },
} as const satisfies Record<string, Meldkeuze>;
export type Meldwoord = keyof typeof MELDKEUZES;

export function isMeldwoord(woord: unknown): woord is Meldwoord {
  return typeof woord === 'string' && Object.hasOwn(MELDKEUZES, woord);
}
