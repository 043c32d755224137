import { taakAfronden } from '../../../workers/taak/taak-afronden.js';
import { performTwice } from '../fakes/perform-twice.js';

const listener = {
  isTaskListener: true,
  customHeaders: { taak: 'weging-vaststellen' },
  variables: { casusId: 'casus-1', kwalificatie: 'GEEN', wegingActie: 'VASTSTELLEN' },
  userTask: { userTaskKey: '77', assignee: 'weger-1' },
};

describe('taak-afronden', () => {
  it('asks the store to judge the task with everything that was filled in', async () => {
    const { calls, outcome } = await performTwice(taakAfronden, listener, {
      answers: { checkTaakAfronding: { akkoord: true } },
    });

    expect(calls).toEqual([
      {
        method: 'checkTaakAfronding',
        argument: {
          userTaskKey: '77',
          elementInstanceKey: '2251799813685250',
          casusId: 'casus-1',
          taak: 'weging-vaststellen',
          assignee: 'weger-1',
          variables: listener.variables,
        },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });

  it('hands on the sentence with which the store refuses', async () => {
    const weigering = {
      akkoord: false,
      code: 'GEEN_MANDAAT',
      reden: 'Voor dit besluit is een mandaat nodig dat u niet heeft.',
    };

    const { outcome } = await performTwice(taakAfronden, listener, {
      answers: { checkTaakAfronding: weigering },
    });

    expect(outcome).toEqual({ kind: 'deny', reason: weigering.reden });
  });

  it('reads all variables, so that what does not belong there can be refused', () => {
    expect(taakAfronden.fetchVariables).toBeUndefined();
  });

  it('tells of a task that nobody has taken', async () => {
    const { calls } = await performTwice(
      taakAfronden,
      { ...listener, userTask: { userTaskKey: '77', assignee: null } },
      { answers: { checkTaakAfronding: { akkoord: true } } },
    );

    expect(calls).toMatchObject([{ argument: { assignee: null } }]);
  });

  it('never agrees on a job that is no question of a task', async () => {
    const { calls, outcome } = await performTwice(taakAfronden, { ...listener, userTask: null });

    expect(outcome).toEqual({ kind: 'halt', reasonCode: 'GEEN_TAAK' });
    expect(calls).toEqual([]);
  });
});
