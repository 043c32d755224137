import type { Lopendmodel, Modelbestand } from '../../domain/modellen/modelbestand.js';
import type { Ongeoefend } from '../../domain/modellen/proefdraai.js';
import type { Modeltaak } from '../../domain/taak/modeltaak.js';

/** The models that hold now for new casussen, and what can be done to change them. */
export interface ModellenPort {
  /** What was sent to the engine last, and the dossier halves beside it; in no order that says anything. */
  list(): Promise<readonly Lopendmodel[]>;
  /** What can be chosen on a task when one draws: element templates of Camunda 8, one per worker. */
  sjablonen(): Promise<readonly object[]>;
  /** A half of a form as it runs now, as parsed JSON; null when there is none. */
  readFormulier(bestand: Modelbestand): Promise<unknown>;
  /**
   * The dossier half that goes with this process half: a task that was put ready before a release keeps the questions that
   * it had. As parsed JSON; null when the task has none.
   */
  readDossierhelft(taak: string, proceshelft: unknown): Promise<unknown>;
  /** Begins to try models out, in a process of its own; the store is told how it goes and what it finds. */
  startProefdraai(proef: { proefdraaiId: string; bestanden: readonly Modeltekst[] }): void;
  /**
   * Sends a change to the engine as one deployment, has it written down, and writes the files back to their folder. When it
   * cannot be written down the engine gets the models again that ran before.
   * @throws Vrijgavefout when the engine does not take the models; whatever `record` throws
   */
  release(
    vrijgave: Vrijgave,
    record: (modeltaken: readonly Modeltaak[]) => Promise<number>,
  ): Promise<Vrijgaveuitkomst>;
}

/** What is released and why, with what no scenario came by when it was tried out. */
export interface Vrijgave {
  titel: string;
  reden: string;
  bestanden: readonly Modeltekst[];
  ongeoefend: readonly Ongeoefend[];
}

export type Modeltekst = Modelbestand & { inhoud: string };

export interface Vrijgaveuitkomst {
  nummer: number;
  /** Whether the files stand in their folder now; else they can be downloaded only. */
  isTeruggeschreven: boolean;
}

/** The engine does not take the models; nothing changed. Its words hold names out of the models only. */
export class Vrijgavefout extends Error {
  override readonly name = 'Vrijgavefout';
}
