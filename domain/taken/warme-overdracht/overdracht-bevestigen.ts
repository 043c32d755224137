import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1 and A4.4: who takes over says so (T21). For whom this is follows from the destination. */
export const overdrachtBevestigen = defineTaak({
  naam: 'overdracht-bevestigen',
  label: 'Overdracht bevestigen',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A3.1',
  activiteitInFase: { F7: 'A4.4' },
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  isMeervoudig: true,
  waaromNu: 'De keten rondt haar werk aan deze casus af en vraagt wie overneemt wat nog nodig is.',
  variabelen: ['overdrachtStatus'],
  dossier: z.object({
    toelichting: verplichteTekst(4_000, 'Schrijf wat u overneemt, of waarom niet.'),
  }),
});
