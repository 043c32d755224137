import { describe, expect, it } from '@jest/globals';
import { withEersteVersies } from '../../domain/catalogus/catalogi.js';
import { tabelvormen } from '../../domain/catalogus/tabelvormen.js';
import type { Vorminhoud } from '../../domain/catalogus/verschijningsvormen.js';

const versie = (versie: number, geldigVan: string, regels: Vorminhoud['regels']) => ({
  code: 'ZORGUITBUITING',
  versie,
  inhoud: { naam: 'Uitbuiting in de zorg', ...(regels === undefined ? {} : { regels }) },
  geldigVan,
  geldigTot: null,
  reden: 'Besloten in het ketenoverleg.',
  op: '2026-01-02T09:00:00.000Z',
  door: 'beheerder',
});
const versies = withEersteVersies('verschijningsvormen', [
  versie(1, '2026-02-01', 'ARBEID'),
  versie(2, '2026-06-01', 'EIGEN'),
]);

const expectTabelvormen = (codes: string[], dag: string) => expect(tabelvormen(codes, versies, dag));

describe('een verschijningsvorm in de beslistabellen', () => {
  it('telt onder haar eigen code als zij er altijd al in stond', () => {
    expectTabelvormen(['SEKSUEEL', 'OVERIG'], '2026-03-01').toEqual(['SEKSUEEL', 'OVERIG']);
  });

  it('volgt een andere vorm tot de tabellen haar noemen, en dan zichzelf', () => {
    expectTabelvormen(['ZORGUITBUITING'], '2026-05-31').toEqual(['ARBEID']);
    expectTabelvormen(['ZORGUITBUITING'], '2026-06-01').toEqual(['ZORGUITBUITING']);
  });

  it('telt één keer, ook als een casus de gevolgde vorm zelf ook heeft', () => {
    expectTabelvormen(['ARBEID', 'ZORGUITBUITING'], '2026-03-01').toEqual(['ARBEID']);
  });

  it('telt als iets anders als niemand koos, en voor haar eerste dag', () => {
    const zonderKeuze = withEersteVersies('verschijningsvormen', [versie(1, '2026-02-01', undefined)]);
    expect(tabelvormen(['ZORGUITBUITING'], zonderKeuze, '2026-03-01')).toEqual(['OVERIG']);
    expectTabelvormen(['ZORGUITBUITING'], '2026-01-31').toEqual(['OVERIG']);
  });
});
