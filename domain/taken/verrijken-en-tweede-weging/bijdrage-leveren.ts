import { bijdrageSchema, bijdragestatusSchema, isBijdrageCompleet } from '../../overleg/informatieverzoek.js';
import { defineTaak } from '../define-taak.js';

/**
 * A3.3: a partner answers its question; refusing with a reason is a full answer (E10). For whom this is follows from the
 * question, and one casus has one of these per partner.
 */
export const bijdrageLeveren = defineTaak({
  naam: 'bijdrage-leveren',
  label: 'Bijdrage leveren',
  rol: 'R05',
  uitvoerders: [],
  vervangerGroep: 'r03.zvh',
  termijnCode: 'T10',
  activiteit: 'A3.3',
  fase: 'F3',
  mandaten: [],
  isMeervoudig: true,
  doel: 'casusoverleg',
  gegevensgroep: 'weging2',
  waaromNu: 'Procesregie vraagt uw organisatie om informatie voor het casusoverleg.',
  variabelen: ['bijdrageStatus', 'perspectief'],
  dossier: bijdrageSchema,
  weiger: ({ variables, dossierdeel, verrijking: { verzoek }, behandelaar }) => {
    if (verzoek === null) return 'VERZOEK_GESLOTEN';
    const { vervangerGroep } = bijdrageLeveren;
    if (![...verzoek.groepen, vervangerGroep].some((groep) => behandelaar.groepen.includes(groep)))
      return 'GEEN_ROL';
    if (!verzoek.isOpen) return 'VERZOEK_GESLOTEN';
    const status = bijdragestatusSchema.parse(variables.bijdrageStatus);
    return isBijdrageCompleet(status, dossierdeel) ? null : 'BIJDRAGE_ONVOLLEDIG';
  },
});
