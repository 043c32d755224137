import { join } from 'node:path';
import { createBewaren } from './bewaren/create-bewaren.js';
import { createVernietigingsregister, REGISTER_BESTAND } from './bewaren/vernietigingsregister.js';
import { readSocialeKaart } from './catalogus/read-sociale-kaart.js';
import { createCipher } from './cipher/cipher.js';
import { createDocumentcontrole } from './document/create-documentcontrole.js';
import { openDatabase } from './database/open-database.js';
import { type Database, inSnapshot, inTransaction } from './database/unit-of-work.js';
import { GUARDS } from './guards.js';
import { createModellenbeheer } from './modellen/create-modellenbeheer.js';
import { createHerplanwerk } from './herplannen/create-herplanwerk.js';
import { createHerstelwerk } from './herstel/create-herstelwerk.js';
import { createBell } from './outbox/bell.js';
import { createOutbox } from './outbox/outbox.js';
import { createRepository } from './repository-for.js';
import { readBewakingsstand } from './bewaken/read-bewakingsstand.js';
import { withWaarneming } from './rooster/waarneming.js';
import { createSleutelbeheer } from './sleutelring/create-sleutelbeheer.js';
import { createConcepten } from './sessie/concepten.js';
import { createSessies } from './sessie/sessies.js';
import type { Store, StoreOpties } from './store.js';
import { createSysteemRepository } from './systeem-repository-for.js';
import { BEHEER, exportAsBeheer } from './verwerkingslog/export-as-beheer.js';
import { createActueleRegels } from './toegangsregels/actuele-regels.js';
import { layDownProduct } from './toegangsregels/lay-down-product.js';
import { verifyLog } from './verwerkingslog/verify-log.js';
import { sealLog } from './verwerkingslog/zegels/seal-log.js';

const BEHEERDER = { betrokkene: { soort: 'systeem', onderdeel: BEHEER } } as const;
/** Who watches whether the daily check runs. */
const BEWAKEN = { betrokkene: { soort: 'systeem', onderdeel: 'bewaken' } } as const;
/** Who knows the partners. */
const SOCIALE_KAART = { betrokkene: { soort: 'systeem', onderdeel: 'catalogus' } } as const;
/** Who walks the log. */
const VERWERKINGSLOG = { betrokkene: { soort: 'systeem', onderdeel: 'verwerkingslog' } } as const;

/**
 * Opens the dossier store of an installation.
 * @throws SleutelsError when the keys do not fit the database
 * @throws DatabaseError when PostgreSQL cannot be used as it is, or the register of what was destroyed is damaged
 */
export async function openStore({
  clock,
  registerBestand,
  documentcontrole = 'VERPLICHT',
  guards = GUARDS,
  newCasusnummer,
  ...opties
}: StoreOpties): Promise<Store> {
  const { sleutels, dataDir } = opties;
  const bell = createBell();
  const documentbel = createBell();
  const herstelbel = createBell();
  const { db, dialect, canWrite, forget, holdable, close } = await openDatabase({
    ...opties,
    onAnnouncement: () => bell.ring(),
  });
  const database: Database = {
    db,
    dialect,
    clock,
    sleutels,
    cipher: createCipher(sleutels),
    guards,
    ...(newCasusnummer === undefined ? {} : { newCasusnummer }),
    regels: createActueleRegels(guards.toegangsregelsOf),
    ringOutbox: () => bell.ring(),
  };
  const register = createVernietigingsregister(registerBestand ?? join(dataDir, REGISTER_BESTAND));
  const bewaren = createBewaren(database, { register, forget });
  try {
    await layDownProduct(database);
    // From the first page on people read the names of the sociale kaart.
    await inTransaction(database, SOCIALE_KAART, readSocialeKaart);
    // Before anybody can read what an older backup brought back.
    await bewaren.reconcile();
  } catch (fout) {
    await close();
    throw fout;
  }
  return {
    toegangsregels: () => database.regels.current(),
    repositoryFor: (betrokkene, context) =>
      createRepository({ database, documentcontrole, documentbel, herstelbel }, betrokkene, context),
    withWaarneming: (professional) => withWaarneming(database, professional),
    readSocialeKaart: () => inTransaction(database, SOCIALE_KAART, readSocialeKaart),
    readBewakingsstand: () => inTransaction(database, BEWAKEN, readBewakingsstand),
    systeem: (onderdeel) => createSysteemRepository(database, onderdeel),
    concepten: createConcepten(database),
    sessies: createSessies(database, opties.sessieduur),
    outbox: createOutbox(database, bell),
    bewaren,
    documentcontrole: createDocumentcontrole(database, documentbel),
    modellen: createModellenbeheer(database),
    herstel: createHerstelwerk(database, herstelbel),
    herplannen: createHerplanwerk(database),
    sleutels: createSleutelbeheer(database),
    canWrite,
    verwerkingslog: {
      verify: (zegels) => inSnapshot(database, VERWERKINGSLOG, (uow) => verifyLog(uow, zegels)),
      export: (periode, reden) =>
        inTransaction(database, BEHEERDER, (uow) => exportAsBeheer(uow, periode, reden)),
      seal: (kluis) => inSnapshot(database, VERWERKINGSLOG, (uow) => sealLog(uow, kluis)),
    },
    holdable,
    close,
  };
}
