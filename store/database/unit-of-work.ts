import type { IsolationLevel, Transaction } from 'kysely';
import type { Clock } from '../../domain/tijd/clock.js';
import type { Logaantekening } from '../../domain/verantwoording/verwerkingslog.js';
import type { Toegangsregels } from '../../domain/toegang/toegang.js';
import type { Cipher } from '../cipher/cipher.js';
import type { Guards } from '../guards.js';
import type { Sleutels } from '../sleutels.js';
import type { ActueleRegels } from '../toegangsregels/actuele-regels.js';
import { newNummer } from '../willekeurig.js';
import { writeLog } from '../verwerkingslog/write-log.js';
import type { Asker, Bewijs, OpenDatabase } from './dialect.js';
import type { Schema } from './schema.js';

/** One transaction, with what it needs: all of it is laid down, or nothing. */
export interface UnitOfWork {
  tx: Transaction<Schema>;
  /** The moment of the whole transaction. */
  nu: Date;
  cipher: Cipher;
  sleutels: Sleutels;
  guards: Guards;
  /** What people call a new casus. */
  newCasusnummer: () => string;
  /** The access rules that hold for the whole transaction. */
  regels: Toegangsregels;
  /** Lines for the verwerkingslog, written as the last thing before the transaction is confirmed. */
  logregels: Logaantekening[];
  /**
   * Waits until nobody else works on what `sleutel` names, such as a casus, and keeps it until the end. What is read
   * before a decision and written after it must be locked first.
   */
  lock: (sleutel: string) => Promise<void>;
  /** Shows what gives a right to one melding without any relation to its casus. */
  present: (bewijs: Bewijs, waarde: string) => Promise<void>;
  /**
   * Does a part of the work as the product itself, for what nobody may read and everybody's answer needs, such as a
   * count over all casussen.
   */
  asSysteem: <T>(onderdeel: string, work: () => Promise<T>) => Promise<T>;
  /** Wakes who delivers the outbox, once the transaction is confirmed. */
  ringOutbox: () => Promise<void>;
}

/** What transactions are made of. */
export interface Database extends Pick<OpenDatabase, 'db' | 'dialect'> {
  clock: Clock;
  cipher: Cipher;
  sleutels: Sleutels;
  guards: Guards;
  /** Random, unless told otherwise. */
  newCasusnummer?: () => string;
  regels: ActueleRegels;
  /** Wakes who delivers the outbox in this process. */
  ringOutbox: () => void;
}

/** How often a transaction that lost from another one is done again. */
const POGINGEN = 5;

/**
 * Does work in one transaction, in the name of who asks; what throws leaves nothing behind. Work that lost from another
 * transaction is done again from the start, so it changes nothing outside the database.
 */
export async function inTransaction<T>(
  database: Database,
  asker: Asker,
  work: (uow: UnitOfWork) => Promise<T>,
): Promise<T> {
  for (let poging = 1; ; poging += 1) {
    try {
      return await attempt(database, asker, work);
    } catch (fout) {
      if (poging === POGINGEN || !database.dialect.isRetryable(fout)) throw fout;
    }
  }
}

/** Reads in one transaction in which time stands still: what others confirm meanwhile is not seen. */
export function inSnapshot<T>(
  database: Database,
  asker: Asker,
  read: (uow: UnitOfWork) => Promise<T>,
): Promise<T> {
  return attempt(database, asker, read, 'repeatable read');
}

async function attempt<T>(
  { db, dialect, clock, cipher, sleutels, guards, newCasusnummer, regels, ringOutbox }: Database,
  asker: Asker,
  work: (uow: UnitOfWork) => Promise<T>,
  isolation: IsolationLevel = 'read committed',
): Promise<T> {
  let hasMail = false;
  const transaction = db.transaction().setIsolationLevel(isolation);
  const uitkomst = await transaction.execute(async (tx) => {
    const nu = clock.now();
    await dialect.identify(tx, asker, nu);
    // Of now: work that is done as the system can do a part of it as another part of the system.
    let vrager = asker;
    const uow: UnitOfWork = {
      tx,
      nu,
      cipher,
      sleutels,
      guards,
      newCasusnummer: newCasusnummer ?? (() => newNummer('CAS')),
      regels: await regels.refresh(tx),
      logregels: [],
      lock: (sleutel) => dialect.lock(tx, sleutel),
      present: (bewijs, waarde) => dialect.present(tx, bewijs, waarde),
      async asSysteem(onderdeel, work) {
        const eerder = vrager;
        vrager = { betrokkene: { soort: 'systeem', onderdeel } };
        await dialect.identify(tx, vrager, nu);
        const waarde = await work();
        vrager = eerder;
        await dialect.identify(tx, eerder, nu);
        return waarde;
      },
      async ringOutbox() {
        hasMail = true;
        await dialect.announceOutbox(tx);
      },
    };
    const waarde = await work(uow);
    await writeLog(uow, clock.now());
    return waarde;
  });
  if (hasMail) ringOutbox();
  return uitkomst;
}
