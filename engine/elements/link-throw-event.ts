import { enterElement } from '../behavior/enter.js';
import type { LinkThrowEvent } from '../model/executable-events.js';
import type { ElementBehavior } from './element-behavior.js';

/** Goes on at the link catch event of the same name, as if a flow joined the two (link-events.md). */
export const linkThrowEvent: ElementBehavior<LinkThrowEvent> = {
  activate(work, visit) {
    const { linkName, parentId } = visit.element;
    const target = [...visit.process.elements.values()].find(
      (other) => other.kind === 'linkCatch' && other.linkName === linkName && other.parentId === parentId,
    );
    if (target === undefined) throw new Error(`Expected a link catch event '${linkName}'`);
    const { scopeKey } = visit;
    const { key } = enterElement(work, visit, { element: target, scopeKey, consumedFlowIds: [] });
    work.enqueue({ do: 'complete', elementInstanceKey: visit.key });
    work.enqueue({ do: 'activate', elementInstanceKey: key });
  },
};
