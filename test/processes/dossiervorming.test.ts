import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { aRustigeMelding } from '../../start/ploeg/voorbeelden/a-rustige-melding.js';
import { antwoorden } from '../../start/ploeg/antwoorden.js';
import { type Keten, startKeten } from './support/keten.js';
import type { Medewerker } from './support/medewerker.js';

const BEKEND = {
  naam: 'Vera Verzonnen',
  leeftijd: 17,
  verschijningsvormen: ['ARBEID'],
  gemeente: '0197',
  locatieOmschrijving: 'Een verzonnen keuken',
  aantalSlachtoffers: 3,
  signalen: ['MAG_NIET_WEG', 'SCHULD'],
} as const;

describe('het dossier vormen', () => {
  let keten: Keten;
  let meldpunt: Medewerker;
  let weger: Medewerker;
  let casusId: string;

  beforeAll(async () => {
    keten = await startKeten();
    [meldpunt, weger] = await Promise.all([keten.actAs('meldpunt'), keten.actAs('weger')]);
    ({ casusId } = await keten.meld(aRustigeMelding({ wie: { leeftijd: 'onbekend' } })));
  });

  afterAll(() => keten.close());

  it('is van het meldpunt, binnen één werkdag (T03), en toont wat nog open staat', async () => {
    const taak = await meldpunt.waitForTaak('dossier-vormen', casusId);

    expect(new Date(taak.dueDate!)).toEqual(new Date('2026-03-03T16:00:00Z'));
    const punten = await meldpunt.dossiers.readDossierpunten(casusId);
    expect(punten).toMatchObject({ gevormdOp: null, standen: { personalia: 'OPEN', politie: 'BEKEND' } });
  });

  it('gaat niet verder zolang een punt open staat', async () => {
    const half = antwoorden.dossierVormen({ naam: 'Vera Verzonnen' });
    await expect(
      meldpunt.tryTaak(casusId, { ...half, dossier: { ...half.dossier, onbekend: [] } }),
    ).rejects.toMatchObject({ code: 'ONGELDIG' });
    expect((await weger.taken(casusId)).length).toBe(0);
  });

  it('zet wat bekend werd bij de persoon en de casus, en maakt dossiers voor wie erbij kwamen', async () => {
    await meldpunt.finishTaak(casusId, antwoorden.dossierVormen(BEKEND as never, 'ja'));
    await meldpunt.waitForTaak('lvb-afnemen', casusId);

    const [eerste, ...anderen] = await meldpunt.dossiers.readPersonen(casusId);
    expect(eerste).toMatchObject({ personalia: { leeftijd: 17 } });
    expect(anderen).toHaveLength(2);
    const punten = await meldpunt.dossiers.readDossierpunten(casusId);
    expect(punten?.standen).toMatchObject({
      personalia: 'BEKEND',
      aantallen: 'ONBEKEND',
      periode: 'ONBEKEND',
    });
    expect(Object.values(punten!.standen)).not.toContain('OPEN');
  });

  it('bewaart van de LVB-lijst alleen het profiel', async () => {
    const metAntwoord = antwoorden.lvbAfnemen('VERHOOGD');
    await expect(
      meldpunt.tryTaak(casusId, { ...metAntwoord, dossier: { ...metAntwoord.dossier, vraag1: 'ja' } }),
    ).rejects.toMatchObject({ code: 'ONGELDIG' });

    await meldpunt.finishTaak(casusId, metAntwoord);
    await weger.waitForTaak('weging-voorbereiden', casusId);

    const regisseur = await keten.actAs('regisseur');
    const [eerste] = await regisseur.dossiers.readPersonen(casusId);
    if (!eerste || isAfgeschermd(eerste.kenmerken)) throw new Error('Expected readable kenmerken');
    expect(eerste.kenmerken).toMatchObject({
      lvb: 'ja',
      lvbProfiel: { profiel: 'VERHOOGD', instrument: '11VB', afgenomenOp: '2026-03-01' },
    });
  });

  it('en de weging begint met wat het meldpunt vond: minderjarig, drie slachtoffers, getelde signalen', async () => {
    const [weging] = await weger.dossiers.readWegingen(casusId);

    expect(weging).toMatchObject({
      invoer: {
        minderjarig: 'ja',
        kwetsbaar: 'ja',
        aantalSlachtoffers: 3,
        sterkeSignalen: 1,
        middelSignalen: 1,
        kenmerken: expect.arrayContaining(['minderjarig', 'lvb', 'meerdereSlachtoffers']),
      },
    });
  });

  it('laat niets vastlopen', async () => {
    expect(await keten.motor.incidents()).toEqual([]);
  });
});
