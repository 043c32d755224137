import {
  type OverlegVerzet,
  deriveVerzetUiterlijk,
  overlegVerzetSchema,
  refuseVerzet,
} from '../../domain/overleg/overleg-verzet.js';
import { termijnregel } from '../support/regels.js';

const nu = new Date('2026-11-24T09:00:00Z');
const afspraak = { op: '2026-11-26T13:00:00.000Z', vorm: 'DIGITAAL', locatie: null };
const naar = (op: string) => new Date(op);

const verzet: OverlegVerzet = {
  naar: '2026-11-30T14:00',
  vorm: 'DIGITAAL',
  locatie: undefined,
  reden: 'De voorzitter is die dag op zitting.',
  gezienOp: afspraak.op,
  sleutel: '3f0b6a7e-26d5-4a9a-9b37-6f1c0de0a001',
};

describe('een overleg verzetten', () => {
  it.each<[string, Partial<OverlegVerzet>, string, string | undefined]>([
    ['een dag die komt', {}, '2026-11-30T13:00:00Z', undefined],
    ['eerder dan het stond', {}, '2026-11-25T13:00:00Z', undefined],
    ['dezelfde dag in een andere vorm', { vorm: 'HYBRIDE' }, afspraak.op, undefined],
    ['dezelfde dag op een andere plaats', { locatie: 'Kamer 2' }, afspraak.op, undefined],
    ['een moment dat voorbij is', {}, '2026-11-24T08:59:00Z', 'Kies een moment dat nog komt.'],
    ['dit moment', {}, '2026-11-24T09:00:00Z', 'Kies een moment dat nog komt.'],
    ['wat het al was', {}, afspraak.op, 'Het overleg is al op dit moment, in deze vorm en op deze plaats.'],
    [
      'een dag die koos wie een ouder overleg zag',
      { gezienOp: '2026-11-25T13:00:00.000Z' },
      '2026-11-30T13:00:00Z',
      'Een collega heeft dit overleg intussen verzet. Kijk of u het nog wilt verzetten.',
    ],
  ])('naar %s', (_wat, anders, op, fout) => {
    const velden = refuseVerzet({ ...verzet, ...anders }, { op: naar(op), nu, afspraak });
    expect(velden).toEqual(fout === undefined ? {} : { naar: fout });
  });

  it.each([
    [{ naar: 'morgen' }, 'naar'],
    [{ vorm: 'TELEFOON' }, 'vorm'],
    [{ reden: 'Druk.' }, 'reden'],
    [{ sleutel: 'x' }, 'sleutel'],
    [{ locatie: 'x'.repeat(301) }, 'locatie'],
  ])('vraagt een antwoord dat kan: %j', (anders, veld) => {
    const { error } = overlegVerzetSchema.safeParse({ ...verzet, ...anders });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([veld]);
  });
});

describe('hoelang een partner over de nieuwe dag mag nadenken', () => {
  const uiterlijk = (prioriteit: 'P1' | 'P3', op: string) =>
    deriveVerzetUiterlijk(termijnregel('T09', prioriteit), { prioriteit, nu, op: naar(op) }).toISOString();

  it.each([
    [
      'twee werkdagen tot vijf uur, zoals bij een eerste uitnodiging',
      'P3',
      '2026-12-01T13:00:00Z',
      '2026-11-26T16:00:00.000Z',
    ],
    ['twee uur bij P1', 'P1', '2026-11-26T13:00:00Z', '2026-11-24T11:00:00.000Z'],
    [
      'de helft van wat er is als het overleg eerder begint',
      'P3',
      '2026-11-25T09:00:00Z',
      '2026-11-24T21:00:00.000Z',
    ],
    ['de helft van een uur bij P1', 'P1', '2026-11-24T10:00:00Z', '2026-11-24T09:30:00.000Z'],
    ['een halve minuut als er nog maar één is', 'P3', '2026-11-24T09:01:00Z', '2026-11-24T09:00:30.000Z'],
  ] as const)('%s', (_wat, prioriteit, op, verwacht) => {
    expect(uiterlijk(prioriteit, op)).toBe(verwacht);
  });

  it.each(['P1', 'P3'] as const)(
    'bij %s altijd een termijn, en altijd voor het overleg begint',
    (prioriteit) => {
      for (let minuten = 1; minuten < 6_000; minuten += 7) {
        const op = new Date(nu.getTime() + minuten * 60_000).toISOString();
        const tot = uiterlijk(prioriteit, op);
        expect(tot > nu.toISOString() && tot < op).toBe(true);
      }
    },
  );

  it('geeft de gewone termijn als het nieuwe moment intussen voorbij is', () => {
    expect(uiterlijk('P1', '2026-11-24T08:00:00Z')).toBe('2026-11-24T11:00:00.000Z');
  });
});
