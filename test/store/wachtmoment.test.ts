import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { WACHTMOMENT_ELEMENTEN, WACHTMOMENTEN } from '../../domain/taak/wachtmoment.js';
import { regisseur } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
const stap = () => ({ casusId, elementInstanceKey: newKey() });

/** Half a year ahead, over the weekend in which summer time begins. */
const MOMENT = new Date('2027-03-29T07:00:00Z');
const NAZORG = '0190a000-0000-4000-8000-0000000000e1';
const wacht = (anders: { onderwerpId?: string } = {}) => ({
  ...stap(),
  element: 'CatchEvent_TotContact' as const,
  moment: MOMENT,
  groepen: ['r06.moviera'],
  onderwerpId: NAZORG,
  ...anders,
});
const wachtpunten = async () => (await keten.als(regisseur).readCasus(casusId)).wachtpunten;

beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
});
afterEach(() => test.dispose());

describe('een casus die op een moment wacht (INV1)', () => {
  it('heeft tot dan een eigenaar, een vervanger, een volgende stap en een termijn, ook bij herhalen', async () => {
    const opdracht = wacht();
    await keten.systeem.awaitMoment(opdracht);
    const eerst = await dump(test);
    await keten.systeem.awaitMoment(opdracht);
    expect(await dump(test)).toEqual(eerst);

    expect(await wachtpunten()).toMatchObject([
      {
        soort: 'TIJD',
        label: 'Wachten op het volgende nazorgcontact',
        eigenaarGroepen: ['r06.moviera'],
        vervangerGroep: 'r03.zvh',
        uiterlijk: '2027-03-29T08:00:00.000Z',
      },
    ]);
    test.clock.set('2027-03-29T07:59:00Z');
    expect((await keten.als(regisseur).readRegie()).verdwenen).toEqual([]);
  });

  it.each(
    WACHTMOMENT_ELEMENTEN.flatMap((element) =>
      [
        // The Sunday on which summer time begins, the one on which it ends, and the Saturday before Easter.
        ['2027-03-28T01:30:00Z', '2027-03-28T02:30:00.000Z'],
        ['2027-10-31T00:30:00Z', '2027-10-31T01:30:00.000Z'],
        ['2027-03-27T16:00:00Z', '2027-03-27T17:00:00.000Z'],
      ].map(([moment = '', uiterlijk = '']) => ({ element, moment, uiterlijk })),
    ),
  )('$element op $moment: tot een uur later wacht zij, en daarna is zij geëscaleerd', async (geval) => {
    const { element, moment, uiterlijk } = geval;
    const { label } = WACHTMOMENTEN[element];
    await keten.systeem.awaitMoment({ ...wacht(), element, moment: new Date(moment) });
    expect(await wachtpunten()).toMatchObject([{ soort: 'TIJD', label, uiterlijk }]);
    test.clock.set(new Date(Date.parse(uiterlijk) - 60_000).toISOString());
    expect((await keten.als(regisseur).readRegie()).verdwenen).toEqual([]);
    expect(await keten.systeem.checkTermijnen({ sleutel: '1' })).toEqual([]);

    test.clock.set(new Date(Date.parse(uiterlijk) + 3_600_000).toISOString());
    expect(await keten.systeem.checkTermijnen({ sleutel: '2' })).toMatchObject([{ onderwerp: casusId }]);
    const { escalatieOpen } = await keten.als(regisseur).readCasus(casusId);
    expect([escalatieOpen, (await keten.als(regisseur).readRegie()).verdwenen]).toEqual([true, []]);
  });

  it('verdwijnt niet stil als het moment voorbijgaat en er niets komt', async () => {
    await keten.systeem.awaitMoment(wacht());
    test.clock.set('2027-03-29T09:00:00Z');
    expect((await keten.als(regisseur).readRegie()).verdwenen).toHaveLength(1);
    const [bevinding] = await keten.systeem.checkTermijnen({ sleutel: '1' });
    expect(bevinding).toMatchObject({ onderwerp: casusId });
    expect((await keten.als(regisseur).readCasus(casusId)).escalatieOpen).toBe(true);
  });

  it('houdt op als de motor er niet meer op wacht', async () => {
    const opdracht = wacht();
    await keten.systeem.awaitMoment(opdracht);
    test.clock.turn(10);
    const stand = (wachtend: string[]) => ({ wachtend: new Set(wachtend), gelezenOp: test.clock.now() });
    expect(await keten.systeem.compareProjectie(stand([opdracht.elementInstanceKey]))).toBe(0);
    expect(await keten.systeem.compareProjectie(stand([]))).toBe(1);
  });

  it('wacht niet meer op het contact waarvan de taak er is, en nog wel op dat van een ander traject', async () => {
    await keten.systeem.awaitMoment(wacht());
    const ander = wacht({ onderwerpId: '0190a000-0000-4000-8000-0000000000e2' });
    await keten.systeem.awaitMoment(ander);
    await keten.systeem.awaitMoment({ ...wacht(), element: 'Gateway_TotVoortgang', onderwerpId: null });
    await keten.zetKlaar(casusId, 'voortgang-bespreken');

    expect((await wachtpunten()).map(({ soort, label }) => `${soort} ${label}`).sort()).toEqual([
      'TAAK Voortgang bespreken',
      'TIJD Wachten op het volgende nazorgcontact',
      'TIJD Wachten op het volgende nazorgcontact',
    ]);
  });

  it('wacht op de volgende stap als de nazorg door terugval stopt', async () => {
    await keten.systeem.awaitMoment(wacht());
    await keten.systeem.closeNazorg({ ...stap(), uitkomst: 'TERUGVAL' });
    expect(await wachtpunten()).toMatchObject([{ soort: 'OVERGANG' }]);
  });
});
