import { createHash } from 'node:crypto';
import type { DeploymentClient, Deployed } from '../../deploy/deploy.js';
import { deployModellen } from '../../deploy/deploy.js';
import { DeploymentError } from '../../deploy/deployment-error.js';
import { type Modellenset, overlay, readModellenset } from '../../deploy/controles/modellenset.js';
import { readModeltaken } from '../../deploy/controles/read-modeltaken.js';
import {
  type Lopendmodel,
  type Modelsoort,
  modelbestandOf,
  modelpadOf,
} from '../../domain/modellen/modelbestand.js';
import type { Proefresultaat } from '../../domain/modellen/proefdraai.js';
import { learnModeltaken } from '../../domain/taak/modeltaken.js';
import type { Clock } from '../../domain/tijd/clock.js';
import {
  type ModellenPort,
  type Modeltekst,
  type Vrijgave,
  Vrijgavefout,
  type Vrijgaveuitkomst,
} from '../../portal/ports/modellen-port.js';
import type { Store } from '../../store/store.js';
import { runProefdraai } from '../proefdraai/run-proefdraai.js';
import { elementSjablonen } from '../sjablonen/element-sjablonen.js';
import { Dossierhelften } from './dossierhelften.js';
import { mergeVrijgegeven } from './merge-vrijgegeven.js';
import { writeBack } from './write-back.js';

export interface Modelbronopties {
  /** Where `bpmn/`, `dmn/` and `forms/` are read. */
  folder: string;
  /** Where released files are written back. */
  terugFolder: string;
  camunda: DeploymentClient;
  store: Pick<Store, 'modellen'>;
  clock: Clock;
  /** Which files on disk are not used, because something else was released. */
  onAfwijkend: (paden: readonly string[]) => void;
  /** Of the scenarios only these; all when left out. */
  scenarios?: readonly string[];
}

/** Under which heading the engine says the version of each kind; of a dossier half it knows none. */
const VERSIES: Readonly<Record<Modelsoort, keyof Deployed | null>> = {
  bpmn: 'processes',
  dmn: 'decisions',
  form: 'forms',
  dossierform: null,
};

/**
 * Sends the models to the engine that were released last, or stand in the folder, and goes on to know which ones run.
 * @throws DeploymentError when the engine does not take them
 */
export async function openModelbron(opties: Modelbronopties): Promise<Modelbron> {
  const { folder, camunda, store, onAfwijkend } = opties;
  const bestanden = await readModellenset(folder);
  const vrijgegeven = await store.modellen.readVrijgegeven();
  const { modellen, afwijkend } = await mergeVrijgegeven(bestanden, vrijgegeven);
  if (afwijkend.length > 0) onAfwijkend(afwijkend);
  await store.modellen.abandonProefdraaien();
  learnModeltaken(await store.modellen.readModeltaken());
  learnModeltaken(await readModeltaken(modellen));
  const bron = new Modelbron(opties);
  bron.learnHelften(bestanden);
  const eerder = new Map(bestanden);
  for (const bestand of vrijgegeven) {
    eerder.set(modelpadOf(bestand), bestand.inhoud);
    if (bestand.soort === 'dossierform' || bestand.soort === 'form') bron.learnHelften(eerder);
  }
  bron.run(modellen, await deployModellen({ camunda, modellen }));
  return bron;
}

/** The running models: what the portal reads, tries changes out against, and releases. */
export class Modelbron implements ModellenPort {
  readonly #helften = new Dossierhelften();
  readonly #stop = new AbortController();
  #modellen: Modellenset = new Map();
  #lopend: readonly Lopendmodel[] = [];
  /** One after the other: two at once would slow each other down, and two releases would overwrite each other. */
  #proeven: Promise<void> = Promise.resolve();
  #vrijgaven: Promise<unknown> = Promise.resolve();

  constructor(private readonly opties: Modelbronopties) {}

  list(): Promise<readonly Lopendmodel[]> {
    return Promise.resolve(this.#lopend);
  }

  sjablonen(): Promise<readonly object[]> {
    return Promise.resolve(elementSjablonen());
  }

  readFormulier(bestand: { soort: Modelsoort; naam: string }): Promise<unknown> {
    const tekst = this.#modellen.get(modelpadOf(bestand));
    return Promise.resolve(tekst === undefined ? null : JSON.parse(tekst));
  }

  readDossierhelft(taak: string, proceshelft: unknown): Promise<unknown> {
    const tekst = this.#helften.find(taak, proceshelft);
    return tekst === undefined
      ? this.readFormulier({ soort: 'dossierform', naam: taak })
      : Promise.resolve(JSON.parse(tekst));
  }

  startProefdraai(proef: { proefdraaiId: string; bestanden: readonly Modeltekst[] }): void {
    this.#proeven = this.#proeven.then(() => this.#probeer(proef));
  }

  release(vrijgave: Vrijgave, record: Parameters<ModellenPort['release']>[1]): Promise<Vrijgaveuitkomst> {
    const deze = this.#vrijgaven.then(() => this.#release(vrijgave, record));
    this.#vrijgaven = deze.catch(() => undefined);
    return deze;
  }

  /** These run from now on. */
  run(modellen: Modellenset, deployed: Deployed): void {
    this.#modellen = modellen;
    this.#lopend = [...modellen].flatMap(([pad, inhoud]) => toLopend(pad, inhoud, deployed));
    this.learnHelften(modellen);
  }

  learnHelften(modellen: Modellenset): void {
    this.#helften.learn(modellen);
  }

  /** Ends a proefdraai that is going on. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#proeven, this.#vrijgaven]);
  }

  async #release(
    vrijgave: Vrijgave,
    record: Parameters<ModellenPort['release']>[1],
  ): Promise<Vrijgaveuitkomst> {
    const { camunda, clock, terugFolder } = this.opties;
    const vorige = this.#modellen;
    const modellen = overlay(vorige, setOf(vrijgave.bestanden));
    const modeltaken = await readModeltaken(modellen);
    // Before the engine puts one of them ready.
    learnModeltaken(modeltaken);
    this.learnHelften(modellen);
    const deployed = await deployModellen({ camunda, modellen }).catch((error: unknown) => {
      throw error instanceof DeploymentError ? new Vrijgavefout(error.message, { cause: error }) : error;
    });
    const nummer = await record(modeltaken).catch(async (error: unknown) => {
      await deployModellen({ camunda, modellen: vorige });
      throw error;
    });
    this.run(modellen, deployed);
    const isTeruggeschreven = await writeBack(terugFolder, { ...vrijgave, nummer, op: clock.now() }).then(
      () => true,
      () => false,
    );
    return { nummer, isTeruggeschreven };
  }

  async #probeer({
    proefdraaiId,
    bestanden,
  }: {
    proefdraaiId: string;
    bestanden: readonly Modeltekst[];
  }): Promise<void> {
    const { store, scenarios } = this.opties;
    let bewaard: Promise<void> = Promise.resolve();
    const resultaat = await runProefdraai({
      lopend: this.#modellen,
      concept: overlay(this.#modellen, setOf(bestanden)),
      onVoortgang: (voortgang) => {
        bewaard = bewaard.then(() => store.modellen.recordVoortgang(proefdraaiId, voortgang));
      },
      signal: this.#stop.signal,
      ...(scenarios === undefined ? {} : { scenarios }),
    }).catch((): Proefresultaat | null => null);
    await bewaard;
    await store.modellen.finishProefdraai(proefdraaiId, resultaat);
  }
}

const setOf = (bestanden: readonly Modeltekst[]): Map<string, string> =>
  new Map(bestanden.map((bestand) => [modelpadOf(bestand), bestand.inhoud]));

function toLopend(pad: string, inhoud: string, deployed: Deployed): Lopendmodel[] {
  const bestand = modelbestandOf(pad.slice(pad.indexOf('/') + 1));
  if (bestand === null) return [];
  const kop = VERSIES[bestand.soort];
  const versie = kop === null ? undefined : deployed[kop].find(({ id }) => id === bestand.naam)?.version;
  const hash = createHash('sha256').update(inhoud, 'utf8').digest('hex');
  return [{ ...bestand, inhoud, hash, versie: versie ?? null }];
}
