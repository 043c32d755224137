import { expect } from '@jest/globals';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import { andersIn } from '../support/scenario-play.js';
import { meldingIn } from './melding.js';
import type { Spel } from './spel.js';
import { toets } from './toets.js';

/** A nail studio where nothing is wrong. */
export function playS08(spel: Spel): void {
  const s08 = scenarioOf('S08');
  const casusId = () => spel.casusVan(s08);
  const weger = () => spel.ploeg.wie('weger');
  /** The code that the melder got. */
  let code = '';
  let bewaardTot: string | null = null;
  const over = () => meldingIn(s08, 'Verzonnen S08', '1988-11-05');

  toets('S08', 1, async () => {
    const gemeld = await spel.keten.meld(over());
    spel.casussen.set('S08', gemeld.casusId);
    ({ code } = gemeld);
    await spel.ploeg.workTo(casusId(), 'afschalen-voorstellen', andersIn(s08));
    const adviezen = await spel.regisseur.readTabeladviezen(casusId());
    expect(adviezen).toContainEqual(
      expect.objectContaining({ tabel: 'bestemming-bij-afschalen', regels: ['D12_7'] }),
    );
    const voorstel = antwoorden.afschalenVoorstellen();
    const kort = { ...voorstel, dossier: { motivering: 'Niets.' } };
    expect(await weger().tryTaak(casusId(), kort)).toMatchObject({ reason: 'MOTIVERING_ONTBREEKT' });
    await weger().finishTaak(casusId(), voorstel);
    expect(await weger().tryTaak(casusId(), antwoorden.tweedeLezer('AKKOORD'))).toMatchObject({
      reason: 'ZELFDE_PERSOON',
    });
    await weger().releaseTaak(casusId(), 'afschalen-tweede-lezer');
    expect(await spel.overzicht(s08)).toMatchObject({ status: 'OPEN' });
    await spel.ploeg.workUntil(casusId(), spel.isGesloten(s08), andersIn(s08));
    const gesloten = await spel.overzicht(s08);
    expect(gesloten).toMatchObject({ afsluitreden: 'AFGESCHAALD', fase: 'F8' });
    bewaardTot = gesloten.bewaarTot;
  });

  toets('S08', 3, async () => {
    const volgen = await spel.keten.store
      .repositoryFor({ soort: 'melder' }, { doel: 'melden', traceId: 'a'.repeat(32) })
      .readMeldingStatus(code);
    expect(volgen).not.toBeNull();
    expect(JSON.stringify(volgen)).not.toMatch(/Verzonnen|CAS-|AFGESCHAALD|GEEN/);
  });

  toets('S08', 4, async () => {
    const tweede = await spel.keten.meld(over());
    await spel.ploeg.workTo(tweede.casusId, 'match-beoordelen');
    const [kandidaat] = await spel.ploeg.wie('meldpunt').dossiers.readMatches(tweede.casusId);
    expect(kandidaat).toMatchObject({ stand: 'VOORGESTELD', heeftOpenCasus: false });
    await spel.regisseur.reopenCasus(casusId(), 'Een school meldt dat het opnieuw gebeurt.');
    expect(await spel.overzicht(s08)).toMatchObject({ status: 'OPEN', fase: 'F2', bewaarTot: null });
    await spel.ploeg.workUntil(
      tweede.casusId,
      async () => (await spel.regisseur.readCasus(tweede.casusId)).afsluitreden === 'SAMENGEVOEGD',
      {
        'match-beoordelen': () => ({
          taak: 'match-beoordelen',
          proces: { match: 'BEKEND' },
          dossier: { kandidaat: '1', reden: 'Zelfde geboortedatum, en het gaat om dezelfde studio.' },
        }),
      },
    );
    expect(await spel.regisseur.readMeldingen(casusId())).toHaveLength(2);
    await spel.keten.advance('P1D');
    await spel.ploeg.workUntil(casusId(), spel.isGesloten(s08), andersIn(s08));
    const { bewaarTot } = await spel.overzicht(s08);
    expect(bewaarTot! > bewaardTot!).toBe(true);
  });
}

/** The first quarter is over: the counter is there, the content is not. */
export function readS08(spel: Spel): void {
  toets('S08', 2, async () => {
    await expect(
      spel.ploeg.wie('weger').dossiers.readCasus(spel.casusVan(scenarioOf('S08'))),
    ).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
    const [kwartaal] = await spel.ploeg.wie('weger').dossiers.readStuurinformatie();
    expect(kwartaal).toMatchObject({ kwartaal: '2026-K1', totaal: { aantal: 9 } });
  });
}
