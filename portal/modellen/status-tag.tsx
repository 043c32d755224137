import { WIJZIGINGSTATUSSEN, type Wijzigingstatus } from '../../domain/modellen/modelwijziging.js';
import { Tag, type TagKind } from '../views/tag.js';

const kinds: Readonly<Record<Wijzigingstatus, TagKind>> = {
  CONCEPT: 'info',
  VOORGELEGD: 'warning',
  TERUGGEGEVEN: 'warning',
  VRIJGEGEVEN: 'ok',
  INGETROKKEN: 'plain',
};

/** Where a change stands. */
export function StatusTag({ status }: { status: Wijzigingstatus }) {
  return <Tag kind={kinds[status]}>{WIJZIGINGSTATUSSEN[status]}</Tag>;
}
