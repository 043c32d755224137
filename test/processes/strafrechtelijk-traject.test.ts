import type { Strafrechtveld } from '../../domain/casus/strafrecht.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden, besluiten, feiten } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';
import { until } from './support/until.js';

describe('het strafrechtelijk traject', () => {
  let keten: Keten;
  let weger: Medewerker;
  let regisseur: Medewerker;
  let officier: Medewerker;

  beforeAll(async () => {
    keten = await startKeten();
    [weger, regisseur, officier] = await Promise.all([
      keten.actAs('weger'),
      keten.actAs('regisseur'),
      keten.actAs('officier'),
      // Owns a casus before it is weighed.
      keten.actAs('meldpunt'),
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
    return casusId;
  }

  function geef(casusId: string, veld: Strafrechtveld, waarde: string, vrijgegeven: boolean): Promise<void> {
    return officier.dossiers.saveStrafrecht(casusId, { [veld]: { waarde, vrijgegeven } });
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
