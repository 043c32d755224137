import { describe, expect, it } from '@jest/globals';
import type { Herstelwerk, Herstelwerkregel } from '../../store/herstel/create-herstelwerk.js';
import { CamundaRefusal } from '../../workers/camunda.js';
import { runHerstelLoop } from '../../workers/herstel-loop.js';
import { Reachability } from '../../workers/reachability.js';
import { FakeCamunda } from './fakes/fake-camunda.js';

const regel = (nummer: number, anders: Partial<Herstelwerkregel> = {}): Herstelwerkregel => ({
  herstelId: 'h',
  nummer,
  soort: 'OPNIEUW',
  instantieKey: String(100 + nummer),
  incidentKey: String(900 + nummer),
  jobKey: null,
  elementInstantieKey: null,
  variabele: null,
  waarde: null,
  ...anders,
});

const skip = () => undefined;

/** Does what waits, and stops when the loop would rest. @returns how each ended */
async function run(
  waiting: Herstelwerkregel[],
  camunda = new FakeCamunda(),
): Promise<{ standen: string[]; camunda: FakeCamunda }> {
  const stop = new AbortController();
  const standen: string[] = [];
  const herstel: Herstelwerk = {
    takeWaiting: async () => waiting.filter(({ nummer }) => !standen[nummer - 1]),
    async record({ nummer }, stand) {
      standen[nummer - 1] = stand;
    },
    onGevraagd: () => () => undefined,
  };
  const silent = { debug: skip, info: skip, warn: skip, error: skip };
  await runHerstelLoop({
    herstel,
    camunda,
    reachability: new Reachability(silent),
    pause: async () => stop.abort(),
    signal: stop.signal,
  });
  return { standen, camunda };
}

describe('herstel uitvoeren', () => {
  it('geeft de stap nieuwe pogingen en lost de storing op', async () => {
    const { standen, camunda } = await run([regel(1, { jobKey: '77' }), regel(2)]);
    expect(camunda.repairs).toEqual(['resolve 901 77', 'resolve 902 -']);
    expect(standen).toEqual(['GEDAAN', 'GEDAAN']);
  });

  it('zet eerst het gegeven', async () => {
    const { camunda } = await run([
      regel(1, { soort: 'GEGEVEN', elementInstantieKey: '55', variabele: 'planModus', waarde: 'NIEUW' }),
    ]);
    expect(camunda.repairs).toEqual(['set 55 {"planModus":"NIEUW"}', 'resolve 901 -']);
  });

  it.each([
    [404, 'WEG'],
    [409, 'WEG'],
    [400, 'GEWEIGERD'],
  ])('gaat door na een weigering met %s', async (status, stand) => {
    const camunda = new FakeCamunda();
    camunda.repairRefusal = new CamundaRefusal('resolveIncident', status);
    expect((await run([regel(1), regel(2)], camunda)).standen).toEqual([stand, stand]);
  });

  it.each([
    [404, 'WEG'],
    [409, 'GEWEIGERD'],
  ])('noemt een incident dat zonder poging niet kan worden opgelost niet weg (%s)', async (status, stand) => {
    const camunda = new FakeCamunda();
    camunda.repairRefusal = new CamundaRefusal('resolveIncident', status);
    expect((await run([regel(1, { soort: 'OPLOSSEN' })], camunda)).standen).toEqual([stand]);
  });

  it('laat wachten wat er nog staat als de motor niet antwoordt', async () => {
    const camunda = new FakeCamunda();
    camunda.failure = new Error('no network');
    expect((await run([regel(1)], camunda)).standen).toEqual([]);
  });
});
