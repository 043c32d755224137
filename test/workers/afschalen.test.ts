import { overdrachtAfronden } from '../../workers/warme-overdracht/overdracht-afronden.js';
import { overdrachtVersturen } from '../../workers/warme-overdracht/overdracht-versturen.js';
import { afschalenToetsen } from '../../workers/weging-en-kwalificatie/afschalen-toetsen.js';
import { performTwice } from './fakes/perform-twice.js';

const casus = { casusId: 'casus-1' };
const overdracht = { ...casus, overdrachtId: 'overdracht-1', bestemming: 'POLITIE' };

describe('afschalen-toetsen', () => {
  it('tells whether afschalen is free, and what D12 must know', async () => {
    const { outcome } = await performTwice(
      afschalenToetsen,
      { variables: casus },
      { answers: { checkAfschalen: 'WACHT_TOETS', readKenmerken: ['lvb'] } },
    );
    expect(outcome).toEqual({
      kind: 'complete',
      variables: { afschaalPoort: 'WACHT_TOETS', kenmerken: ['lvb'] },
    });
  });
});

describe('overdracht-versturen', () => {
  it('tells who confirms, and until when procesregie waits (T21)', async () => {
    const stand = { prioriteit: 'P3', veiligheid: 'VEILIG', verschijningsvormen: [], gemeenten: ['0200'] };
    const { outcome } = await performTwice(
      overdrachtVersturen,
      { variables: overdracht },
      { answers: { readTaakstand: stand, sendOverdracht: 'r07.politie' } },
    );
    expect(outcome).toMatchObject({
      kind: 'complete',
      variables: {
        uitvoerderGroep: 'r07.politie',
        overdrachtUiterlijk: expect.stringMatching(/:00:00.000Z$/),
      },
    });
  });
});

describe('overdracht-afronden', () => {
  it('ends the hand-over as the model says it ended', async () => {
    const { calls } = await performTwice(overdrachtAfronden, {
      variables: overdracht,
      customHeaders: { uitkomst: 'BESLOTEN' },
    });
    expect(calls).toMatchObject([
      { method: 'closeOverdracht', argument: { overdrachtId: 'overdracht-1', uitkomst: 'BESLOTEN' } },
    ]);
  });
});
