import type { Taakstand } from '../../store/wachtpunt/read-taakstand.js';
import { trajectenMaken } from '../../workers/nazorg/trajecten-maken.js';
import { performTwice } from './fakes/perform-twice.js';

const stand: Taakstand = {
  prioriteit: 'P2',
  veiligheid: 'VEILIG',
  verschijningsvormen: [],
  gemeenten: ['0200'],
};

describe('trajecten-maken', () => {
  it('plans the contacts 1, 3, 6 and 12 months after F6 by the table (T20), the task a week before', async () => {
    const traject = { nazorgId: 'nazorg-1', kant: 'SLACHTOFFER', overdrachten: [] };
    const { outcome } = await performTwice(
      trajectenMaken,
      // The last day of August: half a year later there is no 31st.
      { variables: { casusId: 'casus-1', f6einde: '2026-08-31T10:00:00Z' } },
      { answers: { readTaakstand: stand, createNazorg: [traject] } },
    );

    expect(outcome).toEqual({
      kind: 'complete',
      variables: {
        trajecten: [
          {
            ...traject,
            contactmomenten: [
              { rang: 1, vanaf: '2026-09-23T07:00:00Z' },
              { rang: 2, vanaf: '2026-11-23T08:00:00Z' },
              { rang: 3, vanaf: '2027-02-21T08:00:00Z' },
              { rang: 4, vanaf: '2027-08-24T07:00:00Z' },
            ],
          },
        ],
      },
    });
  });
});
