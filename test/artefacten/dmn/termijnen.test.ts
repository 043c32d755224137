import { readFileSync } from 'node:fs';
import { PRIORITEITEN } from '../../../domain/casus/prioriteit.js';
import { TERMIJNCODES } from '../../../domain/taak/termijncode.js';
import { termijnregelSchema } from '../../../domain/taak/termijnen.js';
import { openTable } from '../../support/tables.js';

const bron = JSON.parse(readFileSync('test/artefacten/dmn/termijnen.json', 'utf8')) as {
  ID: string;
  Voorstel: string;
}[];

const EENHEDEN: Record<string, string> = { uur: 'UUR', wd: 'WERKDAG', werkdag: 'WERKDAG', weken: 'WEEK' };

/** `P1 4 uur; P2 2 wd` and `1 wd` as the document writes them; nothing for a line in other words. */
function perPrioriteit(voorstel: string): [prioriteit: string, aantal: number, eenheid: string][] {
  const delen = voorstel.split('; ').map((deel) => /^(?:(P\d) )?(\d+) (uur|wd|werkdag|weken)$/.exec(deel));
  if (delen.some((deel) => deel === null)) return [];
  return delen.flatMap((deel) => {
    const [, prioriteit, aantal, eenheid] = deel!;
    return (prioriteit ? [prioriteit] : PRIORITEITEN).map(
      (naam) => [naam, Number(aantal), EENHEDEN[eenheid!]!] as [string, number, string],
    );
  });
}

describe('de tabel termijnen', () => {
  const leesbaar = bron.filter(({ Voorstel }) => perPrioriteit(Voorstel).length > 0);

  it.each(leesbaar)('$ID is $Voorstel', async ({ ID, Voorstel }) => {
    const evaluate = await openTable('termijnen');
    for (const [prioriteit, aantal, eenheid] of perPrioriteit(Voorstel)) {
      const { output } = evaluate({ termijnCode: ID, prioriteit, veiligheid: 'VEILIG', rang: null });
      expect([ID, prioriteit, output]).toEqual([
        ID,
        prioriteit,
        expect.objectContaining({ aantal, eenheid }),
      ]);
    }
  });

  it.each([
    ['T02', 'P3', 'VEILIG', null, 1, 'UUR'],
    ['T03', 'P1', 'VEILIG', null, 4, 'UUR'],
    ['T03', 'P2', 'VEILIG', null, 1, 'WERKDAG'],
    ['T05', 'P4', 'VEILIG', null, 4, 'UUR'],
    ['T06', 'P2', 'ONVEILIG', null, 0, 'ZELFDE_DAG'],
    ['T06', 'P2', 'VEILIG', null, 1, 'WERKDAG'],
    ['T07', 'P1', 'VEILIG', null, 0, 'ZELFDE_DAG'],
    ['T07', 'P4', 'VEILIG', null, 10, 'WERKDAG'],
    ['T09', 'P1', 'VEILIG', null, 2, 'UUR'],
    ['T09', 'P3', 'VEILIG', null, 2, 'WERKDAG'],
    ['T13', 'P4', 'VEILIG', null, 2, 'WERKDAG'],
    ['T16', 'P1', 'VEILIG', null, 1, 'WEEK'],
    ['T16', 'P4', 'VEILIG', null, 6, 'WEEK'],
    ['T17', 'P2', 'VEILIG', 1, 30, 'DAG'],
    ['T17', 'P2', 'VEILIG', 4, 1, 'DAG'],
    ['T18', 'P2', 'VEILIG', null, 5, 'WERKDAG'],
    ['T19', 'P2', 'VEILIG', 2, 12, 'WEEK'],
    ['T20', 'P2', 'VEILIG', 3, 6, 'MAAND'],
    ['T21', 'P2', 'VEILIG', null, 5, 'WERKDAG'],
    ['T22', 'P2', 'VEILIG', 1, 6, 'WEEK'],
    ['T22', 'P2', 'VEILIG', 2, 12, 'WEEK'],
    ['T23', 'P2', 'VEILIG', 3, 24, 'MAAND'],
    ['T24', 'P2', 'VEILIG', null, 6, 'MAAND'],
    ['T31', 'P3', 'VEILIG', null, 4, 'UUR'],
    ['T32', 'P3', 'ONVEILIG', null, 1, 'WERKDAG'],
    ['T33', 'P3', 'ONVEILIG', null, 3, 'WEEK'],
    ['T34', 'P3', 'ONVEILIG', null, 10, 'WERKDAG'],
    ['T35', 'P3', 'ONVEILIG', null, 6, 'WEEK'],
    ['T36', 'P3', 'ONVEILIG', null, 5, 'WERKDAG'],
  ])('%s bij %s %s (%s)', async (termijnCode, prioriteit, veiligheid, rang, aantal, eenheid) => {
    const evaluate = await openTable('termijnen');
    expect(evaluate({ termijnCode, prioriteit, veiligheid, rang }).output).toMatchObject({ aantal, eenheid });
  });

  it('kent elke termijn van 3.6 en die erbij zijn voorgesteld', () => {
    expect(TERMIJNCODES.slice(0, 26)).toEqual(bron.map(({ ID }) => ID));
    expect(TERMIJNCODES.slice(26)).toEqual(['T27', 'T28', 'T31', 'T32', 'T33', 'T34', 'T35', 'T36']);
  });

  it('geeft bij ontbrekende of verschreven invoer nooit een termijn', async () => {
    const evaluate = await openTable('termijnen');
    const goed = { termijnCode: 'T04', prioriteit: 'P2', veiligheid: 'VEILIG', rang: null };
    expect(termijnregelSchema.safeParse(evaluate(goed).output).success).toBe(true);
    for (const fout of [
      { prioriteit: undefined },
      { prioriteit: 'p2' },
      { termijnCode: null },
      { termijnCode: 'T99' },
      { termijnCode: 'T06', veiligheid: null },
      { termijnCode: 'T20', rang: null },
    ])
      expect(evaluate({ ...goed, ...fout }).output).toBeNull();
  });
});
