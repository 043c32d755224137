import type { Prioriteit } from '../../domain/casus/prioriteit.js';
import { Tag, type TagKind } from './tag.js';

/** A priority as a word; one that is not yet decided says so. */
export function PriorityTag(props: { prioriteit: Prioriteit | null; voorlopig: Prioriteit | null }) {
  const { prioriteit, voorlopig } = props;
  const known = prioriteit ?? voorlopig;
  if (known === null) return <Tag kind="warning">Nog niet bepaald</Tag>;
  return (
    <Tag kind={kinds[known]}>
      {words[known]}
      {prioriteit === null && <span class="kr-tag__note"> voorlopig</span>}
    </Tag>
  );
}

const words: Readonly<Record<Prioriteit, string>> = {
  P1: 'Meteen',
  P2: 'Dringend',
  P3: 'Gewoon',
  P4: 'Laag',
};
const kinds: Readonly<Record<Prioriteit, TagKind>> = { P1: 'danger', P2: 'warning', P3: 'info', P4: 'plain' };
