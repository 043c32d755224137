interface Point {
  x: number;
  y: number;
}

/** A shape or line in the drawing of a diagram, as far as its place goes. */
interface Drawn {
  bpmnElement?: { id?: string };
  bounds?: Point;
  waypoint?: Point[];
  label?: { bounds?: Point };
}

interface Diagrams {
  diagrams?: { plane?: { planeElement?: Drawn[] } }[];
}

/**
 * Shifts the second drawing as a whole to where the first one is: an editor that begins every drawing in the same corner
 * has moved nothing. It goes by what most shapes did.
 */
export function alignDrawing(was: object, wordt: object): void {
  const eerder = new Map(drawnIn(was).map((een) => [een.bpmnElement?.id, een.bounds]));
  const telling = new Map<string, number>();
  for (const { bpmnElement, bounds } of drawnIn(wordt)) {
    const van = eerder.get(bpmnElement?.id);
    if (van === undefined || bounds === undefined) continue;
    const stap = `${bounds.x - van.x} ${bounds.y - van.y}`;
    telling.set(stap, (telling.get(stap) ?? 0) + 1);
  }
  const [meeste] = [...telling].sort(([, een], [, ander]) => ander - een);
  const [dx = 0, dy = 0] = (meeste?.[0] ?? '').split(' ').map(Number);
  for (const punt of drawnIn(wordt).flatMap(pointsOf)) {
    punt.x -= dx;
    punt.y -= dy;
  }
}

const drawnIn = (definitions: object): Drawn[] =>
  ((definitions as Diagrams).diagrams ?? []).flatMap(({ plane }) => plane?.planeElement ?? []);

const pointsOf = ({ bounds, waypoint = [], label }: Drawn): Point[] =>
  [bounds, ...waypoint, label?.bounds].filter((punt) => punt !== undefined);
