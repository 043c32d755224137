import type { Monitorzicht } from '../../../store/monitor/read-monitor.js';
import { formatMoment } from '../../words/dates.js';
import { incidentAdvice, incidentName } from '../../words/process-words.js';
import { causeOf } from './cause-of.js';
import type { Instantiekop, Instantieverloop } from './read-instantie.js';
import { stepNames } from '../model/step-names.js';

interface IncidentListProps {
  zicht: Monitorzicht;
  kop: Instantiekop;
  verloop: Instantieverloop;
}

/** Why it stands still, and what can be done; nothing when it does not stand still. */
export function IncidentList({ zicht, kop, verloop }: IncidentListProps) {
  const { incidenten, aangeroepen, model } = verloop;
  const naamOf = stepNames(model.elementen);
  if (!kop.isVastgelopen) return null;
  return (
    <section class="kr-panel" aria-labelledby="vastgelopen">
      <h2 class="utrecht-heading-2" id="vastgelopen">
        Waarom het stilstaat
      </h2>
      {incidenten.map((incident) => (
        <article key={incident.incidentKey} class="kr-notice kr-notice--danger">
          <h3 class="utrecht-heading-3">{incidentName(incident.soort)}</h3>
          <p>
            Bij de stap <strong>{naamOf(incident.elementId)}</strong>, sinds{' '}
            {formatMoment(new Date(incident.sinds))}.
          </p>
          <p>{incidentAdvice(incident.soort)}</p>
          {causeOf(incident.unsafeMelding) !== null && (
            <p class="kr-soft">
              De procesmotor zegt: <span lang="en">{causeOf(incident.unsafeMelding)}</span>
            </p>
          )}
        </article>
      ))}
      {aangeroepen
        .filter(({ isVastgelopen }) => isVastgelopen)
        .map(({ instantieKey, naam }) => (
          <p key={instantieKey} class="kr-notice kr-notice--danger">
            Een proces dat hier is begonnen, staat stil:{' '}
            <a class="utrecht-link" href={`/monitor/instanties/${instantieKey}`}>
              {naam}, nummer {instantieKey}
            </a>
          </p>
        ))}
      {incidenten.length > 0 && (
        <div class="kr-actions">
          {zicht.magHerstellen && (
            <a
              class="utrecht-button utrecht-button--primary-action kr-button-link"
              href={`/monitor/herstel/nieuw?instantie=${kop.instantie.instantieKey}`}
            >
              Opnieuw laten proberen
            </a>
          )}
          {zicht.magHerstellen && (
            <a
              class="utrecht-link"
              href={`/monitor/herstel/nieuw?soort=OPLOSSEN&instantie=${kop.instantie.instantieKey}`}
            >
              Alleen het incident oplossen
            </a>
          )}
          {zicht.magIngrijpen && (
            <a class="utrecht-link" href={`/monitor/instanties/${kop.instantie.instantieKey}/gegeven`}>
              Een gegeven zetten
            </a>
          )}
        </div>
      )}
    </section>
  );
}
