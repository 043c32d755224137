import { z } from 'zod';
import { optioneleTekst } from '../../tekst.js';
import { isMotivering } from '../../weging/motivering.js';
import { defineTaak } from '../define-taak.js';

/** A1.1: somebody else of a municipality decides; fewer than two meetings for professionals need a reason. */
export const jaarplanVaststellen = defineTaak({
  naam: 'jaarplan-vaststellen',
  label: 'Jaarplan vaststellen',
  rol: 'R09',
  uitvoerders: ['A1.1:A'],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T35',
  activiteit: 'A1.1',
  fase: null,
  mandaten: [],
  doel: 'uitvoeren',
  gegevensgroep: 'preventie',
  waaromNu: 'Er ligt een jaarplan. Een ander dan wie het schreef, stelt het vast of geeft het terug.',
  variabelen: ['jaarplanBesluit'],
  dossier: z.object({ motivering: optioneleTekst(4_000) }),
  weiger: ({ variables, dossierdeel: { motivering }, zaak, behandelaar }) => {
    if (zaak?.afrondingen['jaarplan-opstellen'] === behandelaar.gebruikerId) return 'ZELFDE_PERSOON';
    const isUitgelegd = isMotivering(motivering);
    if (variables.jaarplanBesluit === 'TERUG') return isUitgelegd ? null : 'MOTIVERING_ONTBREEKT';
    return zaak?.heeftGenoegBijeenkomsten === true || isUitgelegd ? null : 'BIJEENKOMSTEN_TE_WEINIG';
  },
});
