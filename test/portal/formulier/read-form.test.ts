import { applyRowButton, dropEmptyRows, rowButtonPlace } from '../../../portal/formulier/list-rows.js';
import { parseForm } from '../../../portal/formulier/parse-form.js';
import { readForm } from '../../../portal/formulier/read-form.js';

const { components } = parseForm({
  id: 'test',
  components: [
    { type: 'text', text: 'Uitleg' },
    { type: 'number', key: 'dagen', label: 'Dagen' },
    { type: 'checkbox', key: 'akkoord', label: 'Akkoord' },
    {
      type: 'group',
      label: 'Groep',
      components: [
        { type: 'radio', key: 'keuze', label: 'Keuze', values: [{ value: 'ja', label: 'Ja' }] },
        { type: 'checklist', key: 'wie', label: 'Wie', values: [{ value: 'OM', label: 'OM' }] },
      ],
    },
    {
      type: 'dynamiclist',
      path: 'lijst',
      label: 'Lijst',
      components: [
        { type: 'textfield', key: 'plaats', label: 'Plaats' },
        { type: 'checkbox', key: 'los', label: 'Los' },
      ],
    },
  ],
});

describe('reading a posted form', () => {
  it('gives each key a value of its type, and nothing that was not asked', () => {
    const body = { dagen: ' 3,5 ', akkoord: 'true', keuze: 'ja', wie: 'OM', extra: 'x', _csrf: 'y' };
    expect(readForm(components, body)).toEqual({
      dagen: 3.5,
      akkoord: true,
      keuze: 'ja',
      wie: ['OM'],
      lijst: [],
    });
  });

  it('makes nothing of nothing: null, false or an empty list, never a reassuring answer', () => {
    expect(readForm(components, {})).toEqual({
      dagen: null,
      akkoord: false,
      keuze: null,
      wie: [],
      lijst: [],
    });
  });

  it('keeps what it cannot understand, to show it again', () => {
    expect(readForm(components, { dagen: 'een paar' })['dagen']).toBe('een paar');
  });

  it('reads rows by the number that each one carries', () => {
    const body = {
      'lijst.rij': ['0', '2'],
      'lijst.0.plaats': 'hier',
      'lijst.2.plaats': 'daar',
      'lijst.2.los': 'true',
    };
    expect(readForm(components, body)['lijst']).toEqual([
      { plaats: 'hier', los: false },
      { plaats: 'daar', los: true },
    ]);
  });

  it('does not take more rows than anybody fills in', () => {
    const body = { 'lijst.rij': Array.from({ length: 500 }, (_, row) => String(row)) };
    expect(readForm(components, body)['lijst']).toHaveLength(50);
  });
});

describe('the rows of a list', () => {
  const rows = { lijst: [{ plaats: 'hier' }, { plaats: '' }] };

  it.each([
    ['erbij lijst', [{ plaats: 'hier' }, { plaats: '' }, {}]],
    ['weg lijst 0', [{ plaats: '' }]],
    ['weg lijst 9', rows.lijst],
    ['weg onbekend 0', rows.lijst],
    ['', rows.lijst],
  ])('after the button “%s”', (pressed, expected) => {
    expect(applyRowButton(components, rows, pressed)['lijst']).toEqual(expected);
  });

  it('that were offered but not used do not count', () => {
    expect(dropEmptyRows(components, rows)['lijst']).toEqual([{ plaats: 'hier' }]);
  });

  it('that hold only what the form sends along count as not used', () => {
    const met = parseForm({
      id: 'test',
      components: [
        {
          type: 'dynamiclist',
          path: 'lijst',
          components: [
            { type: 'textfield', key: 'sleutel', conditional: { hide: '=true' } },
            { type: 'textfield', key: 'plaats', label: 'Plaats' },
          ],
        },
      ],
    }).components;
    const gevuld = { sleutel: 'a', plaats: 'hier' };
    const leeg = { sleutel: 'b', plaats: '' };
    expect(dropEmptyRows(met, { lijst: [gevuld, leeg] })['lijst']).toEqual([gevuld]);
  });

  it.each([
    ['erbij lijst', 'veld-lijst-1-plaats'],
    ['weg lijst 0', 'veld-lijst'],
    ['erbij onbekend', null],
    ['', null],
  ])('are gone on with after “%s” at %j', (pressed, place) => {
    const na = { lijst: [{ plaats: 'hier' }, {}] };
    expect(rowButtonPlace(components, na, pressed)).toBe(place);
  });
});
