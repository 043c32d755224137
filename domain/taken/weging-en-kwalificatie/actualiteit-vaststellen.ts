import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: whether the victim is still in the situation; closing waits for it (INV3). */
export const actualiteitVaststellen = defineTaak({
  naam: 'actualiteit-vaststellen',
  label: 'Actualiteit vaststellen',
  rol: 'R02',
  uitvoerders: ['A3.1:S', 'A3.1:R', 'A3.1-DOORLAAT:R'],
  vervangerGroep: 'r03',
  termijnCode: 'T06',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'Niemand weet zeker of het slachtoffer nog in de situatie zit; afschalen wacht daarop.',
  variabelen: ['nogInSituatie', 'dagenSindsLaatsteSignaal'],
  dossier: z.object({ hoeVastgesteld: verplichteTekst(4_000, 'Schrijf hoe dit is vastgesteld.') }),
});
