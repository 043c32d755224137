import { stelSleutelsVoor } from '../../../domain/modellen/sprekende-sleutels.js';

const voorstelVoor = (...velden: [id: string, key: string | null, label: string][]) => {
  const { nieuw, naamloos } = stelSleutelsVoor(
    velden.map(([id, key, label]) => ({ id, type: key?.split('_')[0] ?? 'text', key, label })),
  );
  return { nieuw: Object.fromEntries(nieuw), naamloos };
};

describe('een voorstel voor sleutels van vragen', () => {
  it('maakt de sleutel uit het label, en het id uit de sleutel', () => {
    expect(voorstelVoor(['Field_0a1b2c3', 'textarea_1x2y3z4', 'Wat ziet de school?']).nieuw).toEqual({
      Field_0a1b2c3: { id: 'Field_watZietDeSchool', key: 'watZietDeSchool' },
    });
  });

  it('houdt een sleutel die iemand koos, en geeft alleen het id dat erbij hoort', () => {
    expect(
      voorstelVoor(
        ['Field_0a1b2c3', 'typeUitbuiting', 'Welke vorm?'],
        ['Field_prioriteit', 'prioriteit', 'Hoe snel?'],
      ).nieuw,
    ).toEqual({ Field_0a1b2c3: { id: 'Field_typeUitbuiting', key: 'typeUitbuiting' } });
  });

  it('herkent wat de editor verzon aan het soort vraag, en laat school_naam met rust', () => {
    const { nieuw } = stelSleutelsVoor([
      { id: 'Field_school_naam', type: 'textfield', key: 'school_naam', label: 'Hoe heet de school?' },
      { id: 'Field_0a', type: 'textfield', key: 'textfield_abcdef', label: 'Hoe heet de school?' },
    ]);
    expect([...nieuw.values()].map(({ key }) => key)).toEqual(['hoeHeetDeSchool']);
  });

  it('geeft nooit twee vragen dezelfde sleutel', () => {
    const { nieuw } = voorstelVoor(
      ['Field_toelichting', 'toelichting', 'Toelichting'],
      ['Field_0a', 'textfield_0aaaaaa', 'Toelichting'],
      ['Field_0b', 'textfield_0bbbbbb', 'Toelichting'],
    );
    expect(nieuw).toEqual({
      Field_0a: { id: 'Field_toelichtingTweede', key: 'toelichtingTweede' },
      Field_0b: { id: 'Field_toelichtingDerde', key: 'toelichtingDerde' },
    });
  });

  it('zegt welke vraag nog geen label heeft, en laat tekst met rust', () => {
    expect(voorstelVoor(['Field_0a', 'radio_0aaaaaa', ''], ['Text_waarom', null, ''])).toEqual({
      nieuw: {},
      naamloos: ['Field_0a'],
    });
  });
});
