import { z } from 'zod';
import { cataloguscodeSchema } from '../../catalogus/cataloguscode.js';
import { effectSchema } from '../../plan/actie.js';
import { isPlicht } from '../../plan/sjabloon.js';
import { optioneleTekst, verplichteTekst } from '../../tekst.js';
import { isMotivering } from '../../weging/motivering.js';
import { defineTaak } from '../define-taak.js';

/**
 * A4.1, A4.3: the holder tells how it went. The deadline is that of the action itself (T15). What rests on a duty lapses
 * with a motivation only; what has to be recorded with a person is not done before that.
 */
export const actieUitvoeren = defineTaak({
  naam: 'actie-uitvoeren',
  label: 'Actie uitvoeren',
  rol: 'R08',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T15',
  activiteit: 'A4.1',
  fase: 'F6',
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'acties',
  isMeervoudig: true,
  onderwerp: 'actie',
  anker: 'actie',
  waaromNu: 'U voert deze actie uit. Meld het als zij klaar is, uitloopt of niet meer nodig is.',
  variabelen: ['actieStatus'],
  dossier: z.object({
    watIsGedaan: verplichteTekst(4_000, 'Schrijf wat er is gedaan, ook als dat nog weinig is.'),
    watGingGoed: optioneleTekst(2_000),
    watGingMinder: optioneleTekst(2_000),
    watNogNodig: optioneleTekst(2_000),
    /** Of the catalogue, so that it can be counted what works (E17). */
    interventie: cataloguscodeSchema.nullish(),
    effect: z.array(effectSchema).default([]),
    urenOfKosten: z.number().min(0).max(1_000_000).nullish(),
    motivering: optioneleTekst(2_000),
  }),
  weiger: ({ actie, variables: { actieStatus }, dossierdeel: { motivering } }) => {
    if (actieStatus === 'GEREED') return actie?.mistVastlegging ? 'VASTLEGGING_ONTBREEKT' : null;
    if (motivering === undefined) return 'REDEN_ONTBREEKT';
    const magNietStil = actieStatus === 'VERVALLEN' && isPlicht(actie?.sjabloon ?? 'GEEN');
    return magNietStil && !isMotivering(motivering) ? 'MOTIVERING_ONTBREEKT' : null;
  },
});
