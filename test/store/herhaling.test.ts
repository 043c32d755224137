import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SysteemRepository } from '../../store/systeem-repository.js';
import { officier, regisseur, weger, weger2 } from '../builders/betrokkenen.js';
import { Keten, newKey, onbestaand } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { dump, withRaw } from './support/raw-database.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';
import { opdrachtVoor } from '../support/regels.js';

/** A job is delivered at least once: each call is made twice, and the second one changes nothing. */
describe('elke aanroep van een worker twee keer', () => {
  let test: TestStore;
  let keten: Keten;
  beforeAll(async () => {
    test = await openTestStore();
    keten = new Keten(test);
  });
  afterAll(() => test.dispose());

  async function twice<T>(call: (systeem: SysteemRepository) => Promise<T>): Promise<T> {
    const eerste = await call(keten.systeem);
    const eerder = await dump(test);
    test.clock.turn(1);
    expect(await call(keten.systeem)).toEqual(eerste);
    expect(await dump(test)).toEqual(eerder);
    return eerste;
  }

  it('S01: van casus binden tot overleg', async () => {
    const { casusId, meldingId } = await keten.meld(S01.melding);
    const processInstanceKey = newKey();
    const bind = { casusId, periode: 1, processInstanceKey };
    expect(await twice((systeem) => systeem.bindCasus(bind))).toBe('GEBONDEN');
    expect(await twice((systeem) => systeem.bindCasus({ ...bind, processInstanceKey: newKey() }))).toBe(
      'DUBBEL',
    );
    expect(await twice((systeem) => systeem.bindCasus({ ...bind, periode: 2 }))).toBe('DUBBEL');
    expect(await twice((systeem) => systeem.readMeldingWaarden(meldingId))).toEqual({
      acuutVolgensMelder: 'ja',
      directGevaar: 'onbekend',
      nogInSituatie: 'ja',
      dagenSindsLaatsteSignaal: 1,
      geweldOfDreiging: 'ja',
      vrijheidsbeperking: 'nee',
      minderjarig: 'ja',
      kwetsbaar: 'ja',
      aantalSlachtoffers: 1,
    });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const prioriteit = { ...stap(), adviezen: S01.registratie, prioriteit: 'P1' } as const;
    await twice((systeem) => systeem.recordVoorlopigePrioriteit(prioriteit));
    const alarm = { ...stap(), soort: 'ACUUT' } as const;
    await twice((systeem) => systeem.alarmPiket(alarm));
    const dossier = { ...stap(), meldingId };
    expect(await twice((systeem) => systeem.createDossiers(dossier))).toBe(1);
    const bevestiging = { ...stap(), meldingId };
    await twice((systeem) => systeem.confirmMelder(bevestiging));
    const opvolging = { ...stap(), opvolging: 'POLITIE' } as const;
    await twice((systeem) => systeem.recordAcuutOpvolging(opvolging));

    const wegen = stap();
    const { versie, invoer } = await twice((systeem) => systeem.openWeging(wegen));
    expect(versie).toBe(1);
    expect(invoer).toMatchObject({
      geweldOfDreiging: 'ja',
      uitbuiting: 'onbekend',
      bewijsmiddelen: null,
      sterkeSignalen: null,
    });
    const taak = {
      ...stap(),
      periode: 1,
      ...opdrachtVoor('weging-voorbereiden'),
    };
    const plan = await twice((systeem) => systeem.openWachtpunt(taak));
    expect(plan).toMatchObject({ groepen: ['r04'], volgorde: 90 });
    const teLaat = { ...stap(), taak: 'weging-voorbereiden' } as const;
    await twice((systeem) => systeem.escalateTaak(teLaat));
    const adviezen = { ...stap(), versie, invoer: S01.invoer, adviezen: S01.adviezen };
    await twice((systeem) => systeem.recordAdviezen(adviezen));
    const userTaskKey = newKey();
    await keten.zetKlaar(casusId, 'weging-vaststellen');
    await keten.als(weger).recordGebruiker(weger);
    const sleutel = { userTaskKey, casusId, taak: 'weging-vaststellen' } as const;
    await keten.als(weger).saveTaakDossier({ ...sleutel, inhoud: { wegers: ['OM'] }, concept: false });
    const variables = { ...S01.besluit, wegingActie: 'VASTSTELLEN' };
    const afronding = { ...sleutel, assignee: 'weger', variables };
    expect(await twice((systeem) => systeem.checkTaakAfronding(afronding))).toEqual({ akkoord: true });
    const vast = { ...stap(), versie, besluit: S01.besluit };
    await twice((systeem) => systeem.vaststelWeging(vast));
    await twice((systeem) => systeem.recordAdviezen(adviezen));

    const vraagToets = { ...stap(), uitkomst: 'JA' } as const;
    const { toetsId } = await twice((systeem) => systeem.requestDoorlaattoets(vraagToets));
    const toets = () => ({ ...stap(), toetsId: toetsId ?? '' });
    const openen = toets();
    await twice((systeem) => systeem.openToets(openen));
    const alarmeren = toets();
    await twice((systeem) => systeem.alarmToets(alarmeren));
    await keten.doeTaak({
      casusId,
      taak: 'doorlaatverbod-besluiten',
      wie: officier,
      inhoud: { motivering: 'Nodig.' },
      variables: { toetsBesluit: 'JA' },
    });
    const besluiten = { ...toets(), besluit: 'JA' } as const;
    await twice((systeem) => systeem.recordToetsBesluit(besluiten));
    const afronden = toets();
    await twice((systeem) => systeem.closeToets(afronden));

    await keten.doeTaak({
      casusId,
      taak: 'casus-inbrengen',
      wie: regisseur,
      inhoud: { grondslagen: ['WGS_ZVH'], doelomschrijving: 'Bescherming', betrokkeneGeinformeerd: 'ja' },
      variables: { grondslagVastgelegd: true },
    });
    const inbreng = stap();
    await twice((systeem) => systeem.recordInbreng(inbreng));
    const overleg = { ...stap(), overlegUitkomst: 'VERZET' } as const;
    await twice((systeem) => systeem.recordOverleg(overleg));
    const herweging = stap();
    await twice((systeem) => systeem.requestHerweging(herweging));
    const opnieuw = stap();
    expect(await twice((systeem) => systeem.openWeging(opnieuw))).toMatchObject({
      versie: 2,
      invoer: S01.invoer,
    });
  });

  it('S08: van afschalen toetsen tot sluiten', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const stap = () => ({ casusId, elementInstanceKey: newKey() });
    const toetsen = stap();
    expect(await twice((systeem) => systeem.checkAfschalen(toetsen))).toBe('VRIJ');
    const actueel = { ...stap(), nogInSituatie: 'nee', dagenSindsLaatsteSignaal: null } as const;
    expect(await twice((systeem) => systeem.recordActualiteit(actueel))).toBe('NIET_MEER');
    const sluiten = { ...stap(), periode: 1, afsluitreden: 'AFGESCHAALD' } as const;
    await twice((systeem) => systeem.closeCasus(sluiten));
    await expect(keten.systeem.removeCasus(stap())).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('een tweede levering van een afronding sluit geen taak die daarna is klaargezet', async () => {
    const { casusId } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    const voorstel = { taak: 'afschalen-voorstellen', inhoud: { motivering: LANGE_MOTIVERING } } as const;
    const variables = { afsluitreden: 'AFGESCHAALD', bestemmingen: ['GEEN'] };
    const userTaskKey = newKey();
    await keten.zetKlaar(casusId, voorstel.taak);
    await keten.als(weger).saveTaakDossier({ userTaskKey, casusId, ...voorstel, concept: false });
    const vraag = { userTaskKey, casusId, taak: voorstel.taak, assignee: 'weger', variables };
    await keten.systeem.checkTaakAfronding(vraag);
    await keten.zetKlaar(casusId, 'afschalen-voorstellen');

    expect(await keten.systeem.checkTaakAfronding(vraag)).toEqual({ akkoord: true });

    expect((await keten.als(weger2).readCasus(casusId)).volgendeStap).toBe('Afschalen voorstellen');
  });

  it('van een vernietigde casus blijft niets over dan het log', async () => {
    const { casusId, meldingId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.weeg({ casusId, wie: weger, ...S01 });
    await withRaw(test, (raw) => raw.exec(`delete from casus where casus_id = '${casusId}'`));
    const stap = { casusId, elementInstanceKey: newKey() };
    await expect(keten.systeem.openWeging(stap)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });

    await twice((systeem) => systeem.removeCasus(stap));

    const rest = JSON.stringify(await dump(test));
    expect(rest).not.toContain(casusId);
    expect(rest).not.toContain(meldingId);
    expect(await test.store.verwerkingslog.verify()).toMatchObject({ heel: true });
  });

  it.each<[string, (systeem: SysteemRepository) => Promise<unknown>]>([
    ['bindCasus', (s) => s.bindCasus({ casusId: onbestaand, periode: 1, processInstanceKey: '1' })],
    ['readMeldingWaarden', (s) => s.readMeldingWaarden(onbestaand)],
    [
      'createDossiers',
      (s) => s.createDossiers({ casusId: onbestaand, meldingId: onbestaand, elementInstanceKey: '1' }),
    ],
    ['openWeging', (s) => s.openWeging({ casusId: onbestaand, elementInstanceKey: '1' })],
    ['checkAfschalen', (s) => s.checkAfschalen({ casusId: onbestaand, elementInstanceKey: '1' })],
    ['requestHerweging', (s) => s.requestHerweging({ casusId: onbestaand, elementInstanceKey: '1' })],
    ['recordInbreng', (s) => s.recordInbreng({ casusId: onbestaand, elementInstanceKey: '1' })],
    [
      'escalateTaak',
      (s) => s.escalateTaak({ casusId: onbestaand, taak: 'casus-inbrengen', elementInstanceKey: '1' }),
    ],
    [
      'closeCasus',
      (s) =>
        s.closeCasus({
          casusId: onbestaand,
          periode: 1,
          afsluitreden: 'AFGESCHAALD',
          elementInstanceKey: '1',
        }),
    ],
    [
      'checkTaakAfronding',
      (s) =>
        s.checkTaakAfronding({
          userTaskKey: '1',
          casusId: onbestaand,
          taak: 'casus-inbrengen',
          assignee: 'x',
          variables: {},
        }),
    ],
  ])('%s zegt het als de casus weg is', async (_naam, vraag) => {
    await expect(vraag(keten.systeem)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
