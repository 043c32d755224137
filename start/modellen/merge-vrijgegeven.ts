import { modelpadOf } from '../../domain/modellen/modelbestand.js';
import { canoniek } from '../../deploy/controles/spelling.js';
import type { Modellenset } from '../../deploy/controles/modellenset.js';
import type { VrijgegevenBestand } from '../../store/store.js';

/** The models to run, and the paths of files that nobody released and that are therefore not used. */
export interface TeDraaien {
  modellen: Map<string, string>;
  afwijkend: string[];
}

/**
 * Files on disk with what was released over them: a release is never undone by an older file, nor by starting again
 * (ADR 0025). A file that was changed on disk since is not older; it is not used either, and it is said aloud.
 * @param vrijgegeven the oldest first
 */
export async function mergeVrijgegeven(
  bestanden: Modellenset,
  vrijgegeven: readonly VrijgegevenBestand[],
): Promise<TeDraaien> {
  const modellen = new Map(bestanden);
  const bekend = new Map<string, Set<string>>();
  for (const bestand of vrijgegeven) {
    const pad = modelpadOf(bestand);
    modellen.set(pad, bestand.inhoud);
    const teksten = bekend.get(pad) ?? new Set();
    bekend.set(pad, teksten.add(bestand.inhoud).add(bestand.vorigeInhoud ?? ''));
  }
  const afwijkend: string[] = [];
  for (const [pad, tekst] of bestanden)
    if (!(await isBekend(pad, tekst, bekend.get(pad)))) afwijkend.push(pad);
  return { modellen, afwijkend };
}

/** Whether a file is what was released, or what that replaced, however it is spelt; of others nothing was released. */
async function isBekend(
  pad: string,
  tekst: string,
  bekend: ReadonlySet<string> | undefined,
): Promise<boolean> {
  if (bekend === undefined || bekend.has(tekst)) return true;
  const gelezen = await canoniek(pad, tekst).catch(() => null);
  for (const eerder of bekend)
    if (eerder !== '' && (await canoniek(pad, eerder).catch(() => '')) === gelezen) return true;
  return false;
}
