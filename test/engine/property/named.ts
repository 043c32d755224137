import type { Block, Boundary, Handler, Inside, Model } from './process-model.js';

/** Gives everything in a model an id of its own, which says what it is. */
export function named(model: Model): Model {
  const counts = new Map<string, number>();
  const next = (what: string) => {
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    return `${what}${count}`;
  };

  const inside = ({ body, handlers }: Inside): Inside => ({
    body: block(body),
    handlers: handlers.map(handler),
  });
  const handler = (one: Handler): Handler => ({ ...one, id: next('handler'), inside: inside(one.inside) });
  const boundary = (one: Boundary): Boundary => ({ ...one, id: next('boundary'), body: block(one.body) });
  const block = (one: Block): Block => {
    switch (one.kind) {
      case 'sequence':
        return { ...one, blocks: one.blocks.map(block) };
      case 'activity': {
        const { work } = one;
        return {
          ...one,
          id: next(work.type),
          work: work.type === 'subProcess' ? { ...work, inside: inside(work.inside) } : work,
          boundaries: one.boundaries.map(boundary),
        };
      }
      case 'exclusive':
      case 'inclusive': {
        const branches = one.branches.map(({ condition, body }) => ({ condition, body: block(body) }));
        return { ...one, id: next(one.kind), branches };
      }
      case 'parallel':
        return { ...one, id: next('parallel'), branches: one.branches.map(block) };
      case 'race': {
        const branches = one.branches.map(({ event, body }) => ({
          event: { ...event, id: next('catch') },
          body: block(body),
        }));
        return { ...one, id: next('race'), branches };
      }
      case 'loop':
        return { ...one, id: next('loop'), body: block(one.body) };
      case 'catch':
      case 'throw':
      case 'end':
        return { ...one, id: next(one.kind) };
    }
  };
  return model.map(({ id, ...rest }) => ({ id, ...inside(rest) }));
}
