import type { Toegangsvoorstel } from '../../store/toegangsregels/read-voorstellen.js';
import { Tag } from '../views/tag.js';

/** Where a proposal stands, as a word and a shape. */
export function VoorstelState({ status }: Pick<Toegangsvoorstel, 'status'>) {
  if (status === 'OPEN') return <Tag kind="info">Wacht op besluit</Tag>;
  if (status === 'GOEDGEKEURD') return <Tag kind="ok">Goedgekeurd</Tag>;
  return <Tag kind="plain">Afgewezen</Tag>;
}
