import { type Model, type Moddle, readModels } from './model.js';
import { contains, crosses, drawingOf, overlap, runsThrough } from './shape.js';

let drawings: (ReturnType<typeof drawingOf> & { file: string })[];
beforeAll(async () => {
  drawings = (await readModels()).map((model: Model) => ({ file: model.file, ...drawingOf(model) }));
});

const isSubProcess = ({ element }: { element: Moddle }) => element.$type === 'bpmn:SubProcess';
const isBoundary = ({ element }: { element: Moddle }) => element.$type === 'bpmn:BoundaryEvent';

describe('elk diagram', () => {
  it('heeft geen elementen over elkaar, behalve wat in een subproces of op een rand ligt', () => {
    for (const { file, shapes } of drawings) {
      const vrij = shapes.filter((shape) => !isBoundary(shape));
      const paren = pairs(vrij).filter(([a, b]) => overlap(a, b) && !contains(a, b) && !contains(b, a));
      const gevuld = pairs(vrij).filter(([a, b]) => contains(a, b) && !isSubProcess(a));
      expect([file, ...paren, ...gevuld]).toEqual([file]);
    }
  });

  it('heeft alleen rechte lijnen die elkaar en andere elementen niet kruisen', () => {
    for (const { file, shapes, segments } of drawings) {
      const schuin = segments.filter(({ from, to }) => from.x !== to.x && from.y !== to.y);
      const gekruist = pairs(segments).filter(
        // What leaves one gateway may share its stem, as branches of a tree do.
        ([a, b]) => a.flow !== b.flow && a.source !== b.source && crosses(a, b),
      );
      const doorElement = shapes
        .filter((shape) => !isSubProcess(shape))
        .flatMap((shape) =>
          segments.filter((segment) => runsThrough(segment, shape)).map(({ flow }) => [shape.id, flow]),
        );
      expect([file, ...schuin, ...gekruist, ...doorElement]).toEqual([file]);
    }
  });

  it('heeft woorden die vrij staan van lijnen, elementen en elkaar', () => {
    for (const { file, shapes, labels, segments } of drawings) {
      const elkaar = pairs(labels).filter(([a, b]) => overlap(a, b));
      const opLijn = labels.flatMap((label) =>
        segments.filter((segment) => runsThrough(segment, label)).map(({ flow }) => [label.id, flow]),
      );
      const opElement = shapes
        .filter((shape) => !isSubProcess(shape))
        .flatMap((shape) => labels.filter((label) => overlap(shape, label)).map(({ id }) => [shape.id, id]));
      expect([file, ...elkaar, ...opLijn, ...opElement]).toEqual([file]);
    }
  });

  it('gebruikt de gewone maten en ligt op een raster van 10', () => {
    const maten: Record<string, string> = {
      Gateway: '50x50',
      Event: '36x36',
      Task: '100x80',
      CallActivity: '100x80',
    };
    const anders = drawings.flatMap(({ shapes }) =>
      shapes
        .filter((shape) => !isSubProcess(shape))
        .filter(({ element, ...box }) => {
          const soort = Object.keys(maten).find((naam) => element.$type.endsWith(naam))!;
          const midden = [box.x + box.width / 2, box.y + box.height / 2];
          return maten[soort] !== `${box.width}x${box.height}` || midden.some((waarde) => waarde % 5 !== 0);
        }),
    );
    expect(anders.map(({ id, x, y }) => [id, x, y])).toEqual([]);
  });
});

function pairs<T extends object>(items: T[]): [T, T][] {
  return items.flatMap((item) =>
    items.filter((other) => other !== item).map((other) => [item, other] as [T, T]),
  );
}
