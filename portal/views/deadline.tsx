import { formatDistance, formatMoment } from '../words/dates.js';
import { Tag } from './tag.js';

/** A deadline with its distance beside it; late is a word and a shape, not only a colour. */
export function Deadline({ at, now }: { at: string | null; now: Date }) {
  if (at === null) return <span class="kr-soft">geen termijn</span>;
  const deadline = new Date(at);
  const distance = formatDistance(deadline, now);
  return (
    <span class="kr-deadline">
      <time dateTime={deadline.toISOString()}>{formatMoment(deadline)}</time>
      {deadline < now ? (
        <Tag kind="danger">{distance}</Tag>
      ) : (
        <span class="kr-deadline__distance">{distance}</span>
      )}
    </span>
  );
}
