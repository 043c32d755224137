import type { Elementinstantie, Incident } from '../../ports/monitor-port.js';
import { Tag } from '../../views/tag.js';
import { formatMoment } from '../../words/dates.js';
import { elementKind, stepName } from '../../words/process-words.js';

interface HistoryListProps {
  elementen: readonly Elementinstantie[];
  incidenten: readonly Incident[];
}

/** Every step in the order in which it began, to be heard as well as seen. */
export function HistoryList({ elementen, incidenten }: HistoryListProps) {
  if (elementen.length === 0) return <p class="kr-empty">Er is nog niets gebeurd.</p>;
  const vast = new Set(incidenten.map(({ elementInstantieKey }) => elementInstantieKey));
  return (
    <ol class="kr-list">
      {elementen.map((element) => (
        <li key={element.elementInstantieKey}>
          <strong>{nameOf(element)}</strong> <span class="kr-soft">({elementKind(element.type)})</span>{' '}
          <StateTag element={element} isVast={vast.has(element.elementInstantieKey)} />
          <div class="kr-soft kr-small">
            {formatMoment(new Date(element.begonnenOp))}
            {element.geeindigdOp !== null && element.geeindigdOp !== element.begonnenOp && (
              <> tot {formatMoment(new Date(element.geeindigdOp))}</>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function StateTag({ element: { state }, isVast }: { element: Elementinstantie; isVast: boolean }) {
  if (isVast) return <Tag kind="danger">Vastgelopen</Tag>;
  if (state === 'ACTIVE') return <Tag kind="info">Hier is het nu</Tag>;
  if (state === 'TERMINATED') return <Tag kind="plain">Afgebroken</Tag>;
  return <Tag kind="ok">Klaar</Tag>;
}

/** The engine gives the id where the model gives no name. */
const nameOf = ({ elementId, elementName, type }: Elementinstantie): string =>
  stepName({ naam: elementName === elementId ? '' : elementName, type });
