import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createActueleRegels } from '../../../store/toegangsregels/actuele-regels.js';
import { createCipher } from '../../../store/cipher/cipher.js';
import { connect } from '../../../store/database/postgres/connect.js';
import { postgresDialect } from '../../../store/database/postgres/postgres-dialect.js';
import { type Database, inTransaction } from '../../../store/database/unit-of-work.js';
import { GUARDS } from '../../../store/guards.js';
import { openStore } from '../../../store/open-store.js';
import type { Store } from '../../../store/store.js';
import { aMelding } from '../../../start/ploeg/voorbeelden/a-melding.js';
import { weger } from '../../builders/betrokkenen.js';
import { asSuperuser } from '../support/databases/postgres-database.js';
import { Keten, TRACE, newKey } from '../support/keten.js';
import { type TestStore, openTestStore } from '../support/open-test-store.js';
import { logLines } from '../support/raw-database.js';
import { S01 } from '../support/scenarios.js';

/** Two stores on one database are two processes: nothing in memory is shared. */
let test: TestStore;
let ander: Store;
let keten: Keten;
beforeEach(async () => {
  test = await openTestStore();
  ander = await openStore({ ...test, ...test.database.opties });
  keten = new Keten(test);
});
afterEach(async () => {
  await ander.close();
  await test.dispose();
});

const beide = <T>(aantal: number, work: (store: Store, nummer: number) => Promise<T>): Promise<T[]> =>
  Promise.all(
    Array.from({ length: aantal }, (_, nummer) => work(nummer % 2 === 0 ? test.store : ander, nummer)),
  );

describe('twee processen tegelijk', () => {
  const opties = { kanaal: 'partner', ingang: 'PARTNER' } as const;
  const partner = { soort: 'partner', organisatie: 'MEE', clientId: 'mee-1' } as const;
  const meld = (store: Store, idempotentie: string) =>
    store
      .repositoryFor(partner, { doel: 'melden', traceId: TRACE })
      .registerMelding(aMelding(), { ...opties, idempotentie });

  it('rijgen het verwerkingslog aan één keten', async () => {
    await beide(20, (store, nummer) => meld(store, `melding-${nummer}`));
    expect(await ander.verwerkingslog.verify()).toMatchObject({ heel: true, regels: 20 });
    expect(await logLines(test)).toHaveLength(20);
  });

  it('controleren de keten terwijl zij groeit', async () => {
    const uitkomsten = await beide(20, async (store, nummer) =>
      nummer % 4 === 3 ? store.verwerkingslog.verify() : meld(store, `melding-${nummer}`),
    );
    const controles = uitkomsten.filter((uitkomst) => 'heel' in uitkomst);
    expect(controles).toHaveLength(5);
    expect(controles.every(({ heel }) => heel)).toBe(true);
  });

  it('maken van één vraag één melding', async () => {
    const antwoorden = await beide(8, (store) => meld(store, 'dezelfde'));
    expect(new Set(antwoorden.map(({ casusId }) => casusId)).size).toBe(1);
    expect(await test.store.outbox.takePending()).toHaveLength(1);
  });

  it('nummeren de wegingen van een casus zonder gat en zonder dubbele', async () => {
    const { casusId } = await keten.registreer(S01.melding, S01.registratie);
    const wegingen = await beide(6, (store) =>
      store.systeem('test').openWeging({ casusId, elementInstanceKey: newKey() }),
    );
    expect(wegingen.map(({ versie }) => versie).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const open = (await keten.als(weger).readWegingen(casusId)).filter(({ status }) => status === 'CONCEPT');
    expect(open).toHaveLength(1);
  });

  it('binden een casus aan één proces', async () => {
    const { casusId } = await keten.meld(aMelding());
    const uitkomsten = await beide(6, (store) =>
      store.systeem('test').bindCasus({ casusId, periode: 1, processInstanceKey: newKey() }),
    );
    expect(uitkomsten.filter((uitkomst) => uitkomst === 'GEBONDEN')).toHaveLength(1);
  });

  it('lopen door als zij op elkaar wachten: wie verliest doet het opnieuw', async () => {
    const db = connect(test.database.opties.postgres?.applicatie ?? '', { max: 2 });
    const { clock, sleutels } = test;
    const dialect = postgresDialect('test');
    const database: Database = {
      db,
      dialect,
      clock,
      sleutels,
      cipher: createCipher(sleutels),
      guards: GUARDS,
      regels: createActueleRegels(GUARDS.toegangsregelsOf),
      ringOutbox: () => undefined,
    };
    const pogingen = { een: 0, ander: 0 };
    const barrier = createBarrier(2);
    const lockBoth = (naam: 'een' | 'ander', volgorde: readonly [string, string]) =>
      inTransaction(database, { betrokkene: { soort: 'systeem', onderdeel: naam } }, async (uow) => {
        pogingen[naam] += 1;
        await uow.lock(volgorde[0]);
        await barrier();
        await uow.lock(volgorde[1]);
      });

    await Promise.all([lockBoth('een', ['a', 'b']), lockBoth('ander', ['b', 'a'])]);

    expect(pogingen.een + pogingen.ander).toBe(3);
    await db.destroy();
  });
});

describe('een bericht aan de motor', () => {
  it('wekt wie in een ander proces bezorgt, en het eigen proces één keer', async () => {
    let eigen = 0;
    test.store.outbox.onPending(() => (eigen += 1));
    const gehoord = new Promise<void>((resolve) => ander.outbox.onPending(resolve));

    await keten.meld(aMelding());

    await gehoord;
    expect(eigen).toBe(1);
    expect(await ander.outbox.takePending()).toHaveLength(1);
  });

  it('wordt ook gehoord nadat de verbinding was verbroken', async () => {
    const gehoord = new Promise<void>((resolve) => ander.outbox.onPending(resolve));
    await asSuperuser(test.database.naam, (admin) =>
      admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like 'listen %'`),
    );
    await gehoord;
  });
});

/** Lets go when so many have come; who comes later passes. */
function createBarrier(aantal: number): () => Promise<void> {
  let gekomen = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    gekomen += 1;
    if (gekomen === aantal) open();
    return opened;
  };
}
