import { z } from 'zod';
import { themaSchema } from '../../nazorg/thema.js';
import { isMotivering } from '../../weging/motivering.js';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A4.4: what this casus teaches about a theme goes to policy, without anything of a person (E21). */
export const themasignaal = defineTaak({
  naam: 'themasignaal',
  label: 'Thema voor beleid melden',
  rol: 'R03',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T21',
  activiteit: 'A4.4',
  fase: 'F7',
  mandaten: [],
  doel: 'nazorg',
  gegevensgroep: 'nazorg',
  waaromNu: 'De nazorg is klaar; is er iets dat beleid moet weten om herhaling te voorkomen?',
  variabelen: ['themaGemeld'],
  dossier: z.object({
    /** What is counted for policy. */
    themas: z.array(themaSchema).default([]),
    thema: optioneleTekst(2_000),
  }),
  weiger: ({ variables: { themaGemeld }, dossierdeel: { thema, themas } }) =>
    themaGemeld === 'GEMELD' && themas.length === 0 && !isMotivering(thema ?? '')
      ? 'MOTIVERING_ONTBREEKT'
      : null,
});
