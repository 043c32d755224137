import { z } from 'zod';
import { GRONDSLAGEN, type Grondslag } from '../../casus/casus.js';
import { verplichteTekst } from '../../tekst.js';
import { isMotivering } from '../../weging/motivering.js';
import { defineTaak } from '../define-taak.js';

/** Consent that was withdrawn is no ground any more. */
const ANDERE_GRONDSLAGEN = Object.keys(GRONDSLAGEN).filter((een) => een !== 'toestemming') as [
  Exclude<Grondslag, 'toestemming'>,
];

/** Something was withdrawn: does the keten go on? Never decided by itself, for it may be done under pressure (B20). */
export const intrekkingBeoordelen = defineTaak({
  naam: 'intrekking-beoordelen',
  label: 'Intrekking beoordelen',
  rol: 'R03',
  uitvoerders: ['A3.1:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T06',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: ['afsluiten'],
  doel: 'wegen',
  gegevensgroep: 'voorvallen',
  isMeervoudig: true,
  onderwerp: 'voorval',
  waaromNu: 'Iets is ingetrokken. Dat kan onder druk zijn gebeurd: een mens weegt of de keten doorgaat.',
  variabelen: ['intrekGevolg'],
  dossier: z.object({
    toelichting: verplichteTekst(4_000, 'Schrijf waarom u zo besluit.'),
    grondslagen: z.array(z.enum(ANDERE_GRONDSLAGEN)).default([]),
  }),
  weiger({ variables, dossierdeel: { toelichting, grondslagen }, voorval }) {
    if (!isMotivering(toelichting)) return 'MOTIVERING_ONTBREEKT';
    const gaatDoor = variables.intrekGevolg === 'DOORGAAN';
    return gaatDoor && voorval?.isGrondslagWeg === true && grondslagen.length === 0
      ? 'GRONDSLAG_INGETROKKEN'
      : null;
  },
});
