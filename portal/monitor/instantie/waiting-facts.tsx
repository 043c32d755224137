import type { ComponentChildren } from 'preact';
import { Deadline } from '../../views/deadline.js';
import { formatMoment } from '../../words/dates.js';
import type { Instantieverloop } from './read-instantie.js';
import { stepNames } from '../model/step-names.js';

/** Tasks, messages, timers and work of the system that hold an instance where it is. */
export function WaitingFacts({ verloop, now }: { verloop: Instantieverloop; now: Date }) {
  const { taken, jobs, berichten, wekkers, model } = verloop;
  const naamOf = stepNames(model.elementen);
  if (taken.length + jobs.length + berichten.length + wekkers.length === 0)
    return <p class="kr-empty">Het wacht nergens op.</p>;
  return (
    <>
      <Waiting titel="Taken van mensen">
        {taken.map(({ taakKey, elementId, uiterlijk, isOpgepakt }) => (
          <li key={taakKey}>
            {naamOf(elementId)}, {isOpgepakt ? 'opgepakt' : 'nog niet opgepakt'}
            {uiterlijk !== null && (
              <>
                , uiterlijk <Deadline at={uiterlijk} now={now} />
              </>
            )}
          </li>
        ))}
      </Waiting>
      <Waiting titel="Stappen van het systeem">
        {jobs.map(({ jobKey, elementId, type, pogingen }) => (
          <li key={jobKey}>
            {naamOf(elementId)} <span class="kr-soft">({type})</span>, nog{' '}
            {pogingen === 1 ? '1 poging' : `${pogingen} pogingen`}
          </li>
        ))}
      </Waiting>
      <Waiting titel="Berichten">
        {berichten.map(({ naam, elementId, sinds }) => (
          <li key={`${naam} ${elementId}`}>
            {naamOf(elementId)} <span class="kr-soft">({naam})</span>, sinds {formatMoment(new Date(sinds))}
          </li>
        ))}
      </Waiting>
      <Waiting titel="Wekkers">
        {wekkers.map(({ elementId, naam, op, uitdrukking }) => (
          <li key={`${elementId} ${uitdrukking}`}>
            {naam}:{' '}
            {op === null ? (
              <span class="kr-soft">het moment staat niet in de procesmotor te lezen ({uitdrukking})</span>
            ) : (
              <Deadline at={op.toISOString()} now={now} />
            )}
          </li>
        ))}
      </Waiting>
    </>
  );
}

function Waiting({ titel, children }: { titel: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3 class="utrecht-heading-3">{titel}</h3>
      <ul class="kr-list">{children}</ul>
    </>
  );
}
