import { describe, expect, it } from '@jest/globals';
import { isStrafrechtwaarde, type Strafrechtveld } from '../../domain/casus/strafrecht.js';
import { type Compartiment, isKlaarVoorKeten, wijzigingOf } from '../../domain/casus/straftraject.js';

const besloten = (veld: Strafrechtveld, waarde: string): Compartiment => ({
  [veld]: { waarde, vrijgegeven: false },
});
const vrij = (veld: Strafrechtveld, waarde: string): Compartiment => ({
  [veld]: { waarde, vrijgegeven: true },
});
const NIETS = { begint: false, geeftVrij: false, raaktZorg: false };

describe('wat een wijziging in het compartiment in gang zet', () => {
  it.each<[string, Compartiment, Compartiment, Partial<typeof NIETS>]>([
    ['een aangifte', {}, besloten('aangifte', 'ja'), { begint: true }],
    ['een voorgenomen aangifte', {}, besloten('aangifte', 'voornemen'), { begint: true }],
    ['geen aangifte', {}, besloten('aangifte', 'nee'), {}],
    ['een pre-weeg', {}, besloten('preweegGedaan', 'ja'), { begint: true }],
    ['nog geen pre-weeg', {}, besloten('preweegGedaan', 'nee'), {}],
    ['een uitkomst', {}, besloten('uitkomstVoorKeten', 'elders'), { begint: true }],
    ['een stand die besloten blijft', {}, besloten('statusStrafrecht', 'onderzoek'), {}],
    [
      'een stand die wordt vrijgegeven',
      besloten('statusStrafrecht', 'onderzoek'),
      vrij('statusStrafrecht', 'onderzoek'),
      { geeftVrij: true, raaktZorg: true },
    ],
    [
      'een vrijgegeven stand die verandert',
      vrij('statusStrafrecht', 'onderzoek'),
      vrij('statusStrafrecht', 'zitting'),
      { geeftVrij: true, raaktZorg: true },
    ],
    ['een contactpunt', {}, vrij('contactpunt', 'Team Fantasierijk'), { geeftVrij: true }],
    ['een vrijgave van niets', {}, { aangifte: { waarde: null, vrijgegeven: true } }, {}],
    ['een vrijgave die wordt ingetrokken', vrij('aangifte', 'ja'), besloten('aangifte', 'ja'), {}],
    ['opnieuw bewaren zonder wijziging', vrij('aangifte', 'ja'), vrij('aangifte', 'ja'), {}],
  ])('%s', (_wat, voor, na, gevolg) => {
    expect(wijzigingOf(voor, na)).toEqual({ ...NIETS, ...gevolg });
  });

  it('volgt voor wat de keten merkt alleen uit wat is vrijgegeven', () => {
    const vrijgegeven = vrij('statusStrafrecht', 'zitting');
    const werelden = [{}, besloten('uitkomstVoorKeten', 'nietOpgepakt'), besloten('aangifte', 'ja')];
    const gevolgen = werelden.map((wereld) => {
      const { geeftVrij, raaktZorg } = wijzigingOf(wereld, { ...wereld, ...vrijgegeven });
      return { geeftVrij, raaktZorg, klaar: isKlaarVoorKeten({ ...wereld, ...vrijgegeven }) };
    });
    expect(new Set(gevolgen.map((een) => JSON.stringify(een))).size).toBe(1);
  });
});

describe('een traject is voor de keten klaar', () => {
  it.each<[string, Compartiment, boolean]>([
    ['als is vrijgegeven dat het is afgerond', vrij('statusStrafrecht', 'afgerond'), true],
    ['als is vrijgegeven dat er geen onderzoek is', vrij('statusStrafrecht', 'geenOnderzoek'), true],
    ['niet zolang dat besloten is', besloten('statusStrafrecht', 'afgerond'), false],
    ['niet bij een vonnis, want er kan hoger beroep komen', vrij('statusStrafrecht', 'vonnis'), false],
    ['niet zonder stand', {}, false],
  ])('%s', (_wat, compartiment, klaar) => {
    expect(isKlaarVoorKeten(compartiment)).toBe(klaar);
  });
});

describe('de dag van de pre-weeg', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-02-30', false],
    ['gisteren', false],
  ])('%s', (waarde, mag) => {
    expect(isStrafrechtwaarde('preweegOp', waarde)).toBe(mag);
  });
});
