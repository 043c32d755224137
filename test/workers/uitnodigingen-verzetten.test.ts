import type { Taakstand } from '../../store/wachtpunt/read-taakstand.js';
import { uitnodigingenAanmaken } from '../../workers/casusoverleg/uitnodigingen-aanmaken.js';
import { uitnodigingenVerzetten } from '../../workers/casusoverleg/uitnodigingen-verzetten.js';
import { overlegOpeningVastleggen } from '../../workers/verrijken-en-tweede-weging/overleg-opening-vastleggen.js';
import { performTwice } from './fakes/perform-twice.js';

const stand: Taakstand = {
  prioriteit: 'P3',
  veiligheid: 'VEILIG',
  verschijningsvormen: [],
  gemeenten: ['0200'],
};
const stap = { casusId: 'casus-1', elementInstanceKey: '2251799813685250' };
const variables = { casusId: 'casus-1' };

describe('uitnodigingen-verzetten', () => {
  it('asks partners anew with the term of the table (T09), and gives the process the new day', async () => {
    const uitnodigingen = [
      { uitnodigingId: 'u-2', partner: 'OM', uiterlijk: '2026-03-04T16:00:00.000Z' } as const,
    ];
    const verzet = { overlegId: 'overleg-1', op: '2026-03-18T09:00:00.000Z', uitnodigingen };
    const { calls, outcome } = await performTwice(
      uitnodigingenVerzetten,
      { variables },
      { answers: { readTaakstand: stand, askAnew: verzet } },
    );

    expect(calls[1]).toMatchObject({
      method: 'askAnew',
      argument: { ...stap, termijnregel: { aantal: 2, eenheid: 'WERKDAG' } },
    });
    expect(outcome).toEqual({
      kind: 'complete',
      variables: { overlegVerzet: 'ja', overlegId: 'overleg-1', overlegOp: verzet.op, uitnodigingen },
    });
  });

  it('says so when no meeting stands, and becomes an incident without a term', async () => {
    const ask = (readTaakstand: object) =>
      performTwice(uitnodigingenVerzetten, { variables }, { answers: { readTaakstand, askAnew: null } });

    expect((await ask(stand)).outcome).toEqual({ kind: 'complete', variables: { overlegVerzet: 'nee' } });
    expect((await ask({ ...stand, prioriteit: 'P9' })).outcome).toEqual({
      kind: 'halt',
      reasonCode: 'TERMIJN_ONTBREEKT',
    });
  });
});

describe('a meeting that is moved while', () => {
  it('its opening is laid down is not opened: the job waits to be taken back', async () => {
    const { outcome } = await performTwice(
      overlegOpeningVastleggen,
      { variables: { ...variables, overlegId: 'overleg-1', quorum: 'ja' } },
      { answers: { recordOverlegOpening: false } },
    );

    expect(outcome).toEqual({ kind: 'retry', reasonCode: 'OVERLEG_VERZET' });
  });

  it.each([
    ['ja', true],
    [undefined, false],
  ] as const)('its process says it hears of it (%s)', async (overlegVerzetbaar, isVerzetbaar) => {
    const { calls } = await performTwice(
      uitnodigingenAanmaken,
      {
        variables: {
          ...variables,
          overlegTijdstip: '2026-03-16T14:00',
          overlegVorm: 'DIGITAAL',
          partners: ['OM'],
          zorgcoordinatieAdviezen: [],
          ...(overlegVerzetbaar === undefined ? {} : { overlegVerzetbaar }),
        },
      },
      {
        answers: { readTaakstand: stand, createUitnodigingen: { overlegId: 'overleg-1', uitnodigingen: [] } },
      },
    );

    expect(calls[1]).toMatchObject({ method: 'createUitnodigingen', argument: { isVerzetbaar } });
  });
});
