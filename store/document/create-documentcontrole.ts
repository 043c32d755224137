import { type Database, type UnitOfWork, inTransaction } from '../database/unit-of-work.js';
import { type Bell } from '../outbox/bell.js';
import type { Documentcontrole } from '../store.js';
import { appendLog } from '../verwerkingslog/append-log.js';
import { systeemregel } from '../verwerkingslog/systeemregel.js';
import { type Documentversiesleutel, documentversiePlaats } from './document-plaats.js';
import { readInhoud } from './read-inhoud.js';
import type { Versiekop } from './write-versie.js';

const ONDERDEEL = 'documentcontrole';
const CONTROLE = { betrokkene: { soort: 'systeem', onderdeel: ONDERDEEL } } as const;

/** What a virus scanner does with documents: take what waits, read it, and say what was found. */
export function createDocumentcontrole(database: Database, bell: Bell): Documentcontrole {
  return {
    takeWaiting: () =>
      inTransaction(database, CONTROLE, ({ tx }) =>
        tx
          .selectFrom('documentversie')
          .select(['documentId', 'versie'])
          // Also what came in while there was no scanner.
          .where('gecontroleerdOp', 'is', null)
          .orderBy('toegevoegdOp')
          .limit(100)
          .execute(),
      ),
    async *read(sleutel) {
      const rij = await inTransaction(database, CONTROLE, (uow) => findVersie(uow, sleutel));
      if (rij !== undefined) yield* readInhoud(database, CONTROLE, rij);
    },
    async record(sleutel, isVrij) {
      await inTransaction(database, CONTROLE, async (uow) => {
        const rij = await findVersie(uow, sleutel);
        if (rij === undefined) return;
        await uow.tx
          .updateTable('documentversie')
          .set({ controle: isVrij ? 'VRIJ' : 'GEWEIGERD', gecontroleerdOp: uow.nu.toISOString() })
          .where('documentId', '=', sleutel.documentId)
          .where('versie', '=', sleutel.versie)
          .execute();
        if (!isVrij) await eraseInhoud(uow, sleutel);
        appendLog(uow, [
          systeemregel(uow, {
            onderdeel: ONDERDEEL,
            verwerking: 'DOCUMENT_GECONTROLEERD',
            actie: 'schrijven',
            ...(rij.dossierId === null
              ? { soort: 'casus', id: rij.casusId }
              : { soort: 'dossier', id: rij.dossierId }),
            regel: isVrij ? 'VRIJ' : 'GEWEIGERD',
            spoor: rij.casusId,
          }),
        ]);
      });
    },
    onWaiting: (listener) => bell.listen(listener),
  };
}

/** Undefined when it was removed or destroyed in the meantime. */
async function findVersie({ tx, cipher }: UnitOfWork, { documentId, versie }: Documentversiesleutel) {
  const rij = await tx
    .selectFrom('documentversie')
    .innerJoin('document', 'document.documentId', 'documentversie.documentId')
    .select(['document.casusId', 'document.dossierId', 'documentversie.kop', 'documentversie.delen'])
    .where('documentversie.documentId', '=', documentId)
    .where('documentversie.versie', '=', versie)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const { sha256 } = cipher.open(documentversiePlaats({ documentId, versie }), rij.kop) as Versiekop;
  return { ...rij, documentId, versie, sha256 };
}

/** What carries a virus is of no use to anybody; its name stays, so that who brought it in can see what happened. */
async function eraseInhoud({ tx }: UnitOfWork, { documentId, versie }: Documentversiesleutel): Promise<void> {
  await tx
    .deleteFrom('documentdeel')
    .where('documentId', '=', documentId)
    .where('versie', '=', versie)
    .execute();
}
