import type { DoorlaattoetsWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { Tag } from '../views/tag.js';
import { formatMoment } from '../words/dates.js';
import { outcomeName } from '../words/outcomes.js';

/** One toets of the doorlaatverbod: why it was asked, and what police or OM decided. */
export function DoorlaattoetsFacts({ toets }: { toets: DoorlaattoetsWeergave }) {
  const { status, aanleiding, bewijsmiddelen, besluit, motivering, geopendOp, beslotenOp, beslotenDoor } =
    toets;
  return (
    <Facts
      facts={[
        ['Stand', status === 'OPEN' ? <Tag kind="warning">Open</Tag> : <Tag kind="ok">Besloten</Tag>],
        ['Gevraagd', formatMoment(new Date(geopendOp))],
        ['Aanleiding', <Masked value={aanleiding}>{(known) => `advies ${outcomeName(known)}`}</Masked>],
        ['Onafhankelijke bewijsmiddelen', <Masked value={bewijsmiddelen}>{(known) => String(known)}</Masked>],
        [
          'Besluit',
          <Masked value={besluit}>{(known) => (known === null ? 'nog niet' : outcomeName(known))}</Masked>,
        ],
        [
          'Motivering',
          <Masked value={motivering}>
            {(known) => <span class="kr-typed">{known ?? 'nog niet'}</span>}
          </Masked>,
        ],
        [
          'Besloten',
          beslotenOp === null
            ? ''
            : `${formatMoment(new Date(beslotenOp))}, door ${beslotenDoor ?? 'onbekend'}`,
        ],
      ]}
    />
  );
}
