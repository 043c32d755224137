import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Professional } from '../../domain/keten/betrokkene.js';
import { fg, meldpunt, officier, regisseur, riec, weger, weger2 } from '../builders/betrokkenen.js';
import { aBijdrage } from '../builders/verrijking.js';
import { AanTafel } from './support/aan-tafel.js';
import { Keten } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { LANGE_MOTIVERING } from './support/scenarios.js';
import { alsFg, registreerVerzoek, stelInzageSamen } from './support/verzoeken.js';

const AFGESCHERMD = { afgeschermd: true };

let test: TestStore;
let keten: Keten;
let tafel: AanTafel;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  tafel = await AanTafel.nodig(keten);
});
afterEach(() => test.dispose());

// Toezicht says why it looks.
const als = (wie: Professional) =>
  wie === fg ? keten.als(fg, 'toezicht', LANGE_MOTIVERING) : keten.als(wie, 'casusoverleg');
const lees = (wie: Professional) => als(wie).readVerrijking(tafel.casusId);

describe('de bijdragen', () => {
  it('zijn voor het ketenregieteam zoals de partner ze deelt, en voor procesregie en toezicht altijd', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'OM');
    const [vanOm, vanRiec] = verzoeken;
    await tafel.antwoord(vanRiec!, riec, { gedeeldMet: ['R04'] });
    await tafel.antwoord(vanOm!, officier, { gedeeldMet: [] });
    const bijdragen = async (wie: Professional) =>
      Object.fromEntries((await lees(wie)).verzoeken.map(({ partner, bijdrage }) => [partner, bijdrage]));

    const riecBijdrage = expect.objectContaining({ bijdrage: 'Bijdrage van RIEC' });
    const omBijdrage = expect.objectContaining({ bijdrage: 'Bijdrage van OM' });
    expect(await bijdragen(weger)).toEqual({ RIEC: riecBijdrage, OM: AFGESCHERMD });
    expect(await bijdragen(regisseur)).toEqual({ RIEC: riecBijdrage, OM: omBijdrage });
    expect(await bijdragen(fg)).toEqual({ RIEC: riecBijdrage, OM: omBijdrage });
    expect(await bijdragen(officier)).toMatchObject({ OM: omBijdrage });
  });

  it('zijn voor wie alleen zelf bijdraagt de eigen vraag, het eigen antwoord en de eigen plek', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'OM');
    await tafel.antwoord(
      verzoeken.find(({ partner }) => partner === 'RIEC')!,
      riec,
      { gedeeldMet: [] },
    );
    await tafel.doe('melder-horen', regisseur, {
      inhoud: { verslag: 'Zag elke ochtend een busje.', tolk: 'nee' },
      variables: { melderGehoord: 'ja' },
    });
    await tafel.open();

    const { overleg, verzoeken: gezien, hoorverslagen } = await lees(riec);
    expect(gezien).toMatchObject([
      {
        partner: 'RIEC',
        vraag: 'Wat weet RIEC van Verzonnenstein?',
        bijdrage: { bijdrage: 'Bijdrage van RIEC' },
        isTeBeantwoorden: false,
      },
    ]);
    expect(overleg?.partners.map(({ partner, aanwezigheid }) => [partner, aanwezigheid])).toEqual([
      ['RIEC', 'AANWEZIG'],
    ]);
    expect(hoorverslagen).toEqual([]);
    expect(await als(riec).readTweedeWegingen(tafel.casusId)).toEqual([]);

    const { overleg: heel, hoorverslagen: verslagen } = await lees(weger);
    expect(heel?.partners.map(({ partner }) => partner)).toEqual(['MOVIERA', 'OM', 'RIEC']);
    expect(verslagen).toMatchObject([{ gehoord: 'ja', verslag: 'Zag elke ochtend een busje.' }]);
  });

  it('blijven welkom nadat het overleg begon, van de partner zelf en een keer', async () => {
    const { verzoeken } = await tafel.vraag('RIEC', 'OM');
    const sleutel = {
      casusId: tafel.casusId,
      verzoekId: verzoeken.find(({ partner }) => partner === 'RIEC')!.verzoekId,
    };
    // While the task runs, that is where the answer goes.
    await expect(als(riec).deliverBijdrage(sleutel, aBijdrage())).rejects.toMatchObject({ code: 'CONFLICT' });
    await keten.systeem.closeVerzoeken(tafel.overleg());
    expect((await lees(riec)).verzoeken).toMatchObject([{ status: 'GEEN_REACTIE', isTeBeantwoorden: true }]);

    for (const ander of [weger2, officier, meldpunt])
      await expect(als(ander).deliverBijdrage(sleutel, aBijdrage())).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
    await expect(
      als(riec).deliverBijdrage(sleutel, { ...aBijdrage(), inhoud: { bijdrage: 'Zonder bron.' } }),
    ).rejects.toMatchObject({ code: 'ONGELDIG', velden: { bijdrageStatus: expect.any(String) } });

    await als(riec).recordGebruiker(riec);
    await als(riec).deliverBijdrage(sleutel, aBijdrage());
    expect((await lees(weger)).verzoeken).toContainEqual(
      expect.objectContaining({
        partner: 'RIEC',
        status: 'GELEVERD',
        bijdrage: expect.objectContaining({ bijdrage: 'Zag het busje ook op zondag.' }),
        beantwoordDoor: 'Collega riec (RIEC)',
      }),
    );
    await expect(als(riec).deliverBijdrage(sleutel, aBijdrage())).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});

describe('de tweede weging', () => {
  async function vastgesteld() {
    await tafel.vraag('RIEC');
    await tafel.open();
    const versie = await tafel.duid();
    const besluit = { uitkomst: 'MH_GEENZORG', prioriteit: 'P2' } as const;
    await tafel.besluit(besluit, { motivering: LANGE_MOTIVERING });
    await keten.systeem.vaststelTweedeWeging({ ...tafel.stap(), versie, besluit });
  }

  it('leest het team in haar geheel, met wat de tabellen adviseerden', async () => {
    await vastgesteld();
    for (const wie of [weger, regisseur, fg])
      expect(await als(wie).readTweedeWegingen(tafel.casusId)).toMatchObject([
        {
          versie: 1,
          status: 'VASTGESTELD',
          uitkomst: 'MH_GEENZORG',
          motivering: LANGE_MOTIVERING,
          wegers: ['OM', 'MOVIERA'],
          kader: { factorenSlachtofferschap: ['AFHANKELIJK', 'TAAL'] },
          risico: { risicoAfhankelijkheid: 'hoog' },
          adviezen: [
            { tabel: 'tweede-weging', regel: 'D6_1' },
            { tabel: 'prioriteit', regel: 'D7_4' },
          ],
        },
      ]);
  });

  it('is voor wie alleen bijdraagt afgeschermd', async () => {
    await vastgesteld();
    expect(await als(riec).readTweedeWegingen(tafel.casusId)).toMatchObject([
      { uitkomst: AFGESCHERMD, kader: AFGESCHERMD, risico: AFGESCHERMD, motivering: AFGESCHERMD },
    ]);
  });

  it('krijgt de betrokkene bij inzage, zonder hoe de melder veilig te bereiken is', async () => {
    const { verzoeken } = await tafel.vraag('RIEC');
    await tafel.antwoord(verzoeken[0]!, riec, { gedeeldMet: [] });
    await tafel.doe('melder-horen', regisseur, {
      inhoud: {
        verslag: 'Zag elke ochtend een busje.',
        tolk: 'nee',
        veiligContact: 'Bel na zessen, 06 000.',
      },
      variables: { melderGehoord: 'ja' },
    });
    await tafel.open();
    await tafel.duid();
    const verzoekId = await registreerVerzoek(keten, tafel.casusId, 'INZAGE');
    const blokken = await alsFg(keten).previewInzage(verzoekId);
    const vanVerrijking = blokken.filter(({ sleutel }) => /^(bijdrage|tweede-weging)-/.test(sleutel));
    expect(vanVerrijking.map(({ bron, vraagtOordeel }) => [bron, vraagtOordeel])).toEqual([
      ['RIEC', true],
      ['De partners die samen wegen', true],
    ]);
    const alles = JSON.stringify(await stelInzageSamen(keten, verzoekId));
    for (const tekst of [
      'Bijdrage van RIEC',
      'Zag elke ochtend een busje.',
      'Schulden bij de tussenpersoon.',
    ])
      expect(alles).toContain(tekst);
    expect(alles).not.toContain('Bel na zessen');
  });
});
