import { describe, expect, it } from '@jest/globals';
import type { Herplanwerk, TeHerplannen } from '../../store/herplannen/create-herplanwerk.js';
import { CamundaRefusal } from '../../workers/camunda.js';
import { runHerplanLoop } from '../../workers/herplan-loop.js';
import { Reachability } from '../../workers/reachability.js';
import { FakeCamunda } from './fakes/fake-camunda.js';
import { FakeLog } from './fakes/fake-log.js';

const taak: TeHerplannen = {
  wachtpuntId: 'w',
  casusId: 'c',
  elementInstanceKey: '77',
  termijnCode: 'T07',
  vervangerGroep: 'r03.zvh.piket',
  rang: undefined,
  stand: { prioriteit: 'P2', veiligheid: null, verschijningsvormen: [], gemeenten: [] },
  bewaard: {
    plan: {
      uiterlijk: '2026-03-09T16:00:00Z',
      herinnering: '2026-03-06T16:00:00Z',
      escalatieCyclus: 'R10/2026-03-09T16:00:00Z/P1D',
      groepen: ['r03.zvh'],
      volgorde: 50,
    },
    escalaties: [],
    anker: {},
  },
  geopendOp: new Date('2026-03-02T09:00:00Z'),
};

/** One round. @returns what was kept, and what the engine was told */
async function round(
  prepare: (camunda: FakeCamunda) => void = () => undefined,
  wachtend: TeHerplannen = taak,
  nu = '2026-03-02T10:00:00Z',
) {
  const stop = new AbortController();
  const camunda = new FakeCamunda();
  prepare(camunda);
  const kept: string[] = [];
  const herplannen: Herplanwerk = {
    takeWaiting: async () => [wachtend],
    record: async ({ wachtpuntId }, prioriteit, { plan }) =>
      void kept.push(`${wachtpuntId} ${prioriteit} ${plan.uiterlijk}`),
    escalateOverdue: async () => void kept.push('opgelet'),
  };
  await runHerplanLoop({
    herplannen,
    camunda,
    clock: { now: () => new Date(nu) },
    reachability: new Reachability(new FakeLog()),
    pause: async () => stop.abort(),
    signal: stop.signal,
  });
  return { kept, told: camunda.repairs };
}

describe('herplannen', () => {
  it('verzet de taak in de motor, en legt dat daarna vast', async () => {
    const { kept, told } = await round();
    expect(told).toEqual([
      'plan 77 {"dueDate":"2026-03-04T16:00:00Z","followUpDate":"2026-03-03T16:00:00Z","priority":70}',
    ]);
    expect(kept).toEqual(['opgelet', 'w P2 2026-03-04T16:00:00Z']);
  });

  it('geeft wat meest urgent wordt in de nacht ook aan het piket, en laat haar bij wie haar heeft', async () => {
    const urgent = { ...taak, stand: { ...taak.stand, prioriteit: 'P1' as const } };
    const { told } = await round(undefined, urgent, '2026-03-02T21:00:00Z');
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('"candidateGroups":["r03.zvh","r03.zvh.piket"]');
  });

  it.each([
    ['de motor de taak nog niet toont', (camunda: FakeCamunda) => void (camunda.taskState = 'unknown')],
    [
      'iemand haar op dat moment afrondt',
      (camunda: FakeCamunda) => void (camunda.repairRefusal = new CamundaRefusal('updateUserTask', 409)),
    ],
  ])('kijkt later opnieuw als %s', async (_wat, prepare) => {
    expect((await round(prepare)).kept).toEqual(['opgelet']);
  });
});
