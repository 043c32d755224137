import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actieUitSjabloon } from '../../domain/plan/sjabloon.js';
import { piket, regisseur, weger, zorgcoordinator } from '../builders/betrokkenen.js';
import { opdrachtVoor } from '../support/regels.js';
import { Keten, newKey } from './support/keten.js';
import { openTestStore, type TestStore } from './support/open-test-store.js';
import { withRaw } from './support/raw-database.js';
import { S01 } from './support/scenarios.js';

const VERLEEND = { soort: 'VERLEEND', vanaf: '2026-11-23', duur: 'DAGEN_30', door: 'POLITIE' };

let test: TestStore;
let keten: Keten;
let casusId: string;
let actieId: string;
beforeEach(async () => {
  test = await openTestStore();
  keten = new Keten(test);
  ({ casusId } = await keten.registreer(S01.melding, S01.registratie));
  await keten.weeg({ casusId, wie: weger, ...S01 });
  await withRaw(test, (raw) => raw.exec(`update casus set fase = 'F6' where casus_id = '${casusId}'`));
  const uiterlijk = '2026-12-08T16:00:00.000Z';
  const actie = {
    sleutel: 'actie-1',
    ...actieUitSjabloon('BEDENKTIJD', { houder: 'POLITIE', uiterlijk }),
  };
  [actieId] = (await keten.systeem.putOutActies({ casusId, acties: [actie] })) as [string];
});
afterEach(() => test.dispose());

const stap = () => ({ casusId, elementInstanceKey: newKey() });
const recht = () => keten.als(piket, 'uitvoeren');

async function leg(invoer: Record<string, string>): Promise<void> {
  const [persoon] = await keten.als(regisseur).readPersonen(casusId);
  await recht().recordBedenktijd({ casusId, dossierId: persoon!.dossierId }, invoer);
}

/** What D10 advised for each of these persons. */
const adviseer = (uitkomsten: readonly string[]) =>
  keten.systeem.recordTabeladviezen({
    casusId,
    adviezen: uitkomsten.map((b8, nummer) => ({
      sleutel: `d10-${nummer}`,
      tabel: 'bedenktijd',
      tabelVersie: 1,
      regels: ['D10_7'],
      uitkomst: { b8 },
    })),
  });

async function rondAf(actieStatus: 'GEREED' | 'VERVALLEN') {
  const elementInstanceKey = newKey();
  const groepen = ['r07.politie'];
  await keten.systeem.openWachtpunt({
    casusId,
    elementInstanceKey,
    periode: 1,
    ...opdrachtVoor('actie-uitvoeren'),
    groepen,
    onderwerpId: actieId,
  });
  const sleutel = { userTaskKey: newKey(), casusId, taak: 'actie-uitvoeren' } as const;
  const inhoud = { watIsGedaan: 'Aangeboden.', effect: [], motivering: 'Zij koos meteen voor aangifte.' };
  await recht().recordGebruiker(piket);
  await recht().saveTaakDossier({ ...sleutel, inhoud, concept: false });
  const variables = { actieStatus };
  return keten.systeem.checkTaakAfronding({
    ...sleutel,
    elementInstanceKey,
    assignee: piket.gebruikerId,
    variables,
  });
}

const geweigerd = { akkoord: false, code: 'VASTLEGGING_ONTBREEKT' };

describe('de actie bedenktijd (D10)', () => {
  it('is pas gereed als de bedenktijd bij de persoon is vastgelegd', async () => {
    await adviseer(['BEDENKTIJD']);
    expect(await rondAf('GEREED')).toMatchObject(geweigerd);
    await leg(VERLEEND);
    expect(await rondAf('GEREED')).toEqual({ akkoord: true });
  });

  it('vraagt haar van iedereen voor wie zij is geadviseerd', async () => {
    await adviseer(['BEDENKTIJD', 'NVT', 'BEDENKTIJD']);
    await leg(VERLEEND);
    expect(await rondAf('GEREED')).toMatchObject(geweigerd);
  });

  it('telt een bedenktijd mee die eerder eindigde, maar niet een die verkeerd was vastgelegd', async () => {
    await adviseer(['BEDENKTIJD']);
    await leg(VERLEEND);
    await leg({ soort: 'GESTOPT', einde: 'FOUT' });
    expect(await rondAf('GEREED')).toMatchObject(geweigerd);
    await leg(VERLEEND);
    await leg({ soort: 'GESTOPT', einde: 'AANGIFTE' });
    expect(await rondAf('GEREED')).toEqual({ akkoord: true });
  });

  it('kan met een reden vervallen als er geen is verleend', async () => {
    await adviseer(['TOETS']);
    expect(await rondAf('GEREED')).toMatchObject(geweigerd);
    expect(await rondAf('VERVALLEN')).toEqual({ akkoord: true });
  });
});

describe('de waarschuwing dat bedenktijd afloopt (T17)', () => {
  it('komt bij wie haar vastlegde en bij wie de zorg van deze casus coördineert, en bij geen ander', async () => {
    await withRaw(test, (raw) =>
      raw.exec(
        `insert into casusrelatie (casus_id, soort, groep, vanaf) values ('${casusId}', 'TOEWIJZING', 'r06.mee', '2026-11-24')`,
      ),
    );
    await leg(VERLEEND);
    const gestart = (await test.store.outbox.takePending()).find(({ name }) => name === 'bedenktijd-gestart');
    const bedenktijdId = String(gestart?.variables['bedenktijdId']);
    await keten.systeem.signalBedenktijd({ ...stap(), bedenktijdId });

    const oproep = [{ casusId, soort: 'BEDENKTIJD' }];
    expect(await keten.als(zorgcoordinator).readPiketmeldingen()).toMatchObject(oproep);
    expect(await recht().readPiketmeldingen()).toContainEqual(expect.objectContaining(oproep[0]!));
    const ander = { ...zorgcoordinator, gebruikerId: 'ander', groepen: ['r06', 'r06.moviera'] };
    expect(await keten.als(ander).readPiketmeldingen()).toEqual([]);
  });
});
