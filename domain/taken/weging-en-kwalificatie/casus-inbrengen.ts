import { z } from 'zod';
import { keuzeUit } from '../../keuze.js';
import { GRONDSLAGEN } from '../../casus/casus.js';
import { refuseInbreng } from '../../weging/inbreng.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.2: ground and purpose, without which no partner sees anything (INV2). */
export const casusInbrengen = defineTaak({
  naam: 'casus-inbrengen',
  label: 'Casus inbrengen',
  rol: 'R03',
  uitvoerders: ['A3.2:R'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T07',
  activiteit: 'A3.2',
  fase: 'F2',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'casusoverleg',
  waaromNu: 'De weging wijst op mensenhandel; met grondslag en doel kan de casus naar de casustafel.',
  variabelen: ['grondslagVastgelegd'],
  dossier: z
    .object({
      grondslagen: z
        .array(keuzeUit(GRONDSLAGEN), {
          error: 'Kies ten minste één grondslag.',
        })
        .min(1, { error: 'Kies ten minste één grondslag.' }),
      doelomschrijving: verplichteTekst(4_000, 'Schrijf met welk doel de partners gegevens delen.'),
      betrokkeneGeinformeerd: z.enum(['ja', 'nee', 'uitgesteld'], {
        error: 'Kies of de betrokkene is geïnformeerd.',
      }),
      betrokkeneReden: optioneleTekst(4_000),
    })
    .refine((inhoud) => inhoud.betrokkeneGeinformeerd === 'ja' || inhoud.betrokkeneReden !== undefined, {
      path: ['betrokkeneReden'],
      error: 'Schrijf waarom de betrokkene nog niet is geïnformeerd.',
    }),
  weiger: ({ weging, dossierdeel: { grondslagen, doelomschrijving } }) =>
    refuseInbreng({ weging, grondslagen, doelomschrijving }),
});
