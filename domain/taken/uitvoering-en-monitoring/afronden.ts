import { z } from 'zod';
import { keuzeUit } from '../../keuze.js';
import { refuseRest } from '../../plan/rest.js';
import { RESTBESLUITEN } from '../../plan/voortgang.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.1: procesregie ends the uitvoering; no action that is open stays behind without a decision (INV1). */
export const afronden = defineTaak({
  naam: 'afronden',
  label: 'Uitvoering afronden',
  rol: 'R03',
  uitvoerders: ['A4.1:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T21',
  activiteit: 'A4.1',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'plan',
  waaromNu: 'De doelen zijn bereikt. Beslis wat er gebeurt met wat nog openstaat; daarna begint de nazorg.',
  variabelen: [],
  dossier: z.object({
    nazorgVoorbereid: z.enum(['ja', 'nee'], { error: 'Kies of de nazorg is voorbereid.' }),
    redenGeenNazorg: optioneleTekst(2_000),
    watWerkte: verplichteTekst(2_000, 'Schrijf wat werkte.'),
    openActies: z
      .array(
        z.object({
          actieId: z.string().nullish(),
          titel: optioneleTekst(200),
          besluit: keuzeUit(RESTBESLUITEN, {
            error: 'Kies wat er met deze actie gebeurt.',
          }),
          reden: optioneleTekst(2_000),
        }),
      )
      .default([]),
  }),
  weiger: ({ plan, dossierdeel: { nazorgVoorbereid, redenGeenNazorg, openActies } }) => {
    if (nazorgVoorbereid === 'nee' && redenGeenNazorg === undefined) return 'REDEN_ONTBREEKT';
    return refuseRest(plan?.openActies ?? [], openActies);
  },
});
