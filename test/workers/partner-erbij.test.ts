import type { Taakstand } from '../../store/wachtpunt/read-taakstand.js';
import { uitnodigingPlannen } from '../../workers/casusoverleg/uitnodiging-plannen.js';
import { partnerBevragen } from '../../workers/verrijken-en-tweede-weging/partner-bevragen.js';
import { performTwice } from './fakes/perform-twice.js';

const stand: Taakstand = {
  prioriteit: 'P3',
  veiligheid: 'VEILIG',
  verschijningsvormen: [],
  gemeenten: ['0200'],
};
const stap = { casusId: 'casus-1', elementInstanceKey: '2251799813685250' };
const variables = { casusId: 'casus-1', uitnodigingId: 'uitnodiging-1' };

describe('uitnodiging-plannen', () => {
  it('asks the table how long a partner may take (T09), and gives the process the moment', async () => {
    const { calls, outcome } = await performTwice(
      uitnodigingPlannen,
      { variables },
      { answers: { readTaakstand: stand, planUitnodiging: '2026-03-04T16:00:00.000Z' } },
    );

    expect(calls[1]).toMatchObject({
      method: 'planUitnodiging',
      argument: {
        ...stap,
        uitnodigingId: 'uitnodiging-1',
        termijnregel: { aantal: 2, eenheid: 'WERKDAG' },
      },
    });
    expect(outcome).toEqual({
      kind: 'complete',
      variables: { uitnodigingUiterlijk: '2026-03-04T16:00:00.000Z' },
    });
  });
});

describe('partner-bevragen', () => {
  it('says so when there is nothing to ask', async () => {
    const { outcome } = await performTwice(
      partnerBevragen,
      { variables },
      { answers: { readTaakstand: stand, askPartner: null } },
    );

    expect(outcome).toEqual({ kind: 'complete', variables: { bijdrageGevraagd: 'nee' } });
  });

  it('gives the process the question by its key, for whom it is and until when; never its text', async () => {
    const vraag = { verzoekId: 'v-1', groepen: ['r05.riec'], op: '2026-03-16T13:00:00.000Z' };
    const { outcome } = await performTwice(
      partnerBevragen,
      { variables },
      { answers: { readTaakstand: stand, askPartner: vraag } },
    );

    expect(outcome).toEqual({
      kind: 'complete',
      variables: {
        bijdrageGevraagd: 'ja',
        verzoekId: 'v-1',
        uitvoerderGroepen: ['r05.riec'],
        overlegOp: '2026-03-16T13:00:00.000Z',
      },
    });
  });

  it.each([uitnodigingPlannen, partnerBevragen])(
    '$type becomes an incident without a term',
    async (worker) => {
      const { outcome } = await performTwice(
        worker,
        { variables },
        { answers: { readTaakstand: { ...stand, prioriteit: 'P9' } } },
      );

      expect(outcome).toEqual({ kind: 'halt', reasonCode: 'TERMIJN_ONTBREEKT' });
    },
  );
});
