import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { planTaak } from '../../domain/taak/taak-plan.js';
import type { TermijnCode } from '../../domain/taak/termijncode.js';
import type { Veiligheid } from '../../domain/weging/weging.js';
import { termijnregel } from '../support/regels.js';
import { KetenClock } from './support/keten-clock.js';
import { type Motor, startMotor } from './support/motor.js';
import { until } from './support/until.js';

interface Geval {
  code: TermijnCode;
  prioriteit: Prioriteit;
  veiligheid?: Veiligheid;
  rang?: number;
  /** Where the term counts from, or until when at most, when the step says so. */
  start?: string;
  grens?: string;
  /** When it is too late, on Dutch clocks, by section 3.6 of the domain document. */
  uiterlijk: string;
}

/** Friday 27 March 2026, half past four: then the weekend in which summer time begins, Good Friday and Easter. */
const VRIJDAG = '2026-03-27T16:30:00+01:00';
const zomer = (dag: string, tijd = '17:00') => `${dag}T${tijd}:00+02:00`;
const winter = (dag: string, tijd = '17:00') => `${dag}T${tijd}:00+01:00`;

const rij = (
  code: TermijnCode,
  prioriteit: Prioriteit,
  uiterlijk: string,
  anders: Partial<Geval> = {},
): Geval => ({ code, prioriteit, uiterlijk, ...anders });

/** Every term of 3.6 that is in it, at each of its lengths; P1 runs on in nights and weekends. */
const GEVALLEN: readonly Geval[] = [
  rij('T01', 'P1', winter('2026-03-28', '16:30')),
  rij('T01', 'P3', zomer('2026-03-30')),
  rij('T02', 'P2', winter('2026-03-27', '17:30')),
  rij('T03', 'P1', winter('2026-03-27', '20:30')),
  rij('T03', 'P3', zomer('2026-03-30')),
  rij('T04', 'P1', winter('2026-03-27', '20:30')),
  rij('T04', 'P2', zomer('2026-03-31')),
  rij('T04', 'P3', zomer('2026-04-01')),
  rij('T04', 'P4', zomer('2026-04-07')),
  rij('T05', 'P4', winter('2026-03-27', '20:30')),
  rij('T06', 'P1', winter('2026-03-27', '23:59'), { veiligheid: 'ONVEILIG' }),
  // The day ends in half an hour: there is always one.
  rij('T06', 'P2', winter('2026-03-27', '17:30'), { veiligheid: 'ONVEILIG' }),
  rij('T06', 'P2', zomer('2026-03-30'), { veiligheid: 'VEILIG' }),
  rij('T07', 'P1', winter('2026-03-27', '23:59')),
  rij('T07', 'P2', zomer('2026-03-31')),
  rij('T07', 'P3', zomer('2026-04-07')),
  rij('T07', 'P4', zomer('2026-04-14')),
  rij('T08', 'P1', winter('2026-03-28', '16:30')),
  rij('T08', 'P2', zomer('2026-04-07')),
  rij('T08', 'P3', zomer('2026-04-14')),
  rij('T08', 'P4', zomer('2026-04-29')),
  rij('T09', 'P1', winter('2026-03-27', '18:30')),
  rij('T09', 'P3', zomer('2026-03-31')),
  rij('T10', 'P1', winter('2026-03-27', '17:30'), { grens: zomer('2026-04-02', '14:00') }),
  rij('T10', 'P3', zomer('2026-04-02', '14:00'), { grens: zomer('2026-04-02', '14:00') }),
  rij('T11', 'P3', zomer('2026-04-02', '14:00'), { grens: zomer('2026-04-02', '14:00') }),
  rij('T12', 'P3', zomer('2026-03-30')),
  rij('T13', 'P1', winter('2026-03-27', '20:30')),
  rij('T13', 'P3', zomer('2026-03-31')),
  rij('T14', 'P3', zomer('2026-03-30')),
  rij('T15', 'P3', zomer('2026-04-10'), { start: zomer('2026-04-10') }),
  rij('T16', 'P1', zomer('2026-04-03')),
  rij('T16', 'P2', zomer('2026-04-10')),
  rij('T16', 'P3', zomer('2026-04-24')),
  rij('T16', 'P4', zomer('2026-05-08')),
  rij('T17', 'P2', zomer('2026-04-26'), { rang: 1 }),
  rij('T17', 'P2', zomer('2026-04-10'), { rang: 2 }),
  rij('T17', 'P2', zomer('2026-04-03'), { rang: 3 }),
  rij('T17', 'P2', winter('2026-03-28'), { rang: 4 }),
  // Five times twenty-four hours, of which one is skipped by the clock.
  rij('T18', 'P1', zomer('2026-04-01', '17:30')),
  rij('T18', 'P3', zomer('2026-04-07')),
  rij('T19', 'P3', zomer('2026-04-24'), { rang: 1 }),
  rij('T19', 'P3', zomer('2026-06-19'), { rang: 2 }),
  rij('T20', 'P3', zomer('2026-04-27'), { rang: 1 }),
  rij('T20', 'P3', zomer('2026-06-27'), { rang: 2 }),
  rij('T20', 'P3', zomer('2026-09-27'), { rang: 3 }),
  rij('T20', 'P3', winter('2027-03-27'), { rang: 4 }),
  rij('T21', 'P3', zomer('2026-04-07')),
  rij('T22', 'P3', zomer('2026-05-08'), { rang: 1 }),
  rij('T22', 'P3', zomer('2026-06-19'), { rang: 2 }),
  rij('T23', 'P3', zomer('2026-09-27'), { rang: 1 }),
  rij('T23', 'P3', winter('2027-03-27'), { rang: 2 }),
  rij('T23', 'P3', zomer('2028-03-27'), { rang: 3 }),
  rij('T24', 'P3', zomer('2026-09-27')),
  rij('T25', 'P3', winter('2031-03-27')),
  rij('T26', 'P3', zomer('2026-06-27')),
  rij('T27', 'P2', winter('2026-03-27', '18:30')),
  rij('T28', 'P1', winter('2026-03-28', '16:30')),
  rij('T28', 'P3', zomer('2026-03-30')),
];

/** Friday before the weekend in which summer time ends. */
const OKTOBER: readonly Geval[] = [
  rij('T04', 'P2', winter('2026-10-27')),
  rij('T08', 'P1', zomer('2026-10-24', '16:30')),
  rij('T14', 'P3', winter('2026-10-26')),
  rij('T16', 'P1', winter('2026-10-30')),
  // Five times twenty-four hours, of which one comes twice.
  rij('T18', 'P1', winter('2026-10-28', '15:30')),
];

const planVan = ({ code, prioriteit, veiligheid, rang, start, grens }: Geval, nu: string) =>
  planTaak({
    termijnregel: termijnregel(code, prioriteit, veiligheid, rang),
    groepen: ['r03'],
    prioriteit,
    nu: new Date(nu),
    ...(start === undefined ? {} : { start: new Date(start) }),
    ...(grens === undefined ? {} : { grens: new Date(grens) }),
  });

describe('elke termijn van 3.6', () => {
  it('staat hieronder, T01 tot en met T28', () => {
    const codes = Array.from({ length: 28 }, (_, nummer) => `T${String(nummer + 1).padStart(2, '0')}`);
    expect([...new Set(GEVALLEN.map(({ code }) => code))]).toEqual(codes);
  });

  it.each(GEVALLEN)('$code bij $prioriteit (rang $rang) is uiterlijk $uiterlijk', (geval) => {
    const { plan, escalaties } = planVan(geval, VRIJDAG);
    const uiterlijk = new Date(geval.uiterlijk);
    expect(new Date(plan.uiterlijk)).toEqual(uiterlijk);
    // Reminded after it began and before it is too late.
    expect(new Date(plan.herinnering).getTime()).toBeGreaterThan(new Date(VRIJDAG).getTime());
    expect(new Date(plan.herinnering).getTime()).toBeLessThan(uiterlijk.getTime());
    // "Overschrijding stuurt naar regisseur, niet stilletjes": not before it is too late, and one level after the other.
    const momenten = escalaties.map(({ op }) => new Date(op).getTime());
    expect(escalaties.at(-1)?.wie).toBe('REGISSEUR');
    expect(momenten[0]).toBeGreaterThanOrEqual(uiterlijk.getTime());
    expect(momenten).toEqual([...momenten].sort((een, ander) => een - ander));
  });

  it.each(OKTOBER)('$code bij $prioriteit over het einde van de zomertijd: $uiterlijk', (geval) => {
    const { plan } = planVan(geval, '2026-10-23T16:30:00+02:00');
    expect(new Date(plan.uiterlijk)).toEqual(new Date(geval.uiterlijk));
  });

  it('van een actie waarschuwt de houder na een, de leidinggevende na drie en de regisseur na vijf werkdagen (T15)', () => {
    const { plan, escalaties } = planVan(
      GEVALLEN.find(({ code }) => code === 'T15')!,
      VRIJDAG,
    );
    // Friday 10 April; two working days before it is Wednesday.
    expect(new Date(plan.herinnering)).toEqual(new Date(zomer('2026-04-08')));
    expect(escalaties.map(({ op, wie }) => [op, wie])).toEqual([
      [new Date(zomer('2026-04-13')).toISOString(), 'EIGENAAR'],
      [new Date(zomer('2026-04-15')).toISOString(), 'LEIDINGGEVENDE'],
      [new Date(zomer('2026-04-17')).toISOString(), 'REGISSEUR'],
    ]);
  });
});

describe('op de klok van de motor', () => {
  let motor: Motor;
  const instances = new Map<string, Geval>();

  beforeAll(async () => {
    const clock = new KetenClock();
    // From Monday 2 March, half past nine.
    clock.advance('P25DT7H');
    expect(clock.now()).toEqual(new Date(VRIJDAG));
    motor = await startMotor({ clock });
    await motor.client.createDeployment({ resources: [new File([MODEL], 'termijn.bpmn')] });
    for (const geval of GEVALLEN)
      instances.set(await motor.start('termijn', { taak: planVan(geval, VRIJDAG).plan }), geval);
  }, 60_000);
  afterAll(() => motor.close());

  it('herinnert en waarschuwt elke termijn op haar moment, niet eerder, en daarna nog negen keer', async () => {
    const { items } = await motor.client.searchUserTasks(
      { filter: { state: 'CREATED' }, page: { limit: 200 } },
      { consistency: { waitUpToMs: 0 } },
    );
    for (const { processInstanceKey, followUpDate, dueDate } of items ?? []) {
      const { plan } = planVan(instances.get(String(processInstanceKey))!, VRIJDAG);
      expect([new Date(followUpDate!), new Date(dueDate!)]).toEqual([
        new Date(plan.herinnering),
        new Date(plan.uiterlijk),
      ]);
    }
    const momenten = [...new Set(GEVALLEN.map(({ uiterlijk }) => new Date(uiterlijk).getTime()))].sort(
      (een, ander) => een - ander,
    );
    for (const moment of momenten) {
      const nu = [...instances].filter(([, { uiterlijk }]) => new Date(uiterlijk).getTime() === moment);
      await turnTo(moment - 1_000);
      const eerder = await alarms();
      expect(nu.map(([instance]) => eerder.get(instance) ?? 0)).toEqual(nu.map(() => 0));
      await turnTo(moment);
      await until(
        async () => {
          const gewaarschuwd = await alarms();
          return nu.every(([instance]) => gewaarschuwd.get(instance) === 1);
        },
        () => motor.explain(),
      );
    }
    await motor.advance('P11D');
    await until(
      async () => {
        const gewaarschuwd = await alarms();
        return [...instances.keys()].every((instance) => gewaarschuwd.get(instance) === 10);
      },
      () => motor.explain(),
    );
  }, 60_000);

  const turnTo = (moment: number) =>
    motor.advance(`PT${Math.round((moment - motor.clock.now().getTime()) / 1_000)}S`);

  /** How often each instance was too late. */
  async function alarms(): Promise<Map<string, number>> {
    const aantal = new Map<string, number>();
    const { items } = await motor.client.searchElementInstances(
      { filter: { elementId: 'EndEvent_TeLaat' as never }, page: { limit: 1_000 } },
      { consistency: { waitUpToMs: 0 } },
    );
    for (const { processInstanceKey } of items ?? [])
      aantal.set(String(processInstanceKey), (aantal.get(String(processInstanceKey)) ?? 0) + 1);
    return aantal;
  }
});

/** A task as every task of the keten has it: with its moments, and an alarm beside it that repeats. */
const MODEL = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:process id="termijn" isExecutable="true">
    <bpmn:startEvent id="StartEvent" />
    <bpmn:sequenceFlow id="f1" sourceRef="StartEvent" targetRef="Task" />
    <bpmn:userTask id="Task" name="Taak">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:taskSchedule dueDate="=taak.uiterlijk" followUpDate="=taak.herinnering" />
      </bpmn:extensionElements>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="TeLaat" attachedToRef="Task" cancelActivity="false">
      <bpmn:timerEventDefinition id="t1">
        <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">=taak.escalatieCyclus</bpmn:timeCycle>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:sequenceFlow id="f2" sourceRef="TeLaat" targetRef="EndEvent_TeLaat" />
    <bpmn:endEvent id="EndEvent_TeLaat" />
    <bpmn:sequenceFlow id="f3" sourceRef="Task" targetRef="EndEvent" />
    <bpmn:endEvent id="EndEvent" />
  </bpmn:process>
</bpmn:definitions>`;
