import { expect } from '@jest/globals';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import type { Anders } from '../../../start/ploeg/werkwijze.js';
import { andersIn } from '../support/scenario-play.js';
import { type Spel, leesbaar } from './spel.js';
import { toets } from './toets.js';

/** A boy of 17 who came alone; nobody knows whether it goes on. */
export function playS04(spel: Spel): void {
  const s04 = scenarioOf('S04');
  const casusId = () => spel.casusVan(s04);
  const inhaal = async () =>
    (await spel.overzicht(s04)).wachtpunten.find(({ taak }) => taak === 'inhaaltaak')?.escalatieOpen;
  const laat: Anders = { inhaaltaak: 'laat', 'casus-inbrengen': 'laat' };

  toets('S04', 1, async () => {
    await spel.meld(s04);
    await spel.ploeg.workTo(casusId(), 'casus-inbrengen', { ...andersIn(s04), ...laat });
    expect(await inhaal()).toBe(false);
    await spel.keten.advance('PT2H');
    await spel.ploeg.workUntil(casusId(), async () => (await inhaal()) === true, laat);
    // Procesregie (R03) sees it on its page, and in the casus which task it is.
    const { casussen } = await spel.regisseur.readRegie();
    expect(casussen.find((een) => een.casusId === casusId())).toMatchObject({ escalatieOpen: true });
    expect(await spel.regisseur.readTijdlijn(casusId())).toContainEqual(
      expect.objectContaining({ gebeurtenis: 'TAAK_GEESCALEERD', waarde: 'inhaaltaak' }),
    );
  });

  toets('S04', 3, async () => {
    await spel.ploeg.workUntil(casusId(), async () => (await spel.vastgesteld(casusId())).length === 2, {
      ...andersIn(s04),
      inhaaltaak: () => antwoorden.inhalen('GEDAAN', 'ja'),
      'casus-inbrengen': 'laat',
    });
    const wegingen = await spel.regisseur.readWegingen(casusId());
    expect(wegingen.map(({ versie }) => versie)).toEqual([2, 1]);
    for (const { adviezen } of wegingen)
      expect(leesbaar(adviezen).map(({ tabel }) => tabel)).toEqual(
        expect.arrayContaining(['acuut', 'actueel', 'veiligheid', 'doorlaatverbod', 'kwalificatie']),
      );
    await spel.playToPlan(s04);
  });

  toets('S04', 4, async () => {
    const gemeente = await spel.iemandAls('gemeente', {
      gebruikerId: 'g-gemeente-winterswijk',
      gemeente: '0294',
      groepen: ['r09', 'r09.gemeente.0294'],
    });
    const onderwijs = await spel.iemandAls('ggd', {
      gebruikerId: 'g-onderwijs',
      organisatie: 'ONDERWIJS',
      groepen: ['r05', 'r05.onderwijs'],
    });
    // Of somebody at the table who needs it, it is known.
    const [persoon] = await spel.regisseur.readPersonen(casusId());
    expect(leesbaar(persoon!.kenmerken).verblijf).toMatchObject({ nationaliteit: 'DERDELAND' });
    // Who has no task in it: not the casus either.
    for (const { dossiers: zonderTaak } of [gemeente, onderwijs]) {
      const nietGevonden = { code: 'NIET_GEVONDEN' };
      await expect(zonderTaak.readPersonen(casusId())).rejects.toMatchObject(nietGevonden);
      await expect(zonderTaak.readTabeladviezen(casusId())).rejects.toMatchObject(nietGevonden);
    }
    // A partner at the table sees who it is about, and not with which right somebody is here.
    const { dossiers } = spel.ploeg.wie('riec');
    const [gezien] = await dossiers.readPersonen(casusId());
    expect(isAfgeschermd(gezien!.personalia)).toBe(false);
    expect(isAfgeschermd(gezien!.kenmerken)).toBe(true);
    expect(isAfgeschermd(await dossiers.readTabeladviezen(casusId()))).toBe(true);
    const plaats = { casusId: casusId(), dossierId: persoon!.dossierId };
    await expect(dossiers.readBedenktijd(plaats)).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
}

/** A year on: what nazorg told policy. */
export function readS04(spel: Spel): void {
  toets('S04', 2, async () => {
    // Figures are drawn up when their quarter is over.
    await spel.keten.advance('P92D');
    const { dossiers } = await spel.keten.actAs('bestuur');
    const getoond = (await dossiers.readKpis()).flatMap(({ themas }) => themas);
    // Told by five casussen, and by four.
    expect(getoond).toContain('AMV_CRIMINEEL');
    expect(getoond).not.toContain('WERVING_ONLINE');
  });
}

/** What each casus tells policy at its end: S04 is one of five, and one theme stays below the threshold. */
export function themasVan(scenario: string): Anders {
  const themas = ['AMV_CRIMINEEL', ...(scenario === 'S04' ? [] : ['WERVING_ONLINE'])];
  return {
    themasignaal: () => ({ taak: 'themasignaal', proces: { themaGemeld: 'GEMELD' }, dossier: { themas } }),
  };
}
