import { isBuitenKantoortijd, withPiket } from '../../domain/taak/piket.js';
import { termijnregel } from '../support/regels.js';

const maandag = new Date('2026-03-02T09:00:00Z');
const nacht = new Date('2026-03-03T02:30:00Z');
const zaterdag = new Date('2026-03-07T11:00:00Z');

describe('de piketdienst', () => {
  it.each([
    ['maandag 10.00 uur', '2026-03-02T09:00:00Z', false],
    ['maandag 7.59 uur', '2026-03-02T06:59:00Z', true],
    ['maandag 17.00 uur', '2026-03-02T16:00:00Z', true],
    ['maandag 16.59 uur in de zomer', '2026-07-06T14:59:00Z', false],
    ['maandag 17.00 uur in de zomer', '2026-07-06T15:00:00Z', true],
    ['zaterdag', '2026-03-07T11:00:00Z', true],
    ['Koningsdag', '2026-04-27T09:00:00Z', true],
  ])('%s', (_naam, moment, verwacht) => {
    expect(isBuitenKantoortijd(new Date(moment))).toBe(verwacht);
  });

  it.each([
    ['een spoedtoets in de nacht', 'T05', 'P3', 'VEILIG', nacht, true],
    ['een spoedtoets overdag', 'T05', 'P3', 'VEILIG', maandag, false],
    ['een toets bij onveilig in het weekend', 'T06', 'P2', 'ONVEILIG', zaterdag, true],
    ['een toets bij veilig in het weekend', 'T06', 'P2', 'VEILIG', zaterdag, false],
    ['een toets met P1 in de nacht', 'T06', 'P1', 'VEILIG', nacht, true],
  ] as const)('krijgt %s', (_naam, code, prioriteit, veiligheid, nu, verwacht) => {
    const groepen = withPiket(['r07.politie'], {
      vervangerGroep: 'r07.politie.piket',
      termijnregel: termijnregel(code, prioriteit, veiligheid),
      prioriteit,
      nu,
    });
    expect(groepen).toEqual(verwacht ? ['r07.politie', 'r07.politie.piket'] : ['r07.politie']);
  });

  it('neemt niets over van een vervanger die geen piket heeft', () => {
    const spoed = { termijnregel: termijnregel('T05', 'P1'), prioriteit: 'P1', nu: nacht } as const;
    expect(withPiket(['r04'], { ...spoed, vervangerGroep: 'r03' })).toEqual(['r04']);
  });
});
