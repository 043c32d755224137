import type { Bestand } from '../../domain/casus/document.js';
import type { Deps } from '../deps.js';
import { formatBytes, weigeringWords } from '../words/documents.js';
import { safeBestandsnaam } from './bestand/bestandsnaam.js';
import type { Upload } from './upload/receive-upload.js';
import { largestDocument } from './upload/take-upload.js';

export type ChosenBestand = { bestand: Bestand; fout?: never } | { fout: string; status: 413 | 422 };

/** The file of a form, or why it cannot be taken. */
export function chosenBestand(
  upload: Upload | undefined,
  { settings, guards }: Pick<Deps, 'settings' | 'guards'>,
): ChosenBestand {
  if (upload?.isTooLarge === true)
    return {
      fout: `Dit bestand is te groot. Kies een bestand van ten hoogste ${formatBytes(largestDocument(settings))}, of splits het.`,
      status: 413,
    };
  const gekozen = upload?.bestand ?? null;
  if (gekozen === null) return { fout: 'Kies een bestand.', status: 422 };
  const herkend = guards.recogniseBestand(gekozen.inhoud);
  if (herkend.weigering !== undefined) return { fout: weigeringWords[herkend.weigering], status: 422 };
  const naam = safeBestandsnaam(gekozen.naam, herkend.type);
  return { bestand: { naam, type: herkend.type, inhoud: herkend.inhoud } };
}
