import type { Model, Moddle } from './bpmn-model.js';
import { type Modelbevinding, bevindingenVan } from './modelbevinding.js';
import type { GelezenModellen } from './modellenset.js';
import {
  type Box,
  type Drawing,
  type Segment,
  contains,
  crosses,
  drawingOf,
  overlap,
  runsThrough,
} from './tekening.js';

/** A diagram is read by people: everything is drawn, stands free, and has the usual size. */
export function checkTekening({ modellen }: GelezenModellen): Modelbevinding[] {
  return modellen.flatMap((model) => {
    const tekening = new Tekening(model);
    return [
      ...tekening.isCompleet(),
      ...tekening.staatVrij(),
      ...tekening.heeftRechteLijnen(),
      ...tekening.heeftVrijeWoorden(),
      ...tekening.heeftGewoneMaten(),
    ];
  });
}

/** What each kind of element measures in the editor. */
const MATEN: readonly (readonly [soort: RegExp, maat: string])[] = [
  [/Gateway$/, '50x50'],
  [/Event$/, '36x36'],
  [/Task$|CallActivity$/, '100x80'],
];

class Tekening {
  readonly #bestand: string;
  readonly #drawing: Drawing;
  readonly #namen: ReadonlyMap<string, string>;

  constructor(private readonly model: Model) {
    this.#bestand = `bpmn/${model.file}.bpmn`;
    this.#drawing = drawingOf(model);
    this.#namen = new Map([...model.nodes, ...model.flows].map(({ id, name }) => [id, name ?? id]));
  }

  /** Every element has its place, and every line goes from the one to the other. */
  isCompleet(): Modelbevinding[] {
    const vind = this.bevinding('tekening-compleet');
    const { shapes, segments } = this.#drawing;
    const plek = new Map(shapes.map((shape) => [shape.id, shape]));
    const nergens = this.model.nodes.filter(({ $type, id }) => !NIET_GETEKEND.test($type) && !plek.has(id));
    const los = this.model.flows.filter((flow) => {
      const stukken = segments.filter((segment) => segment.flow === flow.id);
      const [begin, einde] = [plek.get(flow.sourceRef?.id ?? ''), plek.get(flow.targetRef?.id ?? '')];
      if (begin === undefined || einde === undefined || stukken.length === 0) return true;
      return !isOnBorder(stukken[0]!.from, begin) || !isOnBorder(stukken.at(-1)!.to, einde);
    });
    return [
      ...nergens.map(({ id }) => vind(id, 'Dit element staat niet in de tekening. Zet het op zijn plaats.')),
      ...los.map(({ id }) =>
        vind(
          id,
          'Deze lijn loopt in de tekening niet van het ene element naar het andere. Trek haar opnieuw.',
        ),
      ),
    ];
  }

  /** No elements over each other, but for what lies in a subprocess or on a border. */
  staatVrij(): Modelbevinding[] {
    const vind = this.bevinding('tekening-staat-vrij');
    const vrij = this.#drawing.shapes.filter(({ element }) => element.$type !== 'bpmn:BoundaryEvent');
    return pairs(vrij)
      .filter(([a, b]) => overlap(a, b) && !isIn(a, b) && !isIn(b, a))
      .map(([a, b]) => vind(b.id, `Dit staat over “${this.naam(a.id)}” heen. Schuif een van de twee opzij.`));
  }

  /** Lines are level or upright, and cross neither each other nor an element. */
  heeftRechteLijnen(): Modelbevinding[] {
    const vind = this.bevinding('tekening-rechte-lijnen');
    const { segments } = this.#drawing;
    const schuin = segments.filter(({ from, to }) => from.x !== to.x && from.y !== to.y);
    // What leaves one gateway may share its stem, as branches of a tree do.
    const gekruist = pairs(segments).filter(
      ([a, b]) => a.flow !== b.flow && a.source !== b.source && crosses(a, b),
    );
    return onlyOnce([
      ...schuin.map(({ flow }) => vind(flow, 'Deze lijn loopt schuin. Maak haar recht, met hoeken.')),
      ...gekruist.map(([a, b]) =>
        vind(b.flow, `Deze lijn kruist de lijn “${this.naam(a.flow)}”. Leg een van de twee om.`),
      ),
      ...this.crossedBy(segments).map(([shape, { flow }]) =>
        vind(flow, `Deze lijn loopt door “${this.naam(shape.id)}” heen. Leg haar eromheen.`),
      ),
    ]);
  }

  /** Words stand clear of lines, elements and each other. */
  heeftVrijeWoorden(): Modelbevinding[] {
    const vind = this.bevinding('tekening-vrije-woorden');
    const { labels, segments } = this.#drawing;
    const over = (wat: string) => `De naam staat over ${wat} heen. Schuif de naam opzij.`;
    return onlyOnce([
      ...pairs(labels)
        .filter(([a, b]) => overlap(a, b))
        .map(([a, b]) => vind(b.id, over(`de naam “${this.naam(a.id)}”`))),
      ...labels.flatMap((label) =>
        segments
          .filter((segment) => runsThrough(segment, label))
          .map(({ flow }) => vind(label.id, over(`de lijn “${this.naam(flow)}”`))),
      ),
      ...labels.flatMap((label) =>
        this.elements()
          .filter((shape) => overlap(shape, label))
          .map((shape) => vind(label.id, over(`“${this.naam(shape.id)}”`))),
      ),
    ]);
  }

  /** The usual sizes, on a grid, so that diagrams of different hands look alike. */
  heeftGewoneMaten(): Modelbevinding[] {
    const vind = this.bevinding('tekening-gewone-maten');
    return this.elements().flatMap(({ id, element, ...box }) => {
      const maat = MATEN.find(([soort]) => soort.test(element.$type))?.[1];
      const midden = [box.x + box.width / 2, box.y + box.height / 2];
      if (maat !== undefined && maat !== `${box.width}x${box.height}`)
        return [vind(id, `Dit element heeft niet de gewone maat van ${maat.replace('x', ' bij ')}.`)];
      if (midden.some((waarde) => waarde % 5 !== 0))
        return [vind(id, 'Dit element staat niet op het raster van 5. Versleep het een klein stukje.')];
      return [];
    });
  }

  private elements(): Drawing['shapes'] {
    return this.#drawing.shapes.filter(({ element }) => !isSubProcess(element));
  }

  private crossedBy(segments: readonly Segment[]): [Box, Segment][] {
    return this.elements().flatMap((shape) =>
      segments
        .filter((segment) => runsThrough(segment, shape))
        .map((segment): [Box, Segment] => [shape, segment]),
    );
  }

  private naam(id: string): string {
    return this.#namen.get(id) ?? id;
  }

  private bevinding(regel: string): (element: string, zin: string) => Modelbevinding {
    const vind = bevindingenVan({ regel, ernst: 'FOUT' });
    return (element, zin) => vind(this.#bestand, element, zin);
  }
}

/** What has no place of its own in a diagram. */
const NIET_GETEKEND = /DataObject$/;

const isSubProcess = ({ $type }: Moddle): boolean => $type === 'bpmn:SubProcess';

const isIn = (inner: Box, outer: Box & { element: Moddle }): boolean =>
  isSubProcess(outer.element) && contains(outer, inner);

/** A line ends on the border of a shape, or a pixel beside it. */
function isOnBorder({ x, y }: { x: number; y: number }, box: Box): boolean {
  const speling = 1;
  const around = (ruimte: number) =>
    x >= box.x - ruimte &&
    x <= box.x + box.width + ruimte &&
    y >= box.y - ruimte &&
    y <= box.y + box.height + ruimte;
  return around(speling) && !around(-speling);
}

/** Each two, once. */
function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((item, place) => items.slice(place + 1).map((other): [T, T] => [item, other]));
}

/** A line of several pieces is told once. */
function onlyOnce(bevindingen: readonly Modelbevinding[]): Modelbevinding[] {
  return [...new Map(bevindingen.map((een) => [`${een.element} ${een.zin}`, een])).values()];
}
