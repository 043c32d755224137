import type { Leerpunteigenaar } from '../../domain/evaluatie/leerpunteigenaar.js';
import { Tag } from '../views/tag.js';

/** Who owns a lesson, and whether it can still carry it out. */
export function Eigenaar({ eigenaar: { naam, isGestopt } }: { eigenaar: Leerpunteigenaar }) {
  return (
    <>
      {naam} {isGestopt && <Tag kind="warning">doet niet meer mee</Tag>}
    </>
  );
}
