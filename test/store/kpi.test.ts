import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bestuur, gemeente, hulpverlener } from '../builders/betrokkenen.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

let test: TestStore;
let keten: Keten;
let casusId: string;
beforeEach(async () => {
  test = await openTestStore('2026-08-03T09:00:00.000Z');
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
});
afterEach(() => test.dispose());

/** Events of that many casussen, in the quarter that runs. */
const gebeurt = (aantal: number, soort: string, waarde: string, inCompartiment = 0) =>
  withRaw(test, async (raw) => {
    for (let nummer = 0; nummer < aantal; nummer += 1)
      await raw.exec(`insert into gebeurtenis (casus_id, sleutel, soort, waarde, in_compartiment, op)
        values ('casus-${soort}-${nummer}', '${newKey()}', '${soort}', '${waarde}', ${inCompartiment}, '2026-08-04T09:00:00.000Z')`);
  });
const kpis = () => keten.als(bestuur, 'evaluatie').readKpis();

describe('de indicatoren per kwartaal', () => {
  it('verschijnen na afloop van het kwartaal, en veranderen daarna niet meer', async () => {
    await gebeurt(20, 'DOSSIER_GEVORMD', 'PUNTEN_11');
    expect(await kpis()).toEqual([]);

    test.clock.set('2026-10-02T09:00:00.000Z');
    expect(await kpis()).toMatchObject([{ kwartaal: '2026-K3', cijfers: { 'K-21c': 'ten minste 80%' } }]);

    await withRaw(test, (raw) => raw.exec(`delete from gebeurtenis where casus_id <> '${casusId}'`));
    expect(await kpis()).toMatchObject([{ cijfers: { 'K-21c': 'ten minste 80%' } }]);
  });

  it('laten een thema aan beleid zien als het in vijf casussen speelde, en niet bij vier', async () => {
    await gebeurt(5, 'THEMA_GEMELD', 'AMV_CRIMINEEL');
    await gebeurt(4, 'THEMA_GEMELD', 'SCHULDEN');
    test.clock.set('2026-10-02T09:00:00.000Z');

    expect((await kpis()).map(({ themas }) => themas)).toEqual([['AMV_CRIMINEEL']]);
  });

  it('tellen wat van preventie in de periode bleek, en niet wat ervoor of erna kwam', async () => {
    const activiteit = (nummer: number, op: string, effect: string) =>
      `insert into preventieactiviteit (activiteit_id, zaak_id, soort, doelgroep, gemeente, op, status, effect)
       values ('a-${op}-${nummer}', 'zaak-1', 'GASTLES', 'JONGEREN', '0200', '${op}', 'UITGEVOERD', '${effect}')`;
    await withRaw(test, async (raw) => {
      await raw.exec(
        `insert into preventiejaar (zaak_id, regio, jaar, gevraagd_op) values ('zaak-1', 'MIDDEN_IJSSEL', 2026, '2026-01-01T09:00:00.000Z')`,
      );
      await raw.exec(`insert into taakdossier (user_task_key, zaak_id, taak, inhoud, concept, bewaard_op, bewaard_door, afgerond_op, afgerond_door)
        values ('9001', 'zaak-1', 'cijfers-duiden', 'x', 0, '2026-08-05T09:00:00.000Z', 'p', '2026-08-05T09:00:00.000Z', 'p')`);
      for (let nummer = 0; nummer < 20; nummer += 1) {
        // What came of an activity in the first quarter is known in the third, of one in the second after it.
        await raw.exec(activiteit(nummer, '2026-02-10', nummer < 15 ? 'STIJGING' : 'DALING'));
        await raw.exec(activiteit(nummer, '2026-02-11', 'NIET_TE_ZEGGEN'));
        await raw.exec(activiteit(nummer, '2026-05-10', 'DALING'));
      }
    });
    test.clock.set('2026-10-02T09:00:00.000Z');

    const cijfers = (await kpis())[0]!.cijfers;
    expect(cijfers['K-11b']).toBe('ongeveer 75%');
    // Eight of the 22 municipalities are in the region that looked at its figures.
    expect(cijfers['K-12']).toBe('ongeveer 35%');
  });

  it('tellen niets van het compartiment van politie en OM (INV8)', async () => {
    await gebeurt(20, 'DOSSIER_GEVORMD', 'PUNTEN_11', 1);
    test.clock.set('2026-10-02T09:00:00.000Z');

    expect((await kpis())[0]?.cijfers['K-21c']).toBeNull();
  });

  it('zijn er niet voor wie één gemeente ziet, of geen cijfers', async () => {
    for (const wie of [gemeente, hulpverlener])
      await expect(keten.als(wie, 'uitvoeren').readKpis()).rejects.toMatchObject({ code: 'NIET_GEVONDEN' });
  });
});
