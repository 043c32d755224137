import type { Taakstand } from '../../../store/wachtpunt/read-taakstand.js';
import { taakKlaarzetten } from '../../../workers/taak/taak-klaarzetten.js';
import { FakeCamunda } from '../fakes/fake-camunda.js';
import { performTwice } from '../fakes/perform-twice.js';

const stand: Taakstand = {
  prioriteit: 'P2',
  veiligheid: 'ONVEILIG',
  verschijningsvormen: ['ARBEID'],
  gemeenten: ['0200'],
};
const plan = {
  uiterlijk: '2026-03-02T17:00:00+01:00',
  herinnering: '2026-03-02T09:00:00+01:00',
  escalatieCyclus: 'R10/2026-03-02T17:00:00+01:00/P1D',
  groepen: ['r04'],
  volgorde: 70,
};
const answers = { readTaakstandOf: stand, openWachtpunt: plan };
const variables = { casusId: 'casus-1', periode: 1 };
const wegen = { taak: 'weging-voorbereiden', activiteit: 'A3.1', termijnCode: 'T04' };

describe('taak-klaarzetten', () => {
  it('asks the tables how long and for whom, and the store for the plan', async () => {
    const { calls, outcome } = await performTwice(
      taakKlaarzetten,
      { variables, customHeaders: wegen },
      { answers },
    );

    expect(calls).toMatchObject([
      { method: 'readTaakstandOf', argument: { casusId: 'casus-1' } },
      {
        method: 'openWachtpunt',
        argument: {
          ...wegen,
          casusId: 'casus-1',
          periode: 1,
          groepen: ['r04'],
          termijnregel: { aantal: 2, eenheid: 'WERKDAG', doorlopend: false },
        },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: plan });
  });

  it('gives the plan as one local variable where it is the listener of the task', async () => {
    const { outcome } = await performTwice(
      taakKlaarzetten,
      { variables, customHeaders: wegen, isExecutionListener: true },
      { answers },
    );

    expect(outcome).toEqual({ kind: 'complete', variables: { taak: plan } });
  });

  it('takes the deadline of a toets from the process', async () => {
    const { calls } = await performTwice(
      taakKlaarzetten,
      {
        variables: { ...variables, toetsTermijnCode: 'T05' },
        customHeaders: { taak: 'doorlaatverbod-besluiten', activiteit: 'A3.1' },
      },
      { answers },
    );

    expect(calls[1]?.argument).toMatchObject({
      termijnCode: 'T05',
      termijnregel: { aantal: 4, eenheid: 'UUR', doorlopend: true },
      groepen: ['r07.politie', 'r07.om'],
    });
  });

  it.each([
    ['no deadline', {}, answers, 'TERMIJN_ONTBREEKT'],
    [
      'a priority that no line has',
      wegen,
      { ...answers, readTaakstandOf: { ...stand, prioriteit: 'P9' } },
      'TERMIJN_ONTBREEKT',
    ],
  ])('becomes an incident with %s', async (_naam, headers, given, reasonCode) => {
    const { outcome } = await performTwice(
      taakKlaarzetten,
      { variables, customHeaders: { taak: 'doorlaatverbod-besluiten', activiteit: 'A3.1', ...headers } },
      { answers: given },
    );

    expect(outcome).toEqual({ kind: 'halt', reasonCode });
  });

  it('is for the groups that the process names', async () => {
    const { calls } = await performTwice(
      taakKlaarzetten,
      {
        variables: {
          ...variables,
          uitvoerderGroepen: ['r07.politie', 'r04.politie'],
          overlegOp: '2026-03-16T13:00:00Z',
        },
        customHeaders: { taak: 'bijdrage-leveren', activiteit: 'A3.3', termijnCode: 'T10' },
      },
      { answers },
    );

    expect(calls[1]?.argument).toMatchObject({ groepen: ['r07.politie', 'r04.politie'] });
  });

  it.each([
    ['overleg', 'start'],
    ['totOverleg', 'grens'],
  ])('counts with anchor %s from or until the casusoverleg', async (anker, wat) => {
    const overleg = { taak: 'overleg-openen', activiteit: 'A3.3', termijnCode: 'T08', anker };
    const { calls } = await performTwice(
      taakKlaarzetten,
      { variables: { ...variables, overlegOp: '2026-03-16T13:00:00Z' }, customHeaders: overleg },
      { answers },
    );
    const { outcome } = await performTwice(
      taakKlaarzetten,
      { variables, customHeaders: overleg },
      { answers },
    );

    expect(calls[1]?.argument).toMatchObject({ [wat]: new Date('2026-03-16T13:00:00Z') });
    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'ANKER_ONTBREEKT' });
  });

  it('becomes an incident when an activity has no line in the table of roles', async () => {
    const camunda = new FakeCamunda();
    const tables = camunda.evaluateDecision.bind(camunda);
    camunda.evaluateDecision = (id, given) => (id === 'rasci' ? Promise.resolve(null) : tables(id, given));

    const { outcome } = await performTwice(
      taakKlaarzetten,
      { variables, customHeaders: wegen },
      { answers, camunda },
    );

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'UITVOERDER_ONTBREEKT' });
  });
});
