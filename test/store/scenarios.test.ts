import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { meldpunt, officier, piket, regisseur, weger, weger2 } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { LANGE_MOTIVERING, S01, S08 } from './support/scenarios.js';

describe('S01 en S08 door de store', () => {
  let test: TestStore;
  let keten: Keten;
  beforeEach(async () => {
    test = await openTestStore();
    keten = new Keten(test);
  });
  afterEach(() => test.dispose());

  it('S01: van melding tot besluit doorlaatverbod en inbreng', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await keten.systeem.alarmPiket({ casusId, elementInstanceKey: newKey(), soort: 'ACUUT' });
    expect(await keten.als(piket).readPiketmeldingen()).toMatchObject([{ casusId, soort: 'ACUUT' }]);

    await keten.weeg({ casusId, wie: weger, ...S01 });
    const { toetsId } = await keten.systeem.requestDoorlaattoets({
      casusId,
      elementInstanceKey: newKey(),
      uitkomst: 'JA',
    });
    const toets = { casusId, toetsId: toetsId ?? '' };
    expect(await keten.systeem.openToets({ ...toets, elementInstanceKey: newKey() })).toEqual({
      toetsTermijnCode: 'T05',
      bewijsmiddelen: 2,
    });
    const besluit = await keten.doeTaak({
      casusId,
      taak: 'doorlaatverbod-besluiten',
      wie: officier,
      inhoud: { motivering: 'Ingrijpen is nodig en proportioneel.' },
      variables: { toetsBesluit: 'JA' },
    });
    expect(besluit).toEqual({ akkoord: true });
    await keten.systeem.recordToetsBesluit({ ...toets, elementInstanceKey: newKey(), besluit: 'JA' });
    await keten.systeem.closeToets({ ...toets, elementInstanceKey: newKey() });

    const inbreng = await keten.doeTaak({
      casusId,
      taak: 'casus-inbrengen',
      wie: regisseur,
      inhoud: {
        grondslagen: ['WGS_ZVH'],
        doelomschrijving: 'Bescherming van een leerlinge.',
        betrokkeneGeinformeerd: 'uitgesteld',
        betrokkeneReden: 'Eerst veiligheid.',
      },
      variables: { grondslagVastgelegd: true },
    });
    expect(inbreng).toEqual({ akkoord: true });
    await keten.systeem.recordInbreng({ casusId, elementInstanceKey: newKey() });

    const casus = await keten.als(regisseur).readCasus(casusId);
    expect(casus).toMatchObject({
      fase: 'F3',
      prioriteit: 'P1',
      kwalificatie: 'WEL',
      grondslagen: ['WGS_ZVH'],
      doelomschrijving: 'Bescherming van een leerlinge.',
    });
    expect(await keten.als(officier).readDoorlaattoetsen(casusId)).toMatchObject([
      { besluit: 'JA', status: 'AFGEROND', beslotenDoor: 'Collega officier (Openbaar Ministerie)' },
    ]);
    const wachtend = await test.store.outbox.takePending();
    expect(wachtend.map(({ name }) => name)).toEqual([
      'casus-geopend',
      'acuut-signaal',
      'doorlaattoets-gevraagd',
      'doorlaattoets-afgerond',
    ]);
  });

  it('S08: afschalen met motivering en tweede lezer; daarna ziet het ketenregieteam niets meer', async () => {
    const { casusId, code } = await keten.registreer(S08.melding, S08.registratie);
    await keten.weeg({ casusId, wie: weger, ...S08 });
    expect(
      await keten.systeem.requestDoorlaattoets({ casusId, elementInstanceKey: newKey(), uitkomst: 'NVT' }),
    ).toEqual({ toetsId: null });
    expect(await keten.systeem.checkAfschalen({ casusId, elementInstanceKey: newKey() })).toBe('VRIJ');
    const voorstel = {
      casusId,
      taak: 'afschalen-voorstellen',
      wie: weger,
      inhoud: { motivering: LANGE_MOTIVERING },
      variables: { afsluitreden: 'AFGESCHAALD', bestemmingen: ['GEEN'] },
    } as const;
    expect(await keten.doeTaak(voorstel)).toEqual({ akkoord: true });
    const lezing = {
      casusId,
      taak: 'afschalen-tweede-lezer',
      inhoud: { motivering: 'Eens.' },
      variables: { tweedeLezer: 'AKKOORD' },
    } as const;
    expect(await keten.doeTaak({ ...lezing, wie: weger })).toMatchObject({
      akkoord: false,
      code: 'ZELFDE_PERSOON',
    });
    expect(await keten.doeTaak({ ...lezing, wie: weger2 })).toEqual({ akkoord: true });
    await keten.systeem.closeCasus({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      afsluitreden: 'AFGESCHAALD',
    });

    await expect(keten.als(weger).readCasus(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(keten.als(weger).readWegingen(casusId)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    await expect(keten.als(meldpunt, 'melden').readMeldingen(casusId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    expect(await keten.als(weger).listCasussen()).toEqual([]);
    expect(await keten.als(regisseur).readCasus(casusId)).toMatchObject({
      fase: 'F8',
      status: 'GESLOTEN',
      afsluitreden: 'AFGESCHAALD',
      bewaarTot: '2027-05-24T08:00:00.000Z',
      volgendeStap: null,
      wachtpunten: [],
    });
    const [melding] = await keten.als(regisseur).readMeldingen(casusId);
    expect(isAfgeschermd(melding?.kern)).toBe(false);
    expect(await keten.als(regisseur).readMeldingStatus(code)).toMatchObject({ status: 'afgesloten' });
  });
});
