import { z } from 'zod';
import { vraagAanPartnerSchema } from '../../overleg/informatieverzoek.js';
import { optioneleTekst } from '../../tekst.js';
import { defineTaak } from '../define-taak.js';

/** A3.3: what each partner is asked before the meeting (E10). A question is content, so it goes where content may (INV9). */
export const vragenOpstellen = defineTaak({
  naam: 'vragen-opstellen',
  label: 'Vragen per partner opstellen',
  rol: 'R03',
  uitvoerders: ['A3.3:A'],
  vervangerGroep: 'r03.zvh.piket',
  termijnCode: 'T10',
  activiteit: 'A3.3',
  fase: 'F3',
  mandaten: [],
  doel: 'casusoverleg',
  gegevensgroep: 'weging2',
  waaromNu: 'Het overleg is voorbereid; partners moeten weten welke informatie zij meebrengen.',
  variabelen: [],
  dossier: z
    .object({
      vragen: z.array(vraagAanPartnerSchema).max(30).default([]),
      toelichting: optioneleTekst(4_000),
    })
    .refine(({ vragen, toelichting }) => vragen.length > 0 || toelichting !== undefined, {
      path: ['toelichting'],
      error: 'Stel ten minste één vraag, of schrijf waarom er geen zijn.',
    })
    .refine(({ vragen }) => new Set(vragen.map(({ partner }) => partner)).size === vragen.length, {
      path: ['vragen'],
      error: 'Zet de vragen aan één partner bij elkaar.',
    }),
  weiger: ({ dossierdeel: { vragen }, verrijking }) =>
    vragen.every(({ partner }) => verrijking.bevraagbaar.includes(partner))
      ? null
      : 'PARTNER_NIET_BEVRAAGBAAR',
});
