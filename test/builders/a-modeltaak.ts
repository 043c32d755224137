import type { Modeltaak } from '../../domain/taak/modeltaak.js';
import { SCHOOL_BELLEN } from './a-modelwijziging.js';

/** What the task of `aTaakErbij` declares. */
export function aModeltaak(anders: Partial<Modeltaak> = {}): Modeltaak {
  return {
    naam: SCHOOL_BELLEN,
    label: 'School bellen',
    rol: 'R04',
    uitvoerders: ['A3.1:R'],
    vervangerGroep: 'r03.zvh.piket',
    termijnCode: 'T04',
    activiteit: 'A3.1',
    fase: 'F2',
    mandaten: [],
    doel: 'wegen',
    gegevensgroep: 'weging1',
    waaromNu: 'De school ziet een leerling elke dag.',
    variabelen: [],
    dossiervelden: [{ key: 'watZietDeSchool', soort: 'tekst', verplicht: true, waarden: [] }],
    ...anders,
  };
}
