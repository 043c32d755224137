import { expect } from '@jest/globals';
import { scenarioOf } from '../../../start/ploeg/scenario.js';
import { antwoorden } from '../../../start/ploeg/antwoorden.js';
import { andersIn } from '../support/scenario-play.js';
import { until } from '../support/until.js';
import type { Spel } from './spel.js';
import { toets } from './toets.js';

/** A boy of 19 with an LVB: no trafficking, but care. */
export function playS07(spel: Spel): void {
  const s07 = scenarioOf('S07');
  const casusId = () => spel.casusVan(s07);
  const riec = () => spel.ploeg.wie('riec').dossiers;

  toets('S07', 1, async () => {
    await spel.meld(s07);
    await spel.ploeg.workTo(casusId(), 'overdracht-bevestigen', andersIn(s07));
    const sluit = spel.keten.store.systeem('proef').closeCasus({
      casusId: casusId(),
      elementInstanceKey: 'te-vroeg',
      periode: 1,
      afsluitreden: 'AFGESCHAALD',
    });
    await expect(sluit).rejects.toMatchObject({ code: 'AFSCHALEN_GEBLOKKEERD' });
    // T21: after five working days procesregie decides, and the casus is still open.
    await spel.keten.advance('P7DT8H');
    await spel.ploeg.workTo(casusId(), 'overdracht-terug', { 'overdracht-bevestigen': 'laat' });
    expect(await spel.overzicht(s07)).toMatchObject({ status: 'OPEN' });
    await spel.ploeg.workTo(casusId(), 'overdracht-bevestigen', {
      'overdracht-terug': () => antwoorden.overdrachtTerug('NABELLEN', 'MEE'),
    });
  });

  toets('S07', 4, async () => {
    expect(await riec().readCasus(casusId())).toMatchObject({ casusId: casusId(), status: 'OPEN' });
    await spel.ploeg.workUntil(casusId(), spel.isGesloten(s07));
    expect(await spel.overzicht(s07)).toMatchObject({ afsluitreden: 'OVERGEDRAGEN', fase: 'F8' });
    for (const wie of ['riec', 'weger'] as const)
      await expect(spel.ploeg.wie(wie).dossiers.readCasus(casusId())).rejects.toMatchObject({
        code: 'NIET_GEVONDEN',
      });
  });

  toets('S07', 3, async () => {
    expect((await spel.regisseur.listActies(casusId())).map(({ sjabloon }) => sjabloon)).not.toContain(
      'COMENSHA_REGISTRATIE',
    );
  });
}

/** After its term (T24): what is left of it. */
export function readS07(spel: Spel): void {
  toets('S07', 2, async () => {
    const s07 = scenarioOf('S07');
    await until(
      async () =>
        spel.overzicht(s07).then(
          () => false,
          (error: { code?: string }) => error.code === 'NIET_GEVONDEN',
        ),
      () => spel.keten.explain(),
    );
    const { dossiers } = await spel.keten.actAs('bestuur');
    const kwartaal = (await dossiers.readStuurinformatie()).find((een) => een.kwartaal === '2026-K1');
    // Eight situations, and one that turned out to be about somebody else (S10); six people in S02, one in each other.
    expect(kwartaal?.totaal).toEqual({ aantal: 9, slachtoffers: 14 });
    expect(kwartaal?.tabellen.map(({ indeling }) => indeling)).toEqual(
      expect.arrayContaining(['gemeente', 'vorm']),
    );
  });
}
