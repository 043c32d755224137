import type { Modellenset } from '../../deploy/controles/modellenset.js';

/**
 * Which dossier half was released with which process half. The engine keeps every version of a process half, and shows a
 * task with the one that it was deployed with; this finds the other half of it.
 */
export class Dossierhelften {
  readonly #perProceshelft = new Map<string, string>();

  /** From now on these halves belong together; of the same process half the newest dossier half counts. */
  learn(modellen: Modellenset): void {
    for (const [pad, dossierhelft] of modellen) {
      const taak = /^forms\/(.+)\.dossier\.form$/.exec(pad)?.[1];
      const proceshelft = taak === undefined ? undefined : modellen.get(`forms/${taak}.form`);
      if (taak === undefined || proceshelft === undefined) continue;
      this.#perProceshelft.set(sleutelOf(taak, JSON.parse(proceshelft)), dossierhelft);
    }
  }

  /** The text of the dossier half; undefined when no release knew this process half. */
  find(taak: string, proceshelft: unknown): string | undefined {
    return this.#perProceshelft.get(sleutelOf(taak, proceshelft));
  }
}

const sleutelOf = (taak: string, proceshelft: unknown): string => `${taak} ${JSON.stringify(proceshelft)}`;
