import { expect } from '@jest/globals';
import { dagVan } from '../../../domain/tijd/amsterdam.js';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { bewijsVan, feitenVan, scenarioOf } from '../../../start/ploeg/scenario.js';
import { werkwijzeIn } from '../../../start/ploeg/scenario-werkwijze.js';
import type { Werkwijze } from '../../../start/ploeg/werkwijze.js';
import { andersIn, tryJa } from '../support/scenario-play.js';
import { until } from '../support/until.js';
import { meldingIn } from './melding.js';
import { type Spel, leesbaar } from './spel.js';
import { toets } from './toets.js';

/** Two that hang together. */
const SAMENHANGEND = bewijsVan(2).map((bewijs) => ({ ...bewijs, onafhankelijk: 'nee' as const }));

/** A girl of 15, on a Saturday: P1, and the doorlaatverbod. */
export function playS01(spel: Spel): void {
  const s01 = scenarioOf('S01');
  const casusId = () => spel.casusVan(s01);
  const weger = () => spel.ploeg.wie('weger');

  toets('S01', 3, async () => {
    await spel.keten.advance('P5D');
    expect(dagVan(spel.keten.clock.now())).toBe('2026-03-07');
    const opgenomen = await spel.ploeg
      .wie('meldpunt')
      .dossiers.registerMelding(meldingIn(s01, 'Verzonnen S01'), { kanaal: 'telefoon', ingang: 'MELDPUNT' });
    spel.casussen.set('S01', opgenomen.casusId);
    await spel.ploeg.workTo(casusId(), 'weging-voorbereiden', andersIn(s01));
    const { dueDate } = await weger().waitForTaak('weging-voorbereiden', casusId());
    // T04 for P1: four hours, on this same Saturday.
    expect(new Date(dueDate!).getTime() - spel.keten.clock.now().getTime()).toBe(4 * 3_600_000);
    await spel.keten.advance('PT4H');
    await until(
      async () => (await spel.overzicht(s01)).escalatieOpen,
      () => spel.keten.explain(),
    );
  });

  toets('S01', 2, async () => {
    const metSamenhangend = (bewijsmiddelen: number) => {
      const feiten = feitenVan(s01, { bewijsmiddelen });
      return { ...feiten, dossier: { ...feiten.dossier, bewijsmiddelenLijst: SAMENHANGEND } };
    };
    expect(await weger().tryTaak(casusId(), metSamenhangend(2))).toMatchObject({
      reason: 'BEWIJS_TELT_NIET',
    });
    await weger().finishTaak(casusId(), metSamenhangend(1));
    await weger().waitForTaak('weging-vaststellen', casusId());
    const [weging] = await weger().dossiers.readWegingen(casusId());
    expect(leesbaar(weging!.adviezen)).toContainEqual(
      expect.objectContaining({ tabel: 'doorlaatverbod', regel: 'D4_3', uitkomst: 'SPOEDTOETS' }),
    );
    const besluit = antwoorden.wegingVaststellen({
      acuut: 'ACUUT',
      actueel: 'ACTUEEL',
      veiligheid: 'ONVEILIG',
      kwalificatie: 'WEL',
      prioriteit: 'P1',
    });
    await weger().finishTaak(casusId(), {
      ...besluit,
      proces: { ...besluit.proces, wegingActie: 'FEITEN_HERZIEN' },
    });
  });

  toets('S01', 1, async () => {
    const laat = { 'casus-inbrengen': 'laat', 'doorlaatverbod-besluiten': 'laat' } as const;
    await spel.ploeg.workTo(casusId(), 'casus-inbrengen', { ...andersIn(s01), ...laat });
    const zonderMandaat = await spel.iemandAls('officier', {
      gebruikerId: 'g-officier-zonder-mandaat',
      mandaten: [],
    });
    const ja = antwoorden.doorlaatverbodBesluiten('JA', bewijsVan(2));
    expect(await zonderMandaat.tryTaak(casusId(), ja)).toMatchObject({ reason: 'GEEN_MANDAAT' });
    await zonderMandaat.releaseTaak(casusId(), 'doorlaatverbod-besluiten');
    const meldpunt = spel.ploeg.wie('meldpunt');
    for (const wie of [meldpunt, weger(), spel.ploeg.wie('regisseur')])
      expect(await spel.takenVan(wie, casusId())).not.toContain('doorlaatverbod-besluiten');
    const [weging] = await meldpunt.dossiers.readWegingen(casusId());
    expect(leesbaar(weging!.adviezen)).toContainEqual(
      expect.objectContaining({ tabel: 'doorlaatverbod', uitkomst: 'JA' }),
    );
    for (const ander of [weging!.invoer, weging!.besluit, weging!.motivering, weging!.wegers])
      expect(isAfgeschermd(ander)).toBe(true);
  });

  toets('S01', 4, async () => {
    await spel.playToPlan(s01, {
      'doorlaatverbod-besluiten': async (situatie) => {
        // Two that hang together count as one (INV4).
        const samen = antwoorden.doorlaatverbodBesluiten('JA', SAMENHANGEND);
        expect(await tryJa(situatie, samen)).toMatchObject({ reason: 'BEWIJS_ONVOLDOENDE' });
        return (werkwijzeIn(s01)['doorlaatverbod-besluiten'] as Werkwijze)(situatie);
      },
    });
    expect(await spel.regisseur.readDoorlaattoetsen(casusId())).toMatchObject([
      { besluit: 'JA', bewijsmiddelen: 2 },
    ]);
    const [uitnodiging] = await spel.ploeg.wie('ggd').dossiers.listUitnodigingen();
    expect(uitnodiging).toMatchObject({ casusnummer: (await spel.overzicht(s01)).casusnummer });
    expect(JSON.stringify(uitnodiging)).not.toMatch(/Verzonnen|SEKSUEEL|meisje|leerling/);
    await spel.keten.advance('P1D');
  });
}
