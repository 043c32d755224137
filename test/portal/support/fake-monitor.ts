import { readFileSync } from 'node:fs';
import { COMPARTIMENTPROCES } from '../../../domain/monitor/compartiment.js';
import { EngineUnavailable } from '../../../portal/ports/camunda-port.js';
import type {
  Berichtabonnement,
  Elementinstantie,
  GelezenBesluit,
  Incident,
  Instantie,
  Instantiefilter,
  Instantiezoekopdracht,
  MonitorPort,
  OpenTaak,
  Procesvariabele,
  Processtap,
} from '../../../portal/ports/monitor-port.js';

/** What one process instance holds, for a test. */
export interface FakeInstantie extends Instantie {
  elementen: Elementinstantie[];
  stromen: string[];
  variabelen: Procesvariabele[];
  jobs: Processtap[];
  berichten: Berichtabonnement[];
  taken: OpenTaak[];
}

/** A process engine in memory, as far as the monitor looks at it. Processes are the models in `bpmn/`, by their id. */
export class FakeMonitor implements MonitorPort {
  readonly instanties: FakeInstantie[] = [];
  readonly incidenten: Incident[] = [];
  readonly besluiten: GelezenBesluit[] = [];
  /** Files of decisions that are not in `dmn/`, by key. */
  readonly tabellen = new Map<string, string>();
  isDown = false;
  /** The searches that were asked, the last one last. */
  readonly zoekopdrachten: Instantiezoekopdracht[] = [];

  /** An instance of `procesId`, running since an hour unless told otherwise. */
  add(een: Partial<FakeInstantie> & Pick<FakeInstantie, 'instantieKey' | 'procesId'>): FakeInstantie {
    const made: FakeInstantie = {
      definitieKey: definitieKeyOf(een.procesId),
      naam: een.procesId,
      versie: 1,
      toestand: 'ACTIVE',
      begonnenOp: '2026-11-24T13:00:00.000Z',
      geeindigdOp: null,
      aanroeper: null,
      elementen: [],
      stromen: [],
      variabelen: [],
      jobs: [],
      berichten: [],
      taken: [],
      ...een,
    };
    this.instanties.push(made);
    return made;
  }

  /** An element that is active in an instance. */
  stand(instantie: FakeInstantie, elementId: string, type = 'SERVICE_TASK'): Elementinstantie {
    const element: Elementinstantie = {
      elementInstantieKey: `${instantie.instantieKey}${instantie.elementen.length + 1}`,
      elementId,
      elementName: elementId,
      type,
      state: 'ACTIVE',
      hasIncident: false,
      begonnenOp: instantie.begonnenOp,
      geeindigdOp: null,
    };
    instantie.elementen.push(element);
    return element;
  }

  /** An incident on an element of an instance. */
  strand(
    instantie: FakeInstantie,
    elementId: string,
    incident: Partial<Incident> & Pick<Incident, 'incidentKey'>,
  ): void {
    const { elementInstantieKey } = this.stand(instantie, elementId);
    this.incidenten.push({
      soort: 'JOB_NO_RETRIES',
      unsafeMelding: 'ONBEKENDE_FOUT',
      sinds: '2026-11-24T13:30:00.000Z',
      elementId,
      elementInstantieKey,
      jobKey: '77',
      instantieKey: instantie.instantieKey,
      definitieKey: instantie.definitieKey,
      procesId: instantie.procesId,
      ...incident,
    });
  }

  async listDefinities() {
    this.answer();
    const ids = [...new Set(this.instanties.map(({ procesId }) => procesId))];
    return ids.map((procesId) => ({
      definitieKey: definitieKeyOf(procesId),
      procesId,
      naam: procesId,
      versie: 1,
    }));
  }

  async readModel(definitieKey: string) {
    this.answer();
    return readFileSync(`bpmn/${procesIdOf(definitieKey)}.bpmn`, 'utf8');
  }

  async countInstanties(filter: Instantiefilter) {
    this.answer();
    return { aantal: this.find(filter).length, isMeer: false };
  }

  async searchInstanties(zoek: Instantiezoekopdracht) {
    this.answer();
    this.zoekopdrachten.push(zoek);
    const { plek, aantal } = zoek;
    const found = this.find(zoek.filter);
    // A bookmark is the key of the last or first of its page.
    const at = (key: string) => found.findIndex(({ instantieKey }) => instantieKey === key);
    const vanaf = 'vanaf' in plek ? plek.vanaf : 'na' in plek ? at(plek.na) + 1 : at(plek.voor) - aantal;
    if (!('vanaf' in plek) && at('na' in plek ? plek.na : plek.voor) < 0) return null;
    const instanties = found.slice(Math.max(vanaf, 0), vanaf + aantal);
    return {
      instanties,
      aantal: found.length,
      isMeer: false,
      begin: instanties[0]?.instantieKey ?? null,
      eind: instanties.at(-1)?.instantieKey ?? null,
    };
  }

  async readInstantie(key: string) {
    this.answer();
    return this.of(key) ?? null;
  }

  async readInstanties(keys: readonly string[]) {
    this.answer();
    return this.instanties.filter(({ instantieKey }) => keys.includes(instantieKey));
  }

  async listAangeroepen(key: string) {
    this.answer();
    return this.find({}).filter(({ aanroeper }) => aanroeper === key);
  }

  async countElementen(definitieKey: string) {
    this.answer();
    const counts = new Map<string, number>();
    for (const instantie of this.instanties.filter((een) => een.definitieKey === definitieKey))
      for (const { elementId, state } of instantie.elementen)
        if (state === 'ACTIVE') counts.set(elementId, (counts.get(elementId) ?? 0) + 1);
    return [...counts].map(([elementId, actief]) => ({ elementId, actief }));
  }

  async listIncidenten() {
    this.answer();
    return this.incidenten;
  }

  listElementen = async (key: string) => this.of(key)?.elementen ?? [];
  listStromen = async (key: string) => this.of(key)?.stromen ?? [];
  listVariabelen = async (key: string) => this.of(key)?.variabelen ?? [];
  listJobs = async (key: string) => this.of(key)?.jobs ?? [];
  listBerichten = async (key: string) => this.of(key)?.berichten ?? [];
  listTaken = async (key: string) => this.of(key)?.taken ?? [];
  listBesluiten = async (key: string) => this.besluiten.filter(({ instantieKey }) => instantieKey === key);
  readBesluit = async (key: string) => this.besluiten.find(({ besluitKey }) => besluitKey === key) ?? null;
  readTabel = async (key: string) => this.tabellen.get(key) ?? readFileSync(`dmn/${key}.dmn`, 'utf8');

  async casussenOf(keys: readonly string[]) {
    this.answer();
    return new Map(
      keys.flatMap((key): [string, string][] => {
        const waarde = this.of(key)?.variabelen.find(({ naam }) => naam === 'casusId')?.waarde;
        return typeof waarde === 'string' ? [[key, waarde]] : [];
      }),
    );
  }

  private of(key: string): FakeInstantie | undefined {
    return this.instanties.find(({ instantieKey }) => instantieKey === key);
  }

  /** As the engine does it, for the filters that these tests look through. */
  private find(filter: Instantiefilter): FakeInstantie[] {
    const { toestand, definitieKey, procesId, elementId, instantieKeys, variabelen = [] } = filter;
    return this.instanties.filter(
      (een) =>
        een.procesId !== COMPARTIMENTPROCES &&
        (toestand === undefined || een.toestand === toestand) &&
        (definitieKey === undefined || een.definitieKey === definitieKey) &&
        (procesId === undefined || een.procesId === procesId) &&
        (instantieKeys === undefined || instantieKeys.includes(een.instantieKey)) &&
        (elementId === undefined ||
          een.elementen.some((element) => element.elementId === elementId && element.state === 'ACTIVE')) &&
        variabelen.every(({ naam, waarde }) =>
          een.variabelen.some((variabele) => variabele.naam === naam && variabele.waarde === waarde),
        ),
    );
  }

  private answer(): void {
    if (this.isDown) throw new EngineUnavailable();
  }
}

const keys: string[] = [];

/** A key of digits for a process, as an engine gives one. */
export function definitieKeyOf(procesId: string): string {
  if (!keys.includes(procesId)) keys.push(procesId);
  return String(9000 + keys.indexOf(procesId));
}

const procesIdOf = (definitieKey: string): string => keys[Number(definitieKey) - 9000] ?? '';
