import type { Proefresultaat, Verloop } from '../../domain/modellen/proefdraai.js';

const EINDE: Verloop['uitkomst'] = {
  fase: 'F8',
  status: 'GESLOTEN',
  isUitgespeeld: true,
  open: [],
  wacht: [],
  storingen: [],
};

/** What a proefdraai could find of a change in which S08 takes a step more, and no scenario comes by a drawn element. */
export function aProefresultaat(proces: string, ongeoefend: string): Proefresultaat {
  const stappen = ['StartEvent_ToetsGevraagd', 'Task_ToetsAfronden'].map((element) => ({
    proces,
    element,
    naam: element === 'Task_ToetsAfronden' ? 'Toets afronden' : 'Toets gevraagd',
  }));
  const verloop: Verloop = {
    scenario: 'S08',
    titel: 'Nagelstudio',
    stappen,
    besluiten: [{ tabel: 'acuut', regel: 'D1_5', uitkomst: 'NIET_ACUUT' }],
    uitkomst: EINDE,
  };
  const stap = { proces, element: 'Task_BewijsZoeken', naam: 'Bewijs zoeken' };
  return {
    bevindingen: [],
    motor: null,
    lopend: [verloop],
    concept: [{ ...verloop, stappen: [...stappen, stap] }],
    ongeoefend: [
      { bestand: `bpmn/${proces}.bpmn`, id: ongeoefend, naam: 'Melder terugbellen' },
      { bestand: 'dmn/acuut.dmn', id: 'D1_1', naam: 'regel D1.1' },
    ],
  };
}
