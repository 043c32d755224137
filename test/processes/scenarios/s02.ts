import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { isAfgeschermd } from '../../../domain/toegang/afgeschermd.js';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import { andersIn } from '../support/scenario-play.js';
import { meldingIn } from './melding.js';
import { type Spel, leesbaar } from './spel.js';
import { toets } from './toets.js';

/** What a form sends along although its melder wants to stay unknown. */
const MELDER = {
  naam: 'Anonieme Collega',
  email: 'anonieme.collega@voorbeeld.test',
  telefoon: '06-00000002',
};

/** Six workers in one company, by an anonymous melder. */
export function playS02(spel: Spel): void {
  const s02 = scenarioOf('S02');
  const casusId = () => spel.casusVan(s02);
  const meldpunt = () => spel.ploeg.wie('meldpunt').dossiers;

  const over = () => meldingIn(s02, 'Verzonnen S02', '1992-02-20');

  toets('S02', 1, async () => {
    const melding = over();
    const { casusId: id } = await spel.keten.meld({ ...melding, overU: { ...melding.overU, ...MELDER } });
    spel.casussen.set('S02', id);
    await spel.ploeg.workTo(id, 'dossier-vormen', andersIn(s02));
    const [bewaard] = await meldpunt().readMeldingen(id);
    expect(leesbaar(bewaard!.melder)).toEqual({
      anonimiteit: 'volledigAnoniem',
      hoedanigheid: melding.overU.hoedanigheid,
      magTeruggebeld: 'nee',
    });
    const { dataDir } = spel.keten.motor;
    const bestanden = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .map((naam) => join(dataDir, naam))
      .filter((pad) => statSync(pad).isFile());
    for (const waarde of Object.values(MELDER)) {
      expect(await spel.regisseur.findProcescasus(waarde)).toBeNull();
      expect(bestanden.filter((pad) => readFileSync(pad).includes(waarde))).toEqual([]);
    }
  });

  toets('S02', 2, async () => {
    const eerst = await spel.regisseur.readRegie();
    const nummers = (await meldpunt().readPersonen(casusId())).map(({ dossiernummer }) => dossiernummer);
    expect(new Set(nummers).size).toBe(6);
    expect(eerst.casussen.filter((regel) => regel.casusId === casusId())).toHaveLength(1);
    // S01 is about one person.
    expect(eerst).toMatchObject({ slachtoffers: 7, casussen: { length: 2 } });
    await spel.playToPlan(s02);
    expect(await spel.keten.instancesOf(casusId())).toHaveLength(1);
  });

  toets('S02', 4, async () => {
    // The same melder mails again, and lets the meldpunt alone know who it is.
    const { overU, ...melding } = over();
    const { casusId: tweede } = await spel.keten.meld({
      ...melding,
      overU: { ...overU, ...MELDER, anonimiteit: 'anoniemVoorKeten', magTeruggebeld: 'ja' },
    });
    await spel.ploeg.workTo(tweede, 'match-beoordelen');
    const [nieuw] = await meldpunt().readMeldingen(tweede);
    expect(leesbaar(nieuw!.melder)).toMatchObject({ naam: MELDER.naam });
    expect(isAfgeschermd((await spel.regisseur.readMeldingen(tweede))[0]!.melder)).toBe(true);
    await spel.ploeg.workUntil(
      tweede,
      async () => (await spel.regisseur.readCasus(tweede)).afsluitreden === 'SAMENGEVOEGD',
      {
        'match-beoordelen': () => ({
          taak: 'match-beoordelen',
          proces: { match: 'BEKEND' },
          dossier: { kandidaat: '1', reden: 'Dezelfde werknemer op hetzelfde bedrijf.' },
        }),
      },
    );
    for (const wie of ['regisseur', 'weger', 'officier', 'zorgcoordinator'] as const) {
      const gezien = await spel.ploeg.wie(wie).dossiers.readMeldingen(casusId());
      expect(gezien).toHaveLength(2);
      expect(JSON.stringify(gezien.map(({ melder }) => melder))).not.toContain(MELDER.naam);
    }
    // What was melded anonymously stays so.
    const { naam } = leesbaar((await spel.regisseur.readMeldingen(casusId()))[0]!.melder);
    expect(naam).toBeUndefined();
    await spel.ploeg.workUntil(
      casusId(),
      async () => (await spel.gebeurtenissen(casusId())).includes('GEVOLG_BEPAALD'),
      andersIn(s02),
    );
  });
}

/** The first quarter is over: what its figures say of this one casus in Aalten. */
export function readS02(spel: Spel): void {
  toets('S02', 3, async () => {
    const aalten = await spel.iemandAls('gemeente', {
      gebruikerId: 'g-gemeente-aalten',
      gemeente: '0197',
      groepen: ['r09', 'r09.gemeente.0197'],
    });
    for (const wie of [aalten, await spel.keten.actAs('bestuur')]) {
      const cijfers = await wie.dossiers.readStuurinformatie();
      const kwartaal = cijfers.find((een) => een.kwartaal === '2026-K1');
      const gemeenten = kwartaal?.tabellen.find(({ indeling }) => indeling === 'gemeente');
      expect(gemeenten?.rijen).toContainEqual({ groep: '0197', aantal: '<5' });
      // No figure that leaves the keten is below five (INV11).
      const getallen = (kwartaal?.tabellen ?? []).flatMap(({ rijen }) => rijen.map(({ aantal }) => aantal));
      expect(getallen.filter((aantal) => typeof aantal === 'number' && aantal < 5)).toEqual([]);
    }
  });
}
