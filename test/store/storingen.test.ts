import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { S08 } from './support/scenarios.js';

const UUR = 3_600_000;
let test: TestStore;
let keten: Keten;
let casusId: string;
const storing = () => ({ incidentKey: '42', casusId, sinds: test.clock.now() });
const wachtpunten = async () => (await keten.als(regisseur).readCasus(casusId)).wachtpunten;
const tijdlijn = async () =>
  (await keten.als(regisseur).readTijdlijn(casusId))
    .map(({ gebeurtenis }) => gebeurtenis)
    .filter((gebeurtenis) => gebeurtenis.startsWith('STORING'));

beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S08.melding, S08.registratie));
});
afterEach(() => test.dispose());

describe('een casus waarvan het proces stilstaat', () => {
  it('wacht binnen vier uur op technisch beheer, met procesregie als vervanger, ook bij herhalen', async () => {
    const een = storing();
    await keten.systeem.followStoringen([een]);
    const eerst = await dump(test);
    await keten.systeem.followStoringen([een]);
    expect(await dump(test)).toEqual(eerst);

    expect(await wachtpunten()).toContainEqual(
      expect.objectContaining({
        soort: 'STORING',
        label: 'Storing in het proces verhelpen',
        eigenaarGroepen: ['r14.techniek'],
        vervangerGroep: 'r03.zvh',
        uiterlijk: new Date(een.sinds.getTime() + 4 * UUR).toISOString(),
        escalatieOpen: false,
      }),
    );
    expect(await tijdlijn()).toEqual(['STORING_ONTSTAAN']);
  });

  it('escaleert na vier uur naar procesregie, één keer, en gaat dan voor in de volgende stap', async () => {
    const een = storing();
    await keten.systeem.followStoringen([een]);
    test.clock.turn(239);
    await keten.systeem.followStoringen([een]);
    expect(await tijdlijn()).toEqual(['STORING_ONTSTAAN']);
    test.clock.turn(1);
    await keten.systeem.followStoringen([een]);
    await keten.systeem.followStoringen([een]);

    expect(new Set(await tijdlijn())).toEqual(new Set(['STORING_ONTSTAAN', 'STORING_GEESCALEERD']));
    expect(await tijdlijn()).toHaveLength(2);
    expect(await keten.als(regisseur).readCasus(casusId)).toMatchObject({
      escalatieOpen: true,
      volgendeStap: 'Storing in het proces verhelpen',
    });
  });

  it('heeft vier uur, ook in de nacht waarin de klok een uur verspringt', async () => {
    // Half past midnight on Sunday; at half past five on the clocks four hours have gone by.
    test.clock.set('2027-03-27T23:30:00Z');
    await keten.systeem.followStoringen([storing()]);
    test.clock.set('2027-03-28T03:29:00Z');
    await keten.systeem.followStoringen([{ ...storing(), sinds: new Date('2027-03-27T23:30:00Z') }]);
    expect((await keten.als(regisseur).readCasus(casusId)).wachtpunten).toContainEqual(
      expect.objectContaining({ soort: 'STORING', escalatieOpen: false }),
    );
    test.clock.set('2027-03-28T03:30:00Z');
    await keten.systeem.followStoringen([{ ...storing(), sinds: new Date('2027-03-27T23:30:00Z') }]);
    expect(await tijdlijn()).toContain('STORING_GEESCALEERD');
  });

  it('gaat verder met de volgende stap als de storing is verholpen', async () => {
    await keten.systeem.followStoringen([storing()]);
    await keten.systeem.followStoringen([]);
    expect((await wachtpunten()).map(({ soort }) => soort)).not.toContain('STORING');
    expect((await wachtpunten()).length).toBeGreaterThan(0);
    expect(await tijdlijn()).toContain('STORING_VERHOLPEN');
  });

  it('van een proces zonder casus, of van een gesloten casus, is niets van een casus', async () => {
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
    await keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
    const eerst = await dump(test);
    await keten.systeem.followStoringen([storing(), { ...storing(), incidentKey: '43', casusId: null }]);
    expect(await dump(test)).toEqual(eerst);
  });
});
