import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aProfessional, fg, meldpunt, regisseur, weger } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { opdrachtVoor } from '../support/regels.js';
import { type TestStore, openTestStore } from './support/open-test-store.js';
import { S01 } from './support/scenarios.js';

/** A colleague of the meldpunt who weighs, and does not take meldingen. */
const collega = aProfessional('collega', ['r04', 'r04.veilig-thuis'], { organisatie: 'VEILIG_THUIS' });
const beheerder = aProfessional('beheerder', ['r13', 'r13.beheer']);
const REGEL = {
  groep: 'r02.veilig-thuis',
  wie: 'persoon:collega',
  voorGebruikerId: 'meldpunt',
  van: '2026-11-24',
  tot: '2026-11-26',
};

let test: TestStore;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  for (const wie of [meldpunt, collega, regisseur, weger]) await keten.als(wie).recordGebruiker(wie);
});
afterEach(() => test.dispose());

const alsBeheer = () => keten.als(beheerder, 'beheer');

describe('waarnemen (INV15)', () => {
  it('geeft in die dagen het werk van de rol, en daarna niet meer', async () => {
    const { casusId } = await keten.meld(S01.melding);
    await expect(keten.als(collega, 'melden').readCasus(casusId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
    await alsBeheer().addRoosterregel(REGEL);

    const waarnemer = await test.store.withWaarneming(collega);
    expect(waarnemer).toMatchObject({
      groepen: ['r04', 'r04.veilig-thuis', 'r02.veilig-thuis'],
      rollen: ['R02', 'R04'],
      mandaten: [],
      waarneming: [{ groep: 'r02.veilig-thuis', tot: '2026-11-26' }],
    });
    await expect(keten.als(waarnemer, 'melden').readCasus(casusId)).resolves.toMatchObject({ casusId });
    expect(await test.store.withWaarneming(meldpunt)).toEqual(meldpunt);

    test.clock.set('2026-11-27T09:00:00Z');
    expect(await test.store.withWaarneming(collega)).toEqual(collega);
  });

  it('zet bij wat iemand afrondt beide namen op de tijdlijn', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await alsBeheer().addRoosterregel(REGEL);
    const userTaskKey = newKey();
    const taak = 'weging-voorbereiden';
    await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      ...opdrachtVoor(taak),
      groepen: ['r02.veilig-thuis'],
    });
    const waarnemer = await test.store.withWaarneming(collega);
    const inhoud = { bewijsmiddelenLijst: [] };
    await keten.als(waarnemer).saveTaakDossier({ userTaskKey, casusId, taak, inhoud, concept: false });
    const vraag = {
      userTaskKey,
      casusId,
      taak,
      assignee: 'collega',
      variables: { ...S01.invoer, bewijsmiddelen: 0 },
    } as const;
    expect(await keten.systeem.checkTaakAfronding(vraag)).toEqual({ akkoord: true });

    const tijdlijn = await keten.als(regisseur).readTijdlijn(casusId);
    expect(tijdlijn.find(({ gebeurtenis }) => gebeurtenis === 'TAAK_AFGEROND')).toMatchObject({
      door: 'Collega collega (Veilig Thuis)',
      namens: { naam: 'Collega meldpunt (Veilig Thuis)' },
    });
  });

  it('geeft zonder regel geen recht om af te ronden', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const taak = 'weging-voorbereiden';
    await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      ...opdrachtVoor(taak),
      groepen: ['r02.veilig-thuis'],
    });
    expect(
      await keten.systeem.checkTaakAfronding({
        userTaskKey: newKey(),
        casusId,
        taak,
        assignee: 'collega',
        variables: {},
      }),
    ).toMatchObject({ code: 'GEEN_ROL' });
  });

  it('zet een taak ook klaar voor de groep die waarneemt', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    await alsBeheer().addRoosterregel({
      ...REGEL,
      groep: 'r03.zvh',
      wie: 'groep:r03.zvh.piket',
      voorGebruikerId: null,
    });
    const plan = await keten.systeem.openWachtpunt({
      casusId,
      elementInstanceKey: newKey(),
      periode: 1,
      ...opdrachtVoor('agenda-vaststellen', 'P3'),
    });
    expect(plan.groepen).toEqual(['r03.zvh', 'r03.zvh.piket']);
  });

  it('houdt op als de regel wordt ingetrokken; de regel zelf blijft', async () => {
    await alsBeheer().addRoosterregel(REGEL);
    const [regel] = (await alsBeheer().listRooster()).regels;
    expect(regel).toMatchObject({
      wie: 'Collega collega (Veilig Thuis)',
      voor: 'Collega meldpunt (Veilig Thuis)',
    });
    await alsBeheer().withdrawRoosterregel(regel!.roosterId);
    expect(await test.store.withWaarneming(collega)).toEqual(collega);
    expect((await alsBeheer().listRooster()).regels).toEqual([]);
    await expect(alsBeheer().withdrawRoosterregel(regel!.roosterId)).rejects.toMatchObject({
      code: 'NIET_GEVONDEN',
    });
  });
});

describe('wie in het rooster mag', () => {
  it.each<[string, Partial<typeof REGEL> & { voorGebruikerId?: string | null }, string]>([
    ['iemand van een andere organisatie', { wie: 'persoon:weger' }, 'wie'],
    ['iemand die niemand kent', { wie: 'persoon:spook' }, 'wie'],
    ['een groep van een andere organisatie', { wie: 'groep:r03.zvh' }, 'wie'],
    ['de groep zelf', { wie: 'groep:r02.veilig-thuis' }, 'wie'],
    ['in plaats van wie dit werk niet doet', { voorGebruikerId: 'weger' }, 'voorGebruikerId'],
    ['in plaats van zichzelf', { wie: 'persoon:meldpunt' }, 'voorGebruikerId'],
    ['in dagen die voorbij zijn', { van: '2026-11-20', tot: '2026-11-23' }, 'tot'],
    ['toezicht', { groep: 'r12.fg' }, 'groep'],
  ])('niet: %s', async (_naam, anders, veld) => {
    await expect(alsBeheer().addRoosterregel({ ...REGEL, ...anders })).rejects.toMatchObject({
      code: 'ONGELDIG',
      velden: { [veld]: expect.any(String) },
    });
    expect((await alsBeheer().listRooster()).regels).toEqual([]);
  });

  it('niemand geeft zichzelf het werk van een andere rol', async () => {
    const dubbel = aProfessional('dubbel', ['r03', 'r03.zvh', 'r11', 'r11.zvh']);
    await keten.als(dubbel).recordGebruiker(dubbel);
    const zelf = {
      groep: 'r02.zvh',
      wie: 'persoon:dubbel',
      voorGebruikerId: null,
      van: '2026-11-24',
      tot: '2026-11-24',
    };
    await expect(keten.als(dubbel).addRoosterregel(zelf)).rejects.toMatchObject({ code: 'ONGELDIG' });
    await expect(keten.als(dubbel).addRoosterregel({ ...zelf, groep: 'r03.zvh' })).resolves.toBeUndefined();
  });

  it('bestaat alleen voor procesregie en beheer; toezicht mag lezen', async () => {
    const nergens = { code: 'NIET_GEVONDEN' };
    await expect(keten.als(weger).listRooster()).rejects.toMatchObject(nergens);
    await expect(keten.als(weger).addRoosterregel(REGEL)).rejects.toMatchObject(nergens);
    await expect(keten.als(fg, 'toezicht').addRoosterregel(REGEL)).rejects.toMatchObject(nergens);
    expect((await keten.als(fg, 'toezicht').listRooster()).magSchrijven).toBe(false);
    expect((await keten.als(regisseur).listRooster()).groepen.map(({ groep }) => groep)).toContain(
      'r02.veilig-thuis',
    );
  });
});
