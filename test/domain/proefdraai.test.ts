import {
  type Proefresultaat,
  type Verloop,
  deriveHaperingen,
  deriveVerschillen,
  isGoed,
} from '../../domain/modellen/proefdraai.js';

const stap = (element: string) => ({ proces: 'ketenaanpak', element, naam: element });
const besluit = (regel: string) => ({ tabel: 'acuut', regel, uitkomst: 'ACUUT' });

const verloop = (anders: Partial<Verloop> = {}): Verloop => ({
  scenario: 'S01',
  titel: 'Een school belt',
  stappen: [stap('Task_A'), stap('Task_B')],
  besluiten: [besluit('D1_1')],
  uitkomst: { fase: 'F2', status: 'OPEN', isUitgespeeld: true, open: [], wacht: [], storingen: [] },
  ...anders,
});
const resultaat = (
  lopend: Verloop,
  concept: Verloop,
  anders: Partial<Proefresultaat> = {},
): Proefresultaat => ({
  bevindingen: [],
  ongeoefend: [],
  motor: null,
  lopend: [lopend],
  concept: [concept],
  ...anders,
});
const einde = (anders: Partial<Verloop['uitkomst']>): Verloop =>
  verloop({ uitkomst: { ...verloop().uitkomst, ...anders } });

describe('wat er verandert voor een scenario', () => {
  it('is niets als stappen alleen in een andere volgorde kwamen', () => {
    const anders = verloop({ stappen: [stap('Task_B'), stap('Task_A')] });
    expect(deriveVerschillen(resultaat(verloop(), anders))).toEqual([]);
  });

  it('is elke stap die vaker of minder vaak wordt gezet', () => {
    const anders = verloop({ stappen: [stap('Task_A'), stap('Task_A'), stap('Task_C')] });
    expect(deriveVerschillen(resultaat(verloop(), anders))).toMatchObject([
      { erbij: [stap('Task_A'), stap('Task_C')], eraf: [stap('Task_B')], besluiten: [], uitkomst: null },
    ]);
  });

  it('is een tabel die anders beslist, of vaker wordt gevraagd', () => {
    const was = verloop({ besluiten: [besluit('D1_1'), besluit('D1_3')] });
    const anders = verloop({ besluiten: [besluit('D1_2'), besluit('D1_3'), besluit('D1_3')] });
    expect(deriveVerschillen(resultaat(was, anders))).toMatchObject([
      {
        besluiten: [
          { was: besluit('D1_1'), wordt: besluit('D1_2') },
          { was: null, wordt: besluit('D1_3') },
        ],
      },
    ]);
  });

  it('is geen tabel die van twee personen de ene eerder beantwoordt', () => {
    const was = verloop({ besluiten: [besluit('D1_1'), besluit('D1_2')] });
    const anders = verloop({ besluiten: [besluit('D1_2'), besluit('D1_1')] });
    expect(deriveVerschillen(resultaat(was, anders))).toEqual([]);
  });

  it('is een ander einde', () => {
    const anders = einde({ fase: 'F8', status: 'GESLOTEN' });
    expect(deriveVerschillen(resultaat(verloop(), anders))).toMatchObject([
      { uitkomst: { was: { fase: 'F2' }, wordt: { fase: 'F8' } } },
    ]);
  });
});

describe('een wijziging', () => {
  const fout = {
    bestand: 'dmn/acuut.dmn',
    element: null,
    regel: 'gat',
    zin: 'Een gat.',
    ernst: 'FOUT' as const,
  };

  it('is goed als er niets aan hapert; een opmerking houdt niets tegen', () => {
    const opmerking = { ...fout, ernst: 'OPMERKING' as const };
    expect(isGoed(resultaat(verloop(), verloop(), { bevindingen: [opmerking] }))).toBe(true);
  });

  it.each([
    ['een controle faalt', resultaat(verloop(), verloop(), { bevindingen: [fout] })],
    ['de motor haar niet neemt', { bevindingen: [], motor: 'nee', lopend: [], concept: [], ongeoefend: [] }],
    ['een scenario vastloopt', resultaat(verloop(), einde({ storingen: [stap('Task_A')] }))],
    ['een scenario rondloopt', resultaat(verloop(), einde({ isUitgespeeld: false }))],
  ])('is niet goed als %s', (_wat, uitkomst) => {
    expect(isGoed(uitkomst)).toBe(false);
  });

  it('zegt van een scenario dat niet eindigt waar het staat', () => {
    const wacht = [stap('Task_A')];
    expect(deriveHaperingen(resultaat(verloop(), einde({ isUitgespeeld: false, wacht })))).toEqual([
      { scenario: 'S01', titel: 'Een school belt', soort: 'NIET_UIT', waar: wacht },
    ]);
  });

  it('heeft geen schuld aan een scenario dat nu al vastloopt', () => {
    const vast = einde({ storingen: [stap('Task_A')] });
    expect(isGoed(resultaat(vast, vast))).toBe(true);
  });
});
