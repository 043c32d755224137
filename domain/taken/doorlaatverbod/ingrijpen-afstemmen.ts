import { z } from 'zod';
import { verplichteTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.1: care around an intervention. The intervention itself never waits for it. */
export const ingrijpenAfstemmen = defineTaak({
  naam: 'ingrijpen-afstemmen',
  label: 'Zorg rond ingrijpen afstemmen',
  rol: 'R07',
  uitvoerders: ['A3.1-DOORLAAT:R', 'A3.1-DOORLAAT:C'],
  vervangerGroep: 'r07.politie.piket',
  termijnCode: 'T02',
  activiteit: 'A3.1',
  fase: 'F2',
  mandaten: [],
  doel: 'wegen',
  gegevensgroep: 'weging1',
  waaromNu: 'Het doorlaatverbod geldt: spreek af wie er voor het slachtoffer is als er wordt ingegrepen.',
  variabelen: ['ingrijpenGedaan'],
  dossier: z.object({ afspraken: verplichteTekst(4_000, 'Schrijf wat er is afgesproken.') }),
});
