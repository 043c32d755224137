import { deriveTaak, modeltaakSchema } from '../../domain/taak/modeltaak.js';
import { learnModeltaken } from '../../domain/taak/modeltaken.js';
import { type TaakNaam, taakNaamSchema, taakOf } from '../../domain/taak/taak.js';
import { aModeltaak } from '../builders/a-modeltaak.js';

const TAAK = aModeltaak({
  dossiervelden: [
    { key: 'watZietDeSchool', soort: 'tekst', verplicht: true, waarden: [] },
    { key: 'hoe', soort: 'keuze', verplicht: false, waarden: ['GEBELD', 'GEMAILD'] },
    { key: 'signalen', soort: 'keuzes', verplicht: true, waarden: ['VERZUIM', 'GELD'] },
    { key: 'op', soort: 'dag', verplicht: true, waarden: [] },
    { key: 'keren', soort: 'getal', verplicht: true, waarden: [] },
    { key: 'akkoord', soort: 'vinkje', verplicht: true, waarden: [] },
  ],
});

const HALF = {
  watZietDeSchool: ' Komt te laat. ',
  signalen: ['VERZUIM'],
  op: '2026-03-02',
  keren: 2,
  akkoord: true,
};

describe('een taak die met haar model meekomt', () => {
  it('bestaat pas als zij is vrijgegeven, en geen model vervangt een taak van het domein', () => {
    expect(taakNaamSchema.safeParse('school-bellen').success).toBe(false);
    expect(() => taakOf('school-bellen' as TaakNaam)).toThrow('school-bellen');

    learnModeltaken([TAAK, { ...TAAK, naam: 'weging-voorbereiden', label: 'Iets anders' }]);

    expect(taakNaamSchema.safeParse('school-bellen').success).toBe(true);
    expect(taakOf('school-bellen' as TaakNaam)).toMatchObject({ label: 'School bellen', rol: 'R04' });
    expect(taakOf('weging-voorbereiden').label).toBe('Feiten voor de weging vaststellen');
    expect(taakNaamSchema.safeParse('school-mailen').success).toBe(false);
  });

  it('bewaart wat zij vraagt, en niets meer', () => {
    const { dossier } = deriveTaak(TAAK);
    expect(dossier.parse({ ...HALF, bsn: 'niet gevraagd' })).toEqual({
      ...HALF,
      watZietDeSchool: 'Komt te laat.',
    });
  });

  it.each([
    ['watZietDeSchool', '  '],
    ['watZietDeSchool', 'x'.repeat(4_001)],
    ['hoe', 'GEROEPEN'],
    ['signalen', []],
    ['signalen', ['ANDERS']],
    ['op', 'morgen'],
    ['keren', '2'],
    ['akkoord', null],
  ])('weigert bij %s het antwoord %j', (veld, antwoord) => {
    const { dossier } = deriveTaak(TAAK);
    expect(dossier.safeParse({ ...HALF, [veld]: antwoord }).success).toBe(false);
  });

  it.each([
    ['rol', 'R99'],
    ['uitvoerders', []],
    ['uitvoerders', ['A3.1:X']],
    ['termijnCode', 'T99'],
    ['fase', 'F12'],
    ['doel', 'nieuwsgierig'],
    ['mandaten', ['alles']],
    // Data with rules that no model can bring along.
    ['gegevensgroep', 'strafrecht'],
    ['gegevensgroep', 'personalia'],
    ['naam', 'School Bellen'],
    ['waaromNu', ''],
    ['nogIets', 'x'],
  ])('is er niet met %s %j', (veld, waarde) => {
    expect(modeltaakSchema.safeParse({ ...TAAK, [veld]: waarde }).success).toBe(false);
  });
});
