import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Motorstand } from '../../domain/bewaken/casus-controle.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { fg, meldpunt, regisseur, techniek, weger } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';

const gemandateerd = { ...regisseur, mandaten: ['verlengingBewaartermijn' as const] };
const toelichting = 'Nagekeken en geregeld.';

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  for (const wie of [meldpunt, regisseur, weger]) await keten.als(wie).recordGebruiker(wie);
});
afterEach(() => test.dispose());

const legeMotor = (): Motorstand => ({
  gelezenOp: test.clock.now(),
  instanties: [],
  wachtend: new Set(),
  storingen: [],
});
const later = (uren: number) =>
  test.clock.set(new Date(test.clock.now().getTime() + uren * 3_600_000).toISOString());

/** A task of this ketenzaak, as the process puts it ready. */
async function zetKlaar(zaakId: string, taak: TaakNaam): Promise<string> {
  const elementInstanceKey = newKey();
  await keten.systeem.openWachtpunt({ zaakId, elementInstanceKey, periode: 1, ...opdrachtVoor(taak, 'P3') });
  return elementInstanceKey;
}

async function aGeslotenCasus(): Promise<string> {
  const { casusId } = await keten.registreer(S08.melding, S08.registratie);
  const stap = () => ({ casusId, elementInstanceKey: newKey() });
  await keten.weeg({ casusId, wie: weger, ...S08 });
  await keten.systeem.recordActualiteit({ ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: 90 });
  await keten.systeem.closeCasus({ ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' });
  return casusId;
}

describe('wat de dagelijkse controle vindt', () => {
  it('is één keer open, hoe vaak de controle het ook ziet, en komt terug als het niet is hersteld', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    later(1);
    const motor = legeMotor();
    const eerste = await keten.systeem.checkCasussen({ sleutel: '1', motor });
    expect(eerste).toHaveLength(1);
    // Once more by the same step, and once by the check of tomorrow.
    expect(await keten.systeem.checkCasussen({ sleutel: '1', motor })).toEqual(eerste);
    expect(await keten.systeem.checkCasussen({ sleutel: '2', motor })).toEqual([]);
    const { verdwenen } = await keten.als(regisseur).readRegie();
    expect(verdwenen.map((een) => [een.casusId, een.schendingen])).toEqual([[casusId, ['PROCES']]]);

    const { zaakId } = eerste[0]!;
    await keten.systeem.closeBevinding({ zaakId, uitkomst: 'STAP_HERSTELD' });
    expect((await keten.als(regisseur).readRegie()).verdwenen).toEqual([]);
    const nogEens = await keten.systeem.checkCasussen({ sleutel: '3', motor });
    expect(nogEens).toHaveLength(1);
    expect(nogEens[0]!.zaakId).not.toBe(zaakId);
  });

  it('noemt een proces waarvan geen casus is, maar niet een casus die nog wordt opgeruimd', async () => {
    const vernietigd = await aGeslotenCasus();
    test.clock.set('2027-12-01T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    const motor = {
      ...legeMotor(),
      instanties: [
        { processInstanceKey: '11', casusId: vernietigd },
        { processInstanceKey: '12', casusId: '0190a000-0000-4000-8000-00000000000f' },
      ],
    };
    const gevonden = await keten.systeem.checkCasussen({ sleutel: '1', motor });
    expect(gevonden.map(({ onderwerp }) => onderwerp)).toEqual(['12']);
  });
});

describe('termijnen', () => {
  it('die voorbij zijn zonder waarschuwing: de escalatie gaat open, en het is één bevinding met INV1', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.zetKlaar(casusId, 'weging-voorbereiden');
    later(24 * 14);
    const eerste = await keten.systeem.checkTermijnen({ sleutel: '1' });
    expect(eerste.map(({ onderwerp }) => onderwerp)).toEqual([casusId]);
    expect((await keten.als(regisseur).readCasus(casusId)).escalatieOpen).toBe(true);
    expect(await keten.systeem.checkTermijnen({ sleutel: '2' })).toEqual([]);
  });

  it('van een taak zonder casus tellen ook', async () => {
    const zaakId = '0190a000-0000-4000-8000-0000000000aa';
    await zetKlaar(zaakId, 'casus-herstellen');
    later(5);
    const gevonden = await keten.systeem.checkTermijnen({ sleutel: '1' });
    expect(gevonden.map(({ onderwerp }) => onderwerp)).toEqual([zaakId]);
  });
});

describe('de projectie', () => {
  it('sluit wat de motor niet kent, en laat met rust wat net is klaargezet', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.zetKlaar(casusId, 'weging-voorbereiden');
    const stand = () => ({ wachtend: new Set<string>(), gelezenOp: test.clock.now() });
    expect(await keten.systeem.compareProjectie(stand())).toBe(0);
    later(1);
    expect(await keten.systeem.compareProjectie(stand())).toBe(1);
    expect((await keten.als(regisseur).readCasus(casusId)).wachtpunten).toEqual([]);
  });
});

describe('berichten die hangen', () => {
  it('worden opnieuw aangeboden, ook als de motor ze nam en er niets van kwam', async () => {
    const { casusId } = await keten.meld(S01.melding);
    expect(await keten.systeem.reofferBerichten()).toBe(0);
    later(1);
    expect(await keten.systeem.reofferBerichten()).toBe(1);
    const [bericht] = await test.store.outbox.takePending();
    await test.store.outbox.markDelivered(bericht!.id);
    later(1);
    expect(await keten.systeem.reofferBerichten()).toBe(1);
    expect((await test.store.outbox.takePending()).map(({ messageId }) => messageId)).toEqual([
      bericht!.messageId,
    ]);
    await test.store.outbox.markDelivered(bericht!.id);
    await keten.systeem.bindCasus({ casusId, periode: 1, processInstanceKey: '1' });
    later(1);
    expect(await keten.systeem.reofferBerichten()).toBe(0);
  });
});

describe('een bewaartermijn die afloopt', () => {
  it('vraagt vanaf 30 dagen vooraf één besluit; verlengen houdt de casus, en de volgende vraag komt bij het nieuwe einde', async () => {
    const casusId = await aGeslotenCasus();
    test.clock.set('2027-04-23T09:00:00Z');
    expect(await keten.systeem.checkBewaren({ sleutel: '1' })).toEqual([]);
    test.clock.set('2027-04-25T09:00:00Z');
    const [vraag] = await keten.systeem.checkBewaren({ sleutel: '2' });
    expect(vraag).toMatchObject({ besluitVoor: '2027-05-24T08:00:00.000Z' });
    const zaakId = vraag!.zaakId;

    expect(
      await besluit(zaakId, { verlengingsbesluit: 'VERLENGEN', verlengdTot: '2027-05-01' }),
    ).toMatchObject({
      code: 'VERLENGING_ONGELDIG',
    });
    expect(await besluit(zaakId, { verlengingsbesluit: 'VERLENGEN', verlengdTot: '2028-01-03' })).toEqual({
      akkoord: true,
    });
    await keten.systeem.recordVerlenging({ zaakId, besluit: 'VERLENGEN', tot: '2028-01-03' });
    await keten.systeem.recordVerlenging({ zaakId, besluit: 'VERLENGEN', tot: '2028-01-03' });

    expect(await keten.systeem.checkBewaren({ sleutel: '3' })).toEqual([]);
    test.clock.set('2027-06-01T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(0);
    test.clock.set('2027-12-10T09:00:00Z');
    expect(await keten.systeem.checkBewaren({ sleutel: '4' })).toHaveLength(1);
    const tijdlijn = await keten.als(regisseur).readTijdlijn(casusId);
    expect(tijdlijn.filter(({ gebeurtenis }) => gebeurtenis === 'BEWAARTERMIJN_VERLENGD')).toHaveLength(1);
  });

  it('met het besluit vernietigen wordt niet opnieuw gevraagd, en neemt bij het vernietigen de taak mee', async () => {
    const casusId = await aGeslotenCasus();
    test.clock.set('2027-04-25T09:00:00Z');
    const [vraag] = await keten.systeem.checkBewaren({ sleutel: '1' });
    const { zaakId } = vraag!;
    expect(await besluit(zaakId, { verlengingsbesluit: 'VERNIETIGEN', verlengdTot: null })).toEqual({
      akkoord: true,
    });
    await keten.systeem.recordVerlenging({ zaakId, besluit: 'VERNIETIGEN', tot: null });
    expect(await keten.systeem.checkBewaren({ sleutel: '2' })).toEqual([]);

    test.clock.set('2027-05-25T09:00:00Z');
    expect(await test.store.bewaren.destroyDue()).toBe(1);
    const { bevinding, taakdossier, wachtpunt } = await dump(test);
    expect([bevinding, taakdossier, wachtpunt]).toEqual([[], [], []]);
    expect(casusId).toBeTruthy();
  });

  async function besluit(zaakId: string, variables: Record<string, unknown>) {
    const elementInstanceKey = await zetKlaar(zaakId, 'verlenging-besluiten');
    const userTaskKey = newKey();
    const als = keten.als(gemandateerd);
    await als.recordGebruiker(gemandateerd);
    const taak = 'verlenging-besluiten';
    await als.saveTaakDossier({
      userTaskKey,
      zaakId,
      taak,
      inhoud: { besluit: LANGE_MOTIVERING },
      concept: false,
    });
    return keten.systeem.checkTaakAfronding({
      userTaskKey,
      elementInstanceKey,
      zaakId,
      taak,
      assignee: gemandateerd.gebruikerId,
      variables,
    });
  }
});

describe('toegang over tijd (T26)', () => {
  it('wordt na een kwartaal gevraagd per organisatie, en na een antwoord weer een kwartaal later', async () => {
    await keten.systeem.openControle({ sleutel: '1', isGevraagd: false });
    expect(await keten.systeem.checkOpvolging({ sleutel: '1' })).toEqual([]);
    later(24 * 100);
    const gevonden = await keten.systeem.checkOpvolging({ sleutel: '2' });
    expect(gevonden.map(({ onderwerp, uitvoerderGroep }) => [onderwerp, uitvoerderGroep]).sort()).toEqual([
      ['POLITIE', 'r13.beheer'],
      ['VEILIG_THUIS', 'r13.beheer'],
      ['ZVH', 'r13.beheer'],
    ]);
    for (const { zaakId } of gevonden) await keten.systeem.closeBevinding({ zaakId, uitkomst: 'GEDAAN' });
    later(24 * 80);
    expect(await keten.systeem.checkOpvolging({ sleutel: '3' })).toEqual([]);
    later(24 * 20);
    expect(await keten.systeem.checkOpvolging({ sleutel: '4' })).toHaveLength(3);
  });
});

describe('een taak zonder casus', () => {
  it('is van de groepen waarvoor zij is klaargezet, en voor anderen bestaat zij niet', async () => {
    const { casusId, casusnummer } = await keten.registreer(S01.melding, S01.registratie);
    later(1);
    const [bevinding] = await keten.systeem.checkCasussen({ sleutel: '1', motor: legeMotor() });
    const { zaakId } = bevinding!;
    const taak = 'casus-herstellen';
    const elementInstanceKey = await zetKlaar(zaakId, taak);
    const userTaskKey = newKey();
    const sleutel = { userTaskKey, zaakId, taak } as const;

    expect(await keten.als(regisseur).listKetentaken()).toMatchObject([
      { elementInstanceKey, zaak: { bevinding: 'PROCES', casus: { casusId, casusnummer } } },
    ]);
    await keten.als(regisseur).saveTaakDossier({ ...sleutel, inhoud: { toelichting }, concept: false });
    expect(await keten.als(regisseur).readTaakDossier(sleutel)).toMatchObject({ inhoud: { toelichting } });

    for (const ander of [weger, meldpunt]) {
      expect(await keten.als(ander).listKetentaken()).toEqual([]);
      const nergens = { code: 'NIET_GEVONDEN' };
      await expect(keten.als(ander).readKetenzaak({ zaakId, taak })).rejects.toMatchObject(nergens);
      await expect(keten.als(ander).readTaakDossier(sleutel)).rejects.toMatchObject(nergens);
      await expect(
        keten.als(ander).saveTaakDossier({ ...sleutel, inhoud: { toelichting }, concept: true }),
      ).rejects.toMatchObject(nergens);
    }
    // A key of one task opens no other, nor the same task of another ketenzaak or casus.
    await expect(
      keten.als(regisseur).readTaakDossier({ ...sleutel, zaakId: '0190a000-0000-4000-8000-0000000000bb' }),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });

    expect(
      await keten.systeem.checkTaakAfronding({
        ...sleutel,
        elementInstanceKey,
        assignee: regisseur.gebruikerId,
        variables: { herstel: 'STAP_HERSTELD' },
      }),
    ).toEqual({ akkoord: true });
    expect(await keten.als(regisseur).listKetentaken()).toEqual([]);
  });

  it('houdt een casus niet vast die verder nergens op wacht', async () => {
    await keten.registreer(S01.melding, S01.registratie);
    later(24);
    const motor = legeMotor();
    const [bevinding] = await keten.systeem.checkCasussen({ sleutel: '1', motor });
    await zetKlaar(bevinding!.zaakId, 'casus-herstellen');
    const [casus] = (await keten.als(regisseur).readRegie()).verdwenen;
    expect(casus?.uiterlijk ?? null).not.toBeNull();
    expect(casus?.volgendeStap).not.toBe('Verdwenen casus herstellen');
  });
});

describe('de stand van de controle', () => {
  it('is voor procesregie en technisch beheer; vragen kan alleen procesregie', async () => {
    const nergens = { code: 'NIET_GEVONDEN' };
    await expect(keten.als(techniek, 'beheer').readBewaking()).resolves.toEqual({
      geslaagdOp: null,
      isAchter: false,
    });
    await expect(keten.als(weger).readBewaking()).rejects.toMatchObject(nergens);
    await expect(keten.als(fg, 'toezicht').readBewaking()).rejects.toMatchObject(nergens);
    await expect(keten.als(techniek, 'beheer').requestControle()).rejects.toMatchObject(nergens);
    await keten.als(regisseur).requestControle();
    const [bericht] = (await test.store.outbox.takePending()).filter(
      ({ name }) => name === 'controle-gevraagd',
    );
    expect(bericht).toMatchObject({ ttl: 0, variables: { controleId: bericht?.correlationKey } });
  });

  it('begint één keer per dag, en op verzoek altijd', async () => {
    const open = (sleutel: string, isGevraagd = false) => keten.systeem.openControle({ sleutel, isGevraagd });
    expect([await open('1'), await open('1'), await open('2'), await open('3', true)]).toEqual([
      'GEOPEND',
      'GEOPEND',
      'AL_GEDAAN',
      'GEOPEND',
    ]);
    await keten.systeem.closeControle({ sleutel: '1' });
    const { geslaagdOp } = await keten.als(regisseur).readBewaking();
    expect(geslaagdOp).toBe(test.clock.now().toISOString());
  });
});
