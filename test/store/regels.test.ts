import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { aMelding } from '../../start/ploeg/voorbeelden/a-melding.js';
import {
  meldpunt,
  officier,
  piket,
  regisseur,
  weger,
  weger2,
  wegerZonderMandaat,
} from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';
import { opdrachtVoor } from '../support/regels.js';

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
});
afterEach(() => test.dispose());

describe('INV5: een vastgestelde weging wijzigt niet', () => {
  it('ook niet buiten de repository om', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    for (const sql of [
      "update weging set kwalificatie = 'GEEN'",
      "update weging set status = 'CONCEPT'",
      'delete from weging',
      "update advies set uitkomst = 'VEILIG' where versie = 1",
      'delete from advies where versie = 1',
      "insert into advies values ((select casus_id from casus), 1, 'extra', 1, 'D9_9', 'X', null)",
    ])
      await expect(withRaw(test, (raw) => raw.exec(sql))).rejects.toThrow('weging is vastgesteld');
  });

  it('nieuwe informatie geeft een nieuwe versie; de oude blijft zoals zij was', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await keten.weeg({
      casusId,
      wie: weger2,
      ...S01,
      besluit: { ...S01.besluit, kwalificatie: 'VERMOEDEN' },
      motivering: LANGE_MOTIVERING,
    });

    const wegingen = await keten.als(weger).readWegingen(casusId);

    expect(wegingen).toMatchObject([
      {
        versie: 2,
        status: 'VASTGESTELD',
        besluit: { kwalificatie: 'VERMOEDEN' },
        motivering: LANGE_MOTIVERING,
        vastgesteldDoor: 'Collega weger2 (Moviera)',
      },
      {
        versie: 1,
        status: 'VASTGESTELD',
        besluit: S01.besluit,
        motivering: null,
        invoer: S01.invoer,
        adviezen: expect.arrayContaining(S01.adviezen),
      },
    ]);
    await expect(
      keten.systeem.vaststelWeging({
        casusId,
        elementInstanceKey: newKey(),
        versie: 1,
        besluit: S01.besluit,
      }),
    ).rejects.toMatchObject({ code: 'WEGING_VASTGESTELD' });
    await expect(
      keten.systeem.recordAdviezen({
        casusId,
        elementInstanceKey: newKey(),
        versie: 1,
        invoer: S01.invoer,
        adviezen: S01.adviezen,
      }),
    ).rejects.toMatchObject({ code: 'WEGING_VASTGESTELD' });
  });
});

describe('de tweede muur: de store toetst zelf, ook als een proces het anders zegt', () => {
  it('een besluit dat afwijkt zonder motivering wordt niet vastgesteld', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const { versie } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    const stap = { casusId, elementInstanceKey: newKey(), versie };
    await keten.systeem.recordAdviezen({ ...stap, invoer: S01.invoer, adviezen: S01.adviezen });
    await expect(keten.systeem.vaststelWeging({ ...stap, besluit: S01.besluit })).rejects.toMatchObject({
      code: 'DOSSIERDEEL_ONTBREEKT',
    });
    const taak = { casusId, taak: 'weging-vaststellen', wie: weger, inhoud: { wegers: ['OM'] } } as const;
    await keten.doeTaak({ ...taak, variables: { ...S01.besluit, wegingActie: 'VASTSTELLEN' } });

    await expect(
      keten.systeem.vaststelWeging({ ...stap, besluit: { ...S01.besluit, kwalificatie: 'GEEN' } }),
    ).rejects.toMatchObject({ code: 'MOTIVERING_ONTBREEKT' });
  });

  it('JA met één bewijsmiddel wordt nergens vastgelegd (INV4)', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01, invoer: { ...S01.invoer, bewijsmiddelen: 1 } });
    const vraag = { casusId, elementInstanceKey: newKey(), uitkomst: 'SPOEDTOETS' } as const;
    const { toetsId } = await keten.systeem.requestDoorlaattoets(vraag);
    const taak = { casusId, taak: 'doorlaatverbod-besluiten', inhoud: { motivering: 'Nodig.' } } as const;
    const weigering = await keten.doeTaak({ ...taak, wie: officier, variables: { toetsBesluit: 'JA' } });
    expect(weigering).toMatchObject({ akkoord: false, code: 'BEWIJS_ONVOLDOENDE' });
    const besluit = { casusId, elementInstanceKey: newKey(), toetsId: toetsId ?? '' };
    await keten.doeTaak({ ...taak, wie: piket, variables: { toetsBesluit: 'MEER_NODIG' } });
    await expect(keten.systeem.recordToetsBesluit({ ...besluit, besluit: 'JA' })).rejects.toMatchObject({
      code: 'BEWIJS_ONVOLDOENDE',
    });
    await keten.systeem.recordToetsBesluit({ ...besluit, besluit: 'MEER_NODIG' });
    await expect(keten.systeem.closeToets(besluit)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await keten.systeem.checkAfschalen({ casusId, elementInstanceKey: newKey() })).toBe('WACHT_TOETS');
  });

  it('één open toets per casus: een nieuwe weging werkt de open toets bij', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const { toetsId } = await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'TOETS' });
    expect(await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'JA' })).toEqual({
      toetsId: null,
    });
    expect(await keten.als(officier).readDoorlaattoetsen(casusId)).toMatchObject([
      { aanleiding: 'JA', status: 'OPEN' },
    ]);
    const berichten = (await test.store.outbox.takePending()).filter(
      ({ name }) => name === 'doorlaattoets-bijgewerkt',
    );
    expect(berichten).toMatchObject([{ correlationKey: toetsId, variables: {} }]);
  });

  it('gevonden bewijs telt mee in de toets die meer nodig had, en niet in een andere', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01, invoer: { ...S01.invoer, bewijsmiddelen: 1 } });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const { toetsId } = await keten.systeem.requestDoorlaattoets({ ...stap(), uitkomst: 'SPOEDTOETS' });
    const toets = () => ({ ...stap(), toetsId: toetsId ?? '' });
    const bewijs = { soort: 'DOCUMENT', vindplaats: 'Bij de politie', onafhankelijk: 'ja' };
    const gevonden = { watGedaan: 'Gezocht.', bewijsmiddelenLijst: [bewijs, bewijs] };
    await keten.doeTaak({ casusId, taak: 'bewijs-zoeken', wie: piket, inhoud: gevonden, variables: {} });
    expect(await keten.systeem.openToets(toets())).toEqual({ toetsTermijnCode: 'T05', bewijsmiddelen: 1 });

    const besluit = { casusId, taak: 'doorlaatverbod-besluiten', wie: officier } as const;
    const inhoud = { motivering: 'Meer nodig.' };
    await keten.doeTaak({ ...besluit, inhoud, variables: { toetsBesluit: 'MEER_NODIG' } });
    await keten.systeem.recordToetsBesluit({ ...toets(), besluit: 'MEER_NODIG' });
    await keten.doeTaak({ casusId, taak: 'bewijs-zoeken', wie: piket, inhoud: gevonden, variables: {} });
    expect(await keten.systeem.openToets(toets())).toEqual({ toetsTermijnCode: 'T05', bewijsmiddelen: 2 });
  });

  it('een weging met een tegenstrijdig sterk signaal wordt niet vastgesteld zonder tweede beoordelaar (D5.2)', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    const adviezenMetD52 = S08.adviezen.map((advies) =>
      advies.tabel === 'kwalificatie' ? { ...advies, uitkomst: 'VERMOEDEN', regel: 'D5_2' } : advies,
    );
    const { versie } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    const besluit = { ...S08.besluit, kwalificatie: 'VERMOEDEN' } as const;
    const stap = () => ({ casusId, elementInstanceKey: newKey(), versie });
    await keten.systeem.recordAdviezen({ ...stap(), invoer: S08.invoer, adviezen: adviezenMetD52 });
    const inhoud = { wegers: ['POLITIE'] };
    const variables = { ...besluit, wegingActie: 'VASTSTELLEN' };
    await keten.doeTaak({ casusId, taak: 'weging-vaststellen', wie: weger, inhoud, variables });

    await expect(keten.systeem.vaststelWeging({ ...stap(), besluit })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const eens = { casusId, taak: 'tweede-beoordelaar', inhoud: { motivering: LANGE_MOTIVERING } } as const;
    const akkoord = { tweedeBeoordeling: 'AKKOORD' };
    expect(await keten.doeTaak({ ...eens, wie: weger, variables: akkoord })).toMatchObject({
      code: 'ZELFDE_ORGANISATIE',
    });
    await keten.doeTaak({ ...eens, wie: weger2, variables: akkoord });
    await keten.systeem.vaststelWeging({ ...stap(), besluit });
  });

  it('een casus sluit niet met een open toets of open actualiteit (INV3)', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({
      casusId,
      wie: weger,
      ...S08,
      besluit: { ...S08.besluit, actueel: 'TE_BEPALEN' },
      motivering: LANGE_MOTIVERING,
    });
    const sluiten = {
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      afsluitreden: 'AFGESCHAALD',
    } as const;
    await expect(keten.systeem.closeCasus(sluiten)).rejects.toMatchObject({ code: 'AFSCHALEN_GEBLOKKEERD' });
    await keten.systeem.recordActualiteit({
      casusId,
      elementInstanceKey: newKey(),
      nogInSituatie: 'nee',
      dagenSindsLaatsteSignaal: null,
    });
    await expect(keten.systeem.closeCasus(sluiten)).resolves.toMatchObject({
      afsluitResultaat: 'AFGESLOTEN',
    });
  });

  it('zonder weging komt een casus niet in F3 (INV2)', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const weigering = await keten.doeTaak({
      casusId,
      taak: 'casus-inbrengen',
      wie: regisseur,
      inhoud: { grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming', betrokkeneGeinformeerd: 'ja' },
      variables: { grondslagVastgelegd: true },
    });
    expect(weigering).toMatchObject({ akkoord: false, code: 'WEGING_ONTBREEKT' });
  });
});

describe('het dossierdeel van een taak', () => {
  const sleutel = (casusId: string) =>
    ({ userTaskKey: '2251799813685249', casusId, taak: 'weging-vaststellen' }) as const;

  it('een concept mag onvolledig zijn, maar rondt niets af', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    await keten.zetKlaar(casusId, 'weging-vaststellen');
    await keten.als(weger).recordGebruiker(weger);
    await keten
      .als(weger)
      .saveTaakDossier({ ...sleutel(casusId), inhoud: { motivering: 'half' }, concept: true });

    expect(await keten.als(weger2).readTaakDossier(sleutel(casusId))).toEqual({
      inhoud: { motivering: 'half' },
      concept: true,
      bewaardOp: '2026-11-24T09:00:00.000Z',
      bewaardDoor: 'Collega weger (Politie)',
    });
    const vraag = {
      ...sleutel(casusId),
      assignee: 'weger',
      variables: { ...S01.besluit, wegingActie: 'VASTSTELLEN' },
    };
    expect(await keten.systeem.checkTaakAfronding(vraag)).toMatchObject({ code: 'DOSSIERDEEL_ONTBREEKT' });
    await expect(
      keten.als(weger).saveTaakDossier({ ...sleutel(casusId), inhoud: {}, concept: false }),
    ).rejects.toMatchObject({ code: 'ONGELDIG', velden: { wegers: 'Kies wie heeft meegewogen.' } });
  });

  it('is er niet voor wie de taak niet mag doen, en niet onder de sleutel van een andere casus', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const ander = await keten.registreer(S08.melding, S08.registratie);
    for (const id of [casusId, ander.casusId]) {
      await keten.systeem.openWeging({ casusId: id, elementInstanceKey: newKey() });
      await keten.zetKlaar(id, 'weging-vaststellen');
    }
    await keten
      .als(weger)
      .saveTaakDossier({ ...sleutel(casusId), inhoud: { wegers: ['OM'] }, concept: false });

    await expect(keten.als(meldpunt, 'melden').readTaakDossier(sleutel(casusId))).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await expect(keten.als(weger).readTaakDossier(sleutel(ander.casusId))).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });

  it('staat vast als de taak is afgerond, en niet zolang zij wordt geweigerd', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const voorstel = { userTaskKey: newKey(), casusId, taak: 'afschalen-voorstellen' } as const;
    const vraag = {
      ...voorstel,
      assignee: 'weger',
      variables: { afsluitreden: 'ONTERECHT', bestemmingen: ['GEEN'] },
    };
    const save = (motivering: string) =>
      keten.als(weger).saveTaakDossier({ ...voorstel, inhoud: { motivering }, concept: false });
    await keten.zetKlaar(casusId, 'afschalen-voorstellen');
    await save('Te kort.');
    expect(await keten.systeem.checkTaakAfronding(vraag)).toMatchObject({ code: 'MOTIVERING_ONTBREEKT' });
    await save(LANGE_MOTIVERING);
    expect(await keten.systeem.checkTaakAfronding(vraag)).toEqual({ akkoord: true });

    await expect(save('Een heel andere motivering achteraf.')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('mandaten komen uit de laatste aanmelding', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const { versie } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    await keten.systeem.recordAdviezen({
      casusId,
      elementInstanceKey: newKey(),
      versie,
      invoer: S01.invoer,
      adviezen: S01.adviezen,
    });
    const taak = {
      casusId,
      taak: 'weging-vaststellen',
      inhoud: { wegers: ['OM'] },
      variables: { ...S01.besluit, wegingActie: 'VASTSTELLEN' },
    } as const;
    expect(await keten.doeTaak({ ...taak, wie: wegerZonderMandaat })).toMatchObject({ code: 'GEEN_MANDAAT' });
    expect(await keten.doeTaak({ ...taak, wie: { ...weger, mandaten: [] } })).toMatchObject({
      code: 'GEEN_MANDAAT',
    });
    expect(await keten.doeTaak({ ...taak, wie: weger })).toEqual({ akkoord: true });
  });
});

describe('niets verdwijnt (INV1)', () => {
  it('op elk moment heeft een open casus een volgende stap; na de termijn telt zij als verdwenen', async () => {
    const { casusId, meldingId } = await keten.meld(S01.melding);
    const stand = async () => {
      const { casussen, verdwenen } = await keten.als(regisseur).readRegie();
      return [casussen[0]?.volgendeStap, verdwenen.length];
    };
    expect(await stand()).toEqual(['Melding registreren', 0]);
    await keten.systeem.createDossiers({ casusId, meldingId, elementInstanceKey: newKey() });
    expect(await stand()).toEqual(['Volgende stap wordt klaargezet', 0]);
    const taak = opdrachtVoor('weging-voorbereiden', 'P1');
    await keten.systeem.openWachtpunt({ casusId, elementInstanceKey: newKey(), periode: 1, ...taak });
    expect(await stand()).toEqual(['Feiten voor de weging vaststellen', 0]);

    test.clock.turn(4 * 60 + 1);
    expect(await stand()).toEqual(['Feiten voor de weging vaststellen', 1]);
    await keten.systeem.escalateTaak({ casusId, elementInstanceKey: newKey(), taak: 'weging-voorbereiden' });
    expect(await stand()).toEqual(['Feiten voor de weging vaststellen', 0]);
  });

  it('een melding die de motor niet oppakt wordt zichtbaar', async () => {
    await keten.meld(S08.melding);
    test.clock.turn(4 * 60 + 1);
    expect((await keten.als(regisseur).readRegie()).verdwenen).toMatchObject([
      { volgendeStap: 'Melding registreren' },
    ]);
  });
});

describe('wie ziet wat van een casus', () => {
  it('in F0 het meldpunt; het ketenregieteam pas vanaf de weging, en dan alleen wat het nodig heeft', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    expect(await keten.als(weger).listCasussen()).toEqual([]);
    expect(await keten.als(meldpunt, 'melden').listCasussen()).toHaveLength(1);
    await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });

    const [persoon] = await keten.als(weger).readPersonen(casusId);
    expect(persoon).toMatchObject({
      personalia: { naam: 'Fleur Verzonnenstein', leeftijd: 15 },
      adres: { adres: 'Bedachtelaan 7', woonplaats: 'Apeldoorn' },
      kenmerken: { afgeschermd: true },
    });
    const [melding] = await keten.als(weger).readMeldingen(casusId);
    expect(isAfgeschermd(melding?.melder)).toBe(true);
    expect(melding?.kern).toMatchObject({
      wat: { korteInhoud: 'Een leerlinge wordt via een app verhandeld.' },
    });
    const [vanRegie] = await keten.als(regisseur).readPersonen(casusId);
    expect(vanRegie).toMatchObject({ personalia: { afgeschermd: true }, adres: { afgeschermd: true } });
  });

  it('een geheim adres schermt zichzelf af', async () => {
    const geheim = aMelding({ wie: { adres: 'Schuilplaats 1', geheimAdres: 'ja' } });
    const { casusId } = await keten.registreer(geheim, S01.registratie);
    await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    expect(await keten.als(weger).readPersonen(casusId)).toMatchObject([{ adres: { afgeschermd: true } }]);
    expect(await keten.als(meldpunt, 'melden').readPersonen(casusId)).toMatchObject([
      { adres: { adres: 'Schuilplaats 1' } },
    ]);
  });

  it('een piketmelding is er voor de gebelde groep, zonder inhoud', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await expect(keten.als(piket).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
    const [piketmelding] = await keten.als(piket).readPiketmeldingen();
    expect(Object.keys(piketmelding ?? {}).sort()).toEqual(['casusId', 'casusnummer', 'op', 'soort']);
    expect(await keten.als(officier).readPiketmeldingen()).toEqual([]);
    expect(await keten.als(piket).readCasus(casusId)).toMatchObject({ casusId, voorlopigePrioriteit: 'P1' });
    await expect(keten.als(weger).readPiketmeldingen()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });

  it('een oproep verdwijnt van de werkplek als er is opgevolgd, en een nieuwe komt erbij', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const oproepen = async () => (await keten.als(piket).readPiketmeldingen()).map(({ soort }) => soort);
    await keten.systeem.alarmPiket({ ...stap(), soort: 'ACUUT' });
    expect(await oproepen()).toEqual(['ACUUT']);

    test.clock.turn(1);
    await keten.systeem.recordAcuutOpvolging({ ...stap(), opvolging: 'POLITIE' });
    expect(await oproepen()).toEqual([]);

    test.clock.turn(1);
    await keten.systeem.alarmPiket({ ...stap(), soort: 'ACUUT' });
    expect(await oproepen()).toEqual(['ACUUT']);
  });

  it('wordt een casus pas in de weging acuut, dan wordt het piket meteen gebeld, en één keer', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    expect(await keten.als(piket).readPiketmeldingen()).toEqual([]);
    const weging = { casusId, invoer: S01.invoer, adviezen: S01.adviezen };

    const { versie } = await keten.systeem.openWeging({ casusId, elementInstanceKey: newKey() });
    await keten.systeem.recordAdviezen({ ...weging, versie, elementInstanceKey: newKey() });
    await keten.systeem.recordAdviezen({ ...weging, versie, elementInstanceKey: newKey() });

    expect(await keten.als(piket).readPiketmeldingen()).toMatchObject([{ casusId, soort: 'ACUUT' }]);
  });

  it('van weging en toets staat alleen iets op de tijdlijn voor wie de weging mag lezen', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await keten.systeem.requestDoorlaattoets({ casusId, elementInstanceKey: newKey(), uitkomst: 'JA' });
    const gebeurtenissen = async (wie: typeof weger, doel: 'wegen' | 'melden') =>
      (await keten.als(wie, doel).readTijdlijn(casusId)).map(({ gebeurtenis }) => gebeurtenis);
    expect(await gebeurtenissen(weger, 'wegen')).toContain('TOETS_GEVRAAGD');
    const voorMeldpunt = await gebeurtenissen(meldpunt, 'melden');
    expect(voorMeldpunt).toContain('MELDING_ONTVANGEN');
    expect(voorMeldpunt).not.toContain('TOETS_GEVRAAGD');
    expect(voorMeldpunt).not.toContain('ADVIEZEN_VASTGELEGD');
  });

  it('de reden van een herweging is voor wie de weging mag lezen', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await expect(keten.als(weger).requestHerweging(casusId, ' '.repeat(30))).rejects.toMatchObject({
      code: 'MOTIVERING_ONTBREEKT',
    });
    await keten.als(weger).requestHerweging(casusId, LANGE_MOTIVERING);
    const [laatste] = await keten.als(weger).readTijdlijn(casusId);
    expect(laatste).toMatchObject({
      gebeurtenis: 'HERWEGING_GEVRAAGD',
      toelichting: LANGE_MOTIVERING,
      door: 'Collega weger (Politie)',
    });
    const berichten = await test.store.outbox.takePending();
    expect(berichten.at(-1)).toMatchObject({
      name: 'herweging-gevraagd',
      correlationKey: casusId,
      variables: {},
    });
  });
});
