import { eersteVrije, woordenVan } from './woorden-in-ids.js';

const ID_PATROON =
  /^(Task|StartEvent|EndEvent|BoundaryEvent|CatchEvent|ThrowEvent|Gateway|SubProcess|CallActivity|ReceiveTask|Flow)(_[A-Z][A-Za-z]+)+$/;

/** Whether people can read from this id what the step or line is; the check before a release asks it. */
export const isSprekendId = (id: string): boolean => ID_PATROON.test(id);

/** A step or line of a process, as far as its id tells of it. */
export interface Onderdeel {
  id: string;
  /** Of BPMN, without prefix: `UserTask`, `SequenceFlow`. */
  type: string;
  /** What stands beside it in the diagram; empty when nothing does. */
  naam: string;
  /** Of a line: where it comes from and goes to. */
  van?: string;
  naar?: string;
  /** Of an event on the edge of a step: that step. */
  aan?: string;
}

export interface Idvoorstel {
  /** The new id, by the old one. */
  nieuw: Map<string, string>;
  /** What has no name from which an id can be made. */
  naamloos: string[];
}

const VOORVOEGSELS: readonly (readonly [RegExp, string])[] = [
  [/^ReceiveTask$/, 'ReceiveTask'],
  [/^.*Task$/, 'Task'],
  [/^CallActivity$/, 'CallActivity'],
  [/^(.*SubProcess|Transaction)$/, 'SubProcess'],
  [/^.*Gateway$/, 'Gateway'],
  [/^(Start|End|Boundary)Event$/, '$&'],
  [/^Intermediate(Catch|Throw)Event$/, '$1Event'],
  [/^SequenceFlow$/, 'Flow'],
];

/**
 * Proposes a speaking id for all that has none, out of the names in the diagram: `Task_MeldingRegistreren`; an event on the
 * edge of a step says that step as well, a line from where it comes to where it goes. What speaks already stays, so that
 * nothing that knows it by its id is lost.
 */
export function stelIdsVoor(onderdelen: readonly Onderdeel[]): Idvoorstel {
  const naamgever = new Naamgever(onderdelen);
  const nieuw = new Map<string, string>();
  const naamloos: string[] = [];
  const bezet = new Set(onderdelen.map(({ id }) => id));
  // Steps first: lines are called after them.
  for (const onderdeel of [...onderdelen].sort((een, ander) => Number(isLijn(een)) - Number(isLijn(ander)))) {
    const voorvoegsel = voorvoegselOf(onderdeel.type);
    if (voorvoegsel === null || isSprekendId(onderdeel.id)) continue;
    const namen = naamgever.namenVoor(onderdeel).filter((naam) => isSprekendId(`${voorvoegsel}_${naam}`));
    const [eerste, ...andere] = namen.map((naam) => `${voorvoegsel}_${naam}`);
    if (eerste === undefined) {
      if (!isLijn(onderdeel)) naamloos.push(onderdeel.id);
      continue;
    }
    const id = eersteVrije([eerste, ...andere], (kandidaat) => bezet.has(kandidaat));
    bezet.add(id);
    nieuw.set(onderdeel.id, id);
    naamgever.remember(onderdeel.id, id);
  }
  return { nieuw, naamloos };
}

/** Knows how each step is called in ids. */
class Naamgever {
  readonly #bij: ReadonlyMap<string, Onderdeel>;
  readonly #lijnen: readonly Onderdeel[];
  readonly #gekozen = new Map<string, string>();

  constructor(onderdelen: readonly Onderdeel[]) {
    this.#bij = new Map(onderdelen.map((onderdeel) => [onderdeel.id, onderdeel]));
    this.#lijnen = onderdelen.filter(isLijn);
  }

  remember(id: string, nieuw: string): void {
    this.#gekozen.set(id, nieuw);
  }

  /** From the shortest to the most exact; none when there is nothing to go by. */
  namenVoor(onderdeel: Onderdeel): string[] {
    const { id, naam, van, naar, aan } = onderdeel;
    const eigen = woordenVan(naam);
    if (isLijn(onderdeel)) {
      const [begin, einde] = [this.#woorden(van), this.#woorden(naar)];
      if (begin === '' || einde === '') return [];
      return [`${begin}_${einde}`, ...(eigen === '' ? [] : [`${begin}_${einde}_${eigen}`])];
    }
    if (eigen === '') return this.#naamVanVerbinding(onderdeel);
    if (aan !== undefined) return [this.#woorden(aan) + eigen];
    const voorganger = this.#lijnen.find((lijn) => lijn.naar === id)?.van;
    return [eigen, this.#woorden(voorganger) + eigen];
  }

  /** Where ways come together or part without a question there is nothing to name: it is called after what follows or went before. */
  #naamVanVerbinding({ id, type }: Onderdeel, gezien: readonly string[] = []): string[] {
    const verder = this.#lijnen.filter(({ van }) => van === id);
    if (!type.endsWith('Gateway') || (type === 'ExclusiveGateway' && verder.length > 1)) return [];
    const buur = verder.length === 1 ? verder[0]!.naar : this.#lijnen.find(({ naar }) => naar === id)?.van;
    const woorden = this.#woorden(buur, [...gezien, id]);
    return woorden === '' ? [] : [(verder.length === 1 ? 'Naar' : 'Na') + woorden];
  }

  #woorden(id: string | undefined, gezien: readonly string[] = []): string {
    const onderdeel = id === undefined ? undefined : this.#bij.get(id);
    if (onderdeel === undefined || gezien.includes(onderdeel.id)) return '';
    const sprekend = this.#gekozen.get(onderdeel.id) ?? onderdeel.id;
    if (isSprekendId(sprekend)) return sprekend.split('_').slice(1).join('');
    const eigen = woordenVan(onderdeel.naam);
    if (eigen === '') return this.#naamVanVerbinding(onderdeel, gezien)[0] ?? '';
    return this.#woorden(onderdeel.aan, [...gezien, onderdeel.id]) + eigen;
  }
}

const isLijn = ({ type }: Onderdeel): boolean => type === 'SequenceFlow';

/** How ids of this type begin; null for what has no id to read. */
function voorvoegselOf(type: string): string | null {
  const gevonden = VOORVOEGSELS.find(([patroon]) => patroon.test(type));
  return gevonden === undefined ? null : type.replace(...gevonden);
}
