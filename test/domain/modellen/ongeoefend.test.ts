import { deriveOngeoefend } from '../../../domain/modellen/ongeoefend.js';
import type { Verloop } from '../../../domain/modellen/proefdraai.js';

const verloop = (stappen: string[], regels: string[]): Verloop => ({
  scenario: 'S01',
  titel: 'Een school belt',
  stappen: stappen.map((element) => ({ proces: 'weging', element, naam: element })),
  besluiten: regels.map((regel) => ({ tabel: 'acuut', regel, uitkomst: '' })),
  uitkomst: { fase: 'F2', status: 'OPEN', isUitgespeeld: true, open: [], wacht: [], storingen: [] },
});
const stap = (id: string, proces = 'weging') => ({ bestand: `bpmn/${proces}.bpmn`, id, naam: id });
const regel = (id: string, tabel = 'acuut') => ({ bestand: `dmn/${tabel}.dmn`, id, naam: id });

describe('wat geen oefencasus raakt', () => {
  it('is elke stap en regel waar geen enkel scenario langskomt', () => {
    const verlopen = [verloop(['Task_A'], []), verloop(['Task_B'], ['D1_1', 'D1_2, D1_3'])];
    const gewijzigd = [stap('Task_A'), stap('Task_C'), regel('D1_3'), regel('D1_4')];
    expect(deriveOngeoefend(gewijzigd, verlopen)).toEqual([stap('Task_C'), regel('D1_4')]);
  });

  it('verwart geen stap met die van een ander proces', () => {
    expect(deriveOngeoefend([stap('Task_A', 'nazorg')], [verloop(['Task_A'], [])])).toHaveLength(1);
  });

  it('zegt niets van tabellen die bij elke stap worden gevraagd', () => {
    expect(deriveOngeoefend([regel('T04_1', 'termijnen'), regel('R1', 'rasci')], [])).toEqual([]);
  });
});
