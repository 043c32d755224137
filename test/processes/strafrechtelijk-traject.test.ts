import { OrchestrationLifters } from '@camunda8/sdk';
import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import { aRustigeMelding } from '../builders/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from './support/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

const { ProcessDefinitionId } = OrchestrationLifters;

describe('het strafrechtelijk traject', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;
  let officier: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    await keten.motor.client.createDeployment({
      resources: [new File([ZIJSPOOR], 'zijspoor.bpmn', { type: 'text/xml' })],
    });
    [weger, regisseur, officier] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('regisseur'),
      keten.actAs('officier'),
    ]);
  });

  afterAll(() => keten.close());

  it('vraagt politie en OM de uitkomst van de pre-weeg, en de keten merkt er niets van', async () => {
    const casusId = await aCasusMetToets();
    const buiten = await watDeKetenZiet(casusId);
    await geef(casusId, 'aangifte', 'ja', false);
    const instance = await traject(casusId);
    await officier.waitForTaak('preweeg-vastleggen', casusId);
    expect(await watDeKetenZiet(casusId)).toEqual(buiten);

    await officier.finishTaak(casusId, antwoorden.preweegVastleggen('OPGEPAKT', ['uitkomstVoorKeten']));
    await until(
      async () => (await vrijgegeven(casusId)).uitkomstVoorKeten === 'opgepakt',
      () => keten.explain(),
    );
    expect(await vrijgegeven(casusId)).toEqual({ uitkomstVoorKeten: 'opgepakt' });
    expect(await keten.motor.stateOf(instance)).toBe('ACTIVE');
  });

  it('laat de zorg afstemmen na elke vrijgave die haar raakt, tot het traject klaar is', async () => {
    const casusId = await aCasusMetToets();
    await geef(casusId, 'statusStrafrecht', 'zitting', true);
    const instance = await traject(casusId);
    // Nobody recorded a pre-weeg: what the keten notices follows from what was released alone (INV8).
    await regisseur.finishTaak(casusId, antwoorden.zorgAfstemmen());
    await until(
      async () => (await gebeurtenissen(casusId)).includes('ZORG_AFGESTEMD'),
      () => keten.explain(),
    );
    await geef(casusId, 'contactpunt', 'Team Fantasierijk', true);
    await until(
      async () =>
        (await gebeurtenissen(casusId)).filter((een) => een === 'STRAFVLAG_VRIJGEGEVEN').length === 2,
      () => keten.explain(),
    );
    expect(await takenVan(regisseur, casusId)).not.toContain('zorg-afstemmen');

    await geef(casusId, 'statusStrafrecht', 'afgerond', true);
    await regisseur.finishTaak(casusId, antwoorden.zorgAfstemmen());
    await until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );
    expect(await takenVan(officier, casusId)).not.toContain('preweeg-vastleggen');
  });

  it('leest na acht weken opnieuw wat is vrijgegeven, ook als het bericht niet kwam', async () => {
    const casusId = await aCasusMetToets();
    await geef(casusId, 'aangifte', 'ja', false);
    await waitUntilItWaits(await traject(casusId));
    // The message is lost.
    await keten.stopWorkers();
    await geef(casusId, 'afstemmingZorg', 'Verhoor na het weekend', true);
    for (const { id } of await keten.store.outbox.takePending()) await keten.store.outbox.markDelivered(id);
    keten.startWorkers();
    expect(await takenVan(regisseur, casusId)).not.toContain('zorg-afstemmen');
    await keten.advance('P56D');
    await regisseur.waitForTaak('zorg-afstemmen', casusId);
  });

  it('eindigt met de casus, en laat geen taak achter', async () => {
    const casusId = await aCasusMetToets();
    await geef(casusId, 'aangifte', 'ja', false);
    const instance = await traject(casusId);
    await officier.waitForTaak('preweeg-vastleggen', casusId);
    await keten.motor.client.publishMessage({
      name: 'casus-gesloten',
      correlationKey: casusId,
      messageId: `casus-gesloten:${casusId}:1`,
      timeToLive: 0,
      variables: {},
    });
    await until(
      async () => (await keten.motor.stateOf(instance)) === 'COMPLETED',
      () => keten.explain(),
    );
    await until(
      async () =>
        !(await officier.dossiers.readCasus(casusId)).wachtpunten.some(
          ({ taak }) => taak === 'preweeg-vastleggen',
        ),
      () => keten.explain(),
    );
  });

  it('laat geen casus verdwijnen en geen stap vastlopen', async () => {
    expect((await regisseur.dossiers.readRegie()).verdwenen).toEqual([]);
    expect(await keten.motor.incidents()).toEqual([]);
  });

  /** A casus that police and OM have to do with. */
  async function aCasusMetToets(): Promise<string> {
    const { casusId } = await keten.meld(aRustigeMelding());
    await weger.finishTaak(casusId, antwoorden.wegingVoorbereiden({ ...feiten.wel, groteZekerheid: 'ja' }));
    await weger.finishTaak(casusId, antwoorden.wegingVaststellen(besluiten.wel));
    await officier.waitForTaak('doorlaatverbod-besluiten', casusId);
    await luister(casusId);
    return casusId;
  }

  function geef(casusId: string, veld: Strafrechtveld, waarde: string, vrijgegeven: boolean): Promise<void> {
    return officier.dossiers.saveStrafrecht(casusId, { [veld]: { waarde, vrijgegeven } });
  }

  /** What the event subprocess of `ketenaanpak` does: waits for the message of this casus, and calls the process. */
  async function luister(casusId: string): Promise<void> {
    await keten.motor.client.createProcessInstance({
      processDefinitionId: ProcessDefinitionId.assumeExists('zijspoor'),
      variables: { casusId, periode: 1 },
    });
  }

  /** The instance of the process for this casus, once it runs. */
  function traject(casusId: string): Promise<string> {
    return until(
      async () => {
        const { items } = await keten.motor.client.searchProcessInstances(
          {
            filter: {
              processDefinitionId: 'strafrechtelijk-traject',
              variables: [{ name: 'casusId', value: JSON.stringify(casusId) }],
            },
          },
          { consistency: { waitUpToMs: 0 } },
        );
        return items?.[0]?.processInstanceKey;
      },
      () => keten.explain(),
    );
  }

  function waitUntilItWaits(instance: string): Promise<unknown> {
    return until(
      async () =>
        (await keten.camunda.listElementInstances(instance)).some(
          ({ elementId, state }) => elementId === 'Gateway_WachtOpVrijgave' && state === 'ACTIVE',
        ),
      () => keten.explain(),
    );
  }

  async function takenVan(wie: Medewerker, casusId: string): Promise<string[]> {
    return (await wie.taken(casusId)).map(({ customHeaders }) => customHeaders['taak'] ?? '');
  }

  async function vrijgegeven(casusId: string): Promise<Record<string, string>> {
    const { velden } = await regisseur.dossiers.readStrafrecht(casusId);
    return Object.fromEntries(
      velden.flatMap(({ veld, waarde }) => (waarde === null ? [] : [[veld, waarde]])),
    );
  }

  async function gebeurtenissen(casusId: string): Promise<string[]> {
    return (await regisseur.dossiers.readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
  }

  async function watDeKetenZiet(casusId: string): Promise<unknown> {
    return [
      await regisseur.dossiers.readCasus(casusId),
      await regisseur.dossiers.readTijdlijn(casusId),
      await regisseur.dossiers.readStrafrecht(casusId),
      await regisseur.dossiers.readRegie(),
    ];
  }
});

const ZIJSPOOR = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="Zijspoor" targetNamespace="test" modeler:executionPlatform="Camunda Cloud" modeler:executionPlatformVersion="8.8.0">
  <bpmn:process id="zijspoor" isExecutable="true">
    <bpmn:startEvent id="Start"><bpmn:outgoing>naar_wachten</bpmn:outgoing></bpmn:startEvent>
    <bpmn:intermediateCatchEvent id="Wachten">
      <bpmn:incoming>naar_wachten</bpmn:incoming>
      <bpmn:outgoing>naar_volgen</bpmn:outgoing>
      <bpmn:messageEventDefinition id="Bericht" messageRef="Gestart" />
    </bpmn:intermediateCatchEvent>
    <bpmn:callActivity id="Volgen">
      <bpmn:extensionElements>
        <zeebe:calledElement processId="strafrechtelijk-traject" propagateAllChildVariables="false" propagateAllParentVariables="false" />
        <zeebe:ioMapping>
          <zeebe:input source="=casusId" target="casusId" />
          <zeebe:input source="=periode" target="periode" />
          <zeebe:input source="=trajectId" target="trajectId" />
        </zeebe:ioMapping>
      </bpmn:extensionElements>
      <bpmn:incoming>naar_volgen</bpmn:incoming>
      <bpmn:outgoing>naar_einde</bpmn:outgoing>
    </bpmn:callActivity>
    <bpmn:endEvent id="Einde"><bpmn:incoming>naar_einde</bpmn:incoming></bpmn:endEvent>
    <bpmn:sequenceFlow id="naar_wachten" sourceRef="Start" targetRef="Wachten" />
    <bpmn:sequenceFlow id="naar_volgen" sourceRef="Wachten" targetRef="Volgen" />
    <bpmn:sequenceFlow id="naar_einde" sourceRef="Volgen" targetRef="Einde" />
  </bpmn:process>
  <bpmn:message id="Gestart" name="strafrecht-gestart">
    <bpmn:extensionElements><zeebe:subscription correlationKey="=casusId" /></bpmn:extensionElements>
  </bpmn:message>
</bpmn:definitions>`;
