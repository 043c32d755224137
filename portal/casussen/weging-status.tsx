import type { Wegingstatus } from '../../domain/weging/weging.js';
import { Tag } from '../views/tag.js';

/** Where one version of a weging stands. */
export function WegingStatus({ status }: { status: Wegingstatus }) {
  switch (status) {
    case 'VASTGESTELD':
      return <Tag kind="ok">Vastgesteld</Tag>;
    case 'VERVALLEN':
      return <Tag kind="plain">Vervallen</Tag>;
    case 'CONCEPT':
      return <Tag kind="warning">In bewerking</Tag>;
  }
}
