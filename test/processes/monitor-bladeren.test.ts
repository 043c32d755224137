import { createMonitorPort } from '../../portal/camunda.js';
import type { Bladplek, Instantiefilter, MonitorPort } from '../../portal/ports/monitor-port.js';
import { type Motor, startMotor } from './support/motor.js';

/** More than an engine takes keys in one question. */
const STUK = 1_050;

/** No way out of the gateway is open, so every instance stands still. */
const STUKLOPEN = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
  <bpmn:process id="stuklopen" name="Stuklopen" isExecutable="true">
    <bpmn:startEvent id="begin" />
    <bpmn:sequenceFlow id="naarKeuze" sourceRef="begin" targetRef="keuze" />
    <bpmn:exclusiveGateway id="keuze" />
    <bpmn:sequenceFlow id="naarEind" sourceRef="keuze" targetRef="eind">
      <bpmn:conditionExpression>= false</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:endEvent id="eind" />
  </bpmn:process>
</bpmn:definitions>`;

describe('de monitor bladert door een lange lijst', () => {
  let motor: Motor;
  let monitor: MonitorPort;
  let begonnen: string[];

  beforeAll(async () => {
    motor = await startMotor();
    await motor.client.createDeployment({ resources: [new File([STUKLOPEN], 'stuklopen.bpmn')] });
    begonnen = [];
    for (let nummer = 0; nummer < STUK; nummer += 1) begonnen.push(await motor.start('stuklopen'));
    monitor = createMonitorPort(motor.settings);
  }, 120_000);
  afterAll(() => motor.close());

  const zoek = (plek: Bladplek, filter: Instantiefilter = {}) =>
    monitor.searchInstanties({ filter, sorteer: 'begonnen', aflopend: false, plek, aantal: 100 });

  it('vindt alles wat stilstaat, elk één keer', async () => {
    const incidenten = await monitor.listIncidenten();
    expect(incidenten.map(({ instantieKey }) => instantieKey).toSorted()).toEqual(begonnen.toSorted());
  });

  it('komt van bladzijde tot bladzijde aan het eind, en terug langs dezelfde bladzijden', async () => {
    const heen: string[][] = [];
    let blad = await zoek({ vanaf: 0 });
    while (blad !== null && blad.instanties.length > 0) {
      heen.push(blad.instanties.map(({ instantieKey }) => instantieKey));
      if (blad.instanties.length < 100) break;
      blad = await zoek({ na: blad.eind! });
    }
    expect(heen.flat()).toEqual(begonnen);

    const terug: string[][] = [];
    while (blad !== null && blad.instanties.length > 0) {
      terug.unshift(blad.instanties.map(({ instantieKey }) => instantieKey));
      blad = await zoek({ voor: blad.begin! });
    }
    expect(terug).toEqual(heen);
  });

  it('zoekt onder meer sleutels dan in één vraag gaan, in dezelfde volgorde', async () => {
    const filter = { instantieKeys: begonnen.toReversed() };
    const laatste = await zoek({ vanaf: 1_000 }, filter);
    expect(Number(laatste?.aantal)).toBe(STUK);
    expect(laatste?.instanties.map(({ instantieKey }) => instantieKey)).toEqual(begonnen.slice(1_000));
    expect((await zoek({ vanaf: 0 }, { ...filter, versie: 2 }))?.instanties).toEqual([]);
  });

  it.each<[string, Bladplek]>([
    ['geen bladwijzer is', { na: 'geen bladwijzer' }],
    ['de motor nooit gaf', { na: 'WyJ4Il0=' }],
    ['naar iets wijst dat er niet meer is', { voor: Buffer.from('["1"]').toString('base64') }],
    ['verder is dan een cluster telt', { vanaf: 9_950 }],
  ])('zegt dat een plek er niet is als zij %s', async (_, plek) => {
    expect(await zoek(plek)).toBeNull();
  });
});
