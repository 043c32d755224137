import { z } from 'zod';
import { keuzeUit } from '../../keuze.js';
import { FINANCIERINGEN, weigerredenSchema } from '../../plan/actie.js';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.1: the holder takes the action, or says why not (T14). For whom this is, the process says. */
export const actieBevestigen = defineTaak({
  naam: 'actie-bevestigen',
  label: 'Actie bevestigen',
  rol: 'R08',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T14',
  activiteit: 'A4.1',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'acties',
  isMeervoudig: true,
  onderwerp: 'actie',
  waaromNu: 'U bent gevraagd om deze actie uit te voeren. De keten moet weten of zij op u kan rekenen.',
  variabelen: ['actieReactie'],
  dossier: z.object({
    redenCode: weigerredenSchema.nullish(),
    financiering: keuzeUit(FINANCIERINGEN, { error: 'Kies of er geld is.' }).nullish(),
    toelichting: optioneleTekst(2_000),
  }),
  weiger: ({ variables, dossierdeel }) =>
    variables.actieReactie === 'GEWEIGERD' && !dossierdeel.redenCode ? 'REDEN_ONTBREEKT' : null,
});
