import { z } from 'zod';
import { runJobLoop } from '../../workers/job-loop.js';
import { type Outcome, complete, deny, halt, retry } from '../../workers/outcome.js';
import { machinePause } from '../../workers/pause.js';
import { Reachability } from '../../workers/reachability.js';
import { connectCamunda } from '../../workers/runtime.js';
import { type Resources, defineWorker } from '../../workers/worker.js';
import { type Motor, startMotor } from './support/motor.js';
import { until } from './support/until.js';

/**
 * A service task with a job of type `id` and a task with a listener of type `<id>-luisteraar`. Each test has its own:
 * a worker that stopped just now may still be handed a job, which is then its own until the lock ends.
 */
const modelOf = (id: string) => `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions_Proef" targetNamespace="http://bpmn.io/schema/bpmn">
  <bpmn:process id="${id}" isExecutable="true">
    <bpmn:startEvent id="StartEvent_Proef"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
    <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent_Proef" targetRef="Task_Proef" />
    <bpmn:serviceTask id="Task_Proef">
      <bpmn:extensionElements><zeebe:taskDefinition type="${id}" retries="3" /></bpmn:extensionElements>
      <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_Proef" targetRef="Task_Mens" />
    <bpmn:userTask id="Task_Mens">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:taskListeners><zeebe:taskListener eventType="completing" type="${id}-luisteraar" /></zeebe:taskListeners>
      </bpmn:extensionElements>
      <bpmn:incoming>Flow_2</bpmn:incoming><bpmn:outgoing>Flow_3</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:sequenceFlow id="Flow_3" sourceRef="Task_Mens" targetRef="EndEvent_Proef" />
    <bpmn:endEvent id="EndEvent_Proef"><bpmn:incoming>Flow_3</bpmn:incoming></bpmn:endEvent>
  </bpmn:process>
</bpmn:definitions>`;

describe('een worker aan de motor', () => {
  let motor: Motor;
  let running: { stop: () => void; loop: Promise<void> }[] = [];

  beforeAll(async () => {
    motor = await startMotor();
    const ids = ['opnieuw', 'meteen', 'weigering', 'motorstop', 'slot'];
    await motor.client.createDeployment({
      resources: ids.map((id) => new File([modelOf(id)], `${id}.bpmn`)),
    });
  });

  afterEach(async () => {
    running.forEach(({ stop }) => stop());
    await Promise.all(running.map(({ loop }) => loop));
    running = [];
  });

  afterAll(() => motor.close());

  it('probeert het opnieuw met oplopende rust, en wordt dan een incident met alleen een code', async () => {
    let tries = 0;
    work('opnieuw', () => {
      tries += 1;
      return retry('STORE_BEZET');
    });

    await motor.start('opnieuw');
    await until(() => tries === 1, explain);
    await motor.advance('PT15S');
    await until(() => tries === 2, explain);
    await motor.advance('PT59S');
    expect(tries).toBe(2);
    await motor.advance('PT1S');
    const incident = await until(async () => (await motor.incidents())[0], explain);

    expect(tries).toBe(3);
    expect(incident).toMatchObject({
      type: 'JOB_NO_RETRIES',
      elementId: 'Task_Proef',
      message: 'STORE_BEZET',
    });
  });

  it('maakt van wat niet kan meteen een incident', async () => {
    work('meteen', () => halt('CONFLICT'));

    const instance = await motor.start('meteen');

    await until(
      async () => (await motor.incidents(instance)).some(({ message }) => message === 'CONFLICT'),
      explain,
    );
  });

  it('weigert het afronden van een taak met een reden, en laat haar daarna door', async () => {
    const answers = [deny('Neem de taak eerst op naam.'), complete()];
    work('weigering', () => complete());
    work('weigering-luisteraar', () => answers.shift() ?? complete());
    const instance = await motor.start('weigering');
    const userTaskKey = await until(() => motor.openTask(instance), explain);

    await expect(motor.client.completeUserTask({ userTaskKey })).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('Neem de taak eerst op naam.'),
    });
    await motor.client.completeUserTask({ userTaskKey });

    await until(async () => (await motor.stateOf(instance)) === 'COMPLETED', explain);
  });

  it('gaat verder als de motor stopte en terug is, en meldt wat intussen klaar was', async () => {
    const begun = aGate();
    const finished = aGate();
    let runs = 0;
    work('motorstop', async () => {
      runs += 1;
      begun.open();
      await finished.opened;
      return complete();
    });
    const instance = await motor.start('motorstop');
    await begun.opened;

    await motor.stop();
    finished.open();
    await motor.restart();

    await until(() => motor.openTask(instance), explain);
    expect(runs).toBe(1);
  });

  it('krijgt een baan opnieuw als haar vorige houder er niet meer is', async () => {
    const instance = await motor.start('slot');
    const dead = connectCamunda(motor.settings);
    const request = { type: 'slot', worker: 'dood', maxJobs: 10, lockMs: 20_000, requestTimeoutMs: 5_000 };
    expect(await dead.activateJobs(request, new AbortController().signal)).toHaveLength(1);

    work('slot', () => complete());
    await motor.advance('PT20S');

    await until(() => motor.openTask(instance), explain);
  });

  function work(type: string, answer: () => Outcome | Promise<Outcome>): void {
    const camunda = connectCamunda(motor.settings);
    const controller = new AbortController();
    const worker = defineWorker({ type, variables: z.object({}), run: () => Promise.resolve(answer()) });
    const loop = runJobLoop(worker, {
      camunda,
      resources: { log: motor.log, camunda, clock: motor.clock } as unknown as Resources,
      reachability: new Reachability(motor.log),
      pause: machinePause,
      signal: controller.signal,
    });
    running.push({ stop: () => controller.abort(), loop });
  }

  const explain = () => motor.explain();
});

function aGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
