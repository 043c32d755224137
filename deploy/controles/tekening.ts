import type { Model, Moddle } from './bpmn-model.js';

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  id: string;
  width: number;
  height: number;
}

/** A horizontal or vertical piece of a drawn sequence flow. */
export interface Segment {
  flow: string;
  /** The element that it leaves. */
  source: string;
  from: Point;
  to: Point;
}

/** Everything that is drawn in a model: shapes, labels beside them, and the lines between. */
export interface Drawing {
  shapes: (Box & { element: Moddle })[];
  labels: Box[];
  segments: Segment[];
}

export function drawingOf({ definitions }: Model): Drawing {
  const drawn = (definitions as Diagrammed).diagrams?.[0]?.plane?.planeElement ?? [];
  const shapes = drawn.filter(({ $type }) => $type === 'bpmndi:BPMNShape');
  const edges = drawn.filter(({ $type }) => $type === 'bpmndi:BPMNEdge');
  return {
    shapes: shapes.flatMap(({ bounds, bpmnElement }) =>
      bounds === undefined ? [] : [{ ...boxOf(bpmnElement.id, bounds), element: bpmnElement }],
    ),
    labels: drawn.flatMap(({ label, bpmnElement }) =>
      label?.bounds === undefined ? [] : [boxOf(bpmnElement.id, label.bounds)],
    ),
    segments: edges.flatMap(({ waypoint = [], bpmnElement }) => segmentsOf(bpmnElement, waypoint)),
  };
}

/** The part of a file that says where things stand. */
interface Diagrammed extends Moddle {
  diagrams?: readonly { plane?: { planeElement?: readonly Drawn[] } }[];
}

type Bounds = Omit<Box, 'id'>;

interface Drawn {
  $type: string;
  bpmnElement: Moddle;
  bounds?: Bounds;
  label?: { bounds?: Bounds };
  waypoint?: readonly Point[];
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a piece of line runs through the inside of a box; a line that ends at its border does not. */
export function runsThrough({ from, to }: Segment, box: Box): boolean {
  const thickness = 0.5;
  return overlap(box, {
    id: '',
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.max(Math.abs(from.x - to.x), thickness),
    height: Math.max(Math.abs(from.y - to.y), thickness),
  });
}

/** Whether two pieces of line cross or lie on each other; ends that meet in one point do not count. */
export function crosses(a: Segment, b: Segment): boolean {
  const [aBox, bBox] = [boxAround(a), boxAround(b)];
  const widthOfBoth = Math.min(aBox.right, bBox.right) - Math.max(aBox.left, bBox.left);
  const heightOfBoth = Math.min(aBox.bottom, bBox.bottom) - Math.max(aBox.top, bBox.top);
  if (widthOfBoth < 0 || heightOfBoth < 0) return false;
  const meetsAtAnEnd = [a.from, a.to].some((p) => [b.from, b.to].some((q) => p.x === q.x && p.y === q.y));
  return widthOfBoth > 0 || heightOfBoth > 0 || !meetsAtAnEnd;
}

function boxOf(id: string, { x, y, width, height }: Bounds): Box {
  return { id, x, y, width, height };
}

function segmentsOf({ id, sourceRef }: Moddle, waypoints: readonly Point[]): Segment[] {
  const points = waypoints.map(({ x, y }): Point => ({ x, y }));
  return points
    .slice(1)
    .map((to, index) => ({ flow: id, source: sourceRef?.id ?? '', from: points[index]!, to }));
}

function boxAround({ from, to }: Segment) {
  return {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  };
}
