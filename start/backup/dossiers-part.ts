import { join } from 'node:path';
import type { BackupPart } from '../../engine/maintenance/backup-part.js';
import { DATABASE_BESTAND } from '../../store/database/libsql/open-libsql.js';
import { settleCopy } from '../../store/database/libsql/settle-copy.js';
import type { Sleutels } from '../../store/sleutels.js';

/** The embedded dossiers as part of a backup; they are verified with the keys, which are in no backup. */
export function dossiersPart(dataDir: string, { database }: Pick<Sleutels, 'database'>): BackupPart {
  return {
    path: join(dataDir, DATABASE_BESTAND),
    // Who has them open answers at the door of the system, or has the engine as well.
    isInUse: () => false,
    async settle(copy, progress) {
      await progress.step(`${DATABASE_BESTAND}: pages`, () => Promise.resolve(settleCopy(copy, database)));
      return {};
    },
  };
}
