import { workers } from '../../workers/index.js';
import type { Worker } from '../../workers/worker.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { performTwice } from './fakes/perform-twice.js';

const sleutel = '2251799813685201';
const worker = (type: string): Worker => workers.find((een) => een.type === type)!;
/** As the store knows it: what it is about can name a casus. */
const gevonden = [{ zaakId: 'zaak-1', onderwerp: 'casus-1' }];
const storing = {
  incidentKey: '9',
  processDefinitionId: 'casusoverleg',
  casusId: 'casus-1',
  sinds: new Date(0),
};

describe('the workers of the daily check', () => {
  it('wait for five in the morning in the Netherlands', async () => {
    const { outcome } = await performTwice(worker('controle-plannen'), {});
    // 1 January 1970: an hour before UTC.
    expect(outcome).toEqual({ kind: 'complete', variables: { controleOp: '1970-01-01T04:00:00.000Z' } });
  });

  it.each([
    [{}, false],
    [{ controleId: 'controle-1' }, true],
  ])('begin the check of the day, or the one that was asked for: %j', async (variables, isGevraagd) => {
    const answers = { openControle: 'AL_GEDAAN' };
    const { calls, outcome } = await performTwice(worker('controle-openen'), { variables }, { answers });
    expect(calls).toEqual([{ method: 'openControle', argument: { sleutel, isGevraagd } }]);
    expect(outcome).toEqual({ kind: 'complete', variables: { controle: 'AL_GEDAAN' } });
  });

  it('hold what the engine says of itself against the casussen', async () => {
    const camunda = new FakeCamunda();
    camunda.active = [{ processInstanceKey: '1', casusId: 'casus-1' }];
    camunda.openTasks = ['2'];
    camunda.activeElements = ['4'];
    // Of the compartment of police and OM nothing may show (INV8).
    camunda.incidents = [storing, { ...storing, processDefinitionId: 'strafrechtelijk-traject' }];
    const answers = { checkCasussen: gevonden };
    const { calls, outcome } = await performTwice(worker('casussen-controleren'), {}, { answers, camunda });
    expect(calls).toEqual([
      {
        method: 'checkCasussen',
        argument: {
          sleutel,
          motor: {
            gelezenOp: new Date(0),
            instanties: camunda.active,
            wachtend: new Set(['2', '4']),
            storingen: [storing],
          },
        },
      },
    ]);
    expect(outcome).toEqual({ kind: 'complete', variables: { schendingen: [{ zaakId: 'zaak-1' }] } });
  });

  it('compare the tasks of both sides', async () => {
    const camunda = new FakeCamunda();
    camunda.openTasks = ['2', '3'];
    camunda.incidents = [storing, { ...storing, processDefinitionId: 'strafrechtelijk-traject' }];
    const { calls } = await performTwice(worker('projectie-bijwerken'), {}, { camunda });
    expect(calls).toEqual([
      { method: 'compareProjectie', argument: { wachtend: new Set(['2', '3']), gelezenOp: new Date(0) } },
      { method: 'followStoringen', argument: [storing] },
    ]);
  });

  it.each([
    ['termijnen-controleren', 'checkTermijnen', gevonden, { teLaat: [{ zaakId: 'zaak-1' }] }],
    ['dekking-controleren', 'checkDekking', gevonden, { dekkingstekorten: [{ zaakId: 'zaak-1' }] }],
    [
      'bewaren-controleren',
      'checkBewaren',
      [{ ...gevonden[0], besluitVoor: '2026-12-01T16:00:00.000Z' }],
      { teBesluiten: [{ zaakId: 'zaak-1', besluitVoor: '2026-12-01T16:00:00.000Z' }] },
    ],
    [
      'leerpunten-controleren',
      'checkOpvolging',
      [{ ...gevonden[0], uitvoerderGroep: 'r13.beheer' }],
      { opvolgingen: [{ zaakId: 'zaak-1', uitvoerderGroep: 'r13.beheer' }] },
    ],
    ['controle-afronden', 'closeControle', undefined, {}],
  ] as const)('%s asks %s and tells the engine no more than keys', async (type, method, answer, gives) => {
    const { calls, outcome } = await performTwice(worker(type), {}, { answers: { [method]: answer } });
    expect(calls).toEqual([{ method, argument: { sleutel } }]);
    expect(outcome).toEqual({ kind: 'complete', variables: gives });
  });

  it('destroy what was kept long enough', async () => {
    const { outcome } = await performTwice(worker('vernietigen'), {});
    expect(outcome).toEqual({ kind: 'complete', variables: {} });
  });

  it.each([
    [{ herstel: 'STAP_HERSTELD' }, {}, 'STAP_HERSTELD'],
    [{ opvolgStatus: 'NIET_GEDAAN' }, {}, 'NIET_GEDAAN'],
    [{}, {}, 'GEREGELD'],
    [{}, { uitkomst: 'VERVALLEN' }, 'VERVALLEN'],
  ])('close a finding with what was done: %j %j', async (variables, customHeaders, uitkomst) => {
    const job = { variables: { zaakId: 'zaak-1', ...variables }, customHeaders };
    const { calls } = await performTwice(worker('bevinding-afronden'), job);
    expect(calls).toEqual([{ method: 'closeBevinding', argument: { zaakId: 'zaak-1', uitkomst } }]);
  });
});
