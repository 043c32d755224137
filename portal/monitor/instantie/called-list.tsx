import type { Instantie } from '../../ports/monitor-port.js';
import { Tag } from '../../views/tag.js';
import { toestandNames } from '../../words/process-words.js';
import type { Instantieverloop } from './read-instantie.js';

/** Which instances called it, and which it called. */
export function CalledList({
  aanroepers,
  aangeroepen,
}: Pick<Instantieverloop, 'aanroepers' | 'aangeroepen'>) {
  return (
    <>
      <h3 class="utrecht-heading-3">Begonnen vanuit</h3>
      {aanroepers.length === 0 ? (
        <p class="kr-empty">Niets: dit proces is zelf begonnen.</p>
      ) : (
        <ol class="kr-list">
          {aanroepers.map((een) => (
            <li key={een.instantieKey}>
              <Called instantie={een} />
            </li>
          ))}
        </ol>
      )}
      <h3 class="utrecht-heading-3">Hieruit begonnen</h3>
      {aangeroepen.length === 0 ? (
        <p class="kr-empty">Niets.</p>
      ) : (
        <ul class="kr-list">
          {aangeroepen.map((een) => (
            <li key={een.instantieKey}>
              <Called instantie={een} /> {een.isVastgelopen && <Tag kind="danger">Vastgelopen</Tag>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Leads to an instance, and says how it stands. */
export function Called({ instantie: { instantieKey, naam, toestand } }: { instantie: Instantie }) {
  return (
    <>
      <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
        {naam}, nummer {instantieKey}
      </a>{' '}
      <span class="kr-soft">({toestandNames[toestand].toLowerCase()})</span>
    </>
  );
}
