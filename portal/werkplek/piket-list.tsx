import type { Piketmelding } from '../../store/weergave.js';
import { formatDistance, formatMoment } from '../words/dates.js';

/** Calls to the piket, on top of the werkplek; without content. Nothing when there is none. */
export function PiketList({ meldingen, now }: { meldingen: readonly Piketmelding[]; now: Date }) {
  if (meldingen.length === 0) return null;
  return (
    <section class="kr-notice kr-notice--danger kr-piket" aria-labelledby="piket">
      <h2 class="utrecht-heading-2" id="piket">
        Piket: {meldingen.length === 1 ? '1 oproep' : `${meldingen.length} oproepen`}
      </h2>
      <ul class="kr-piket__list">
        {meldingen.map(({ casusId, casusnummer, soort, op }) => (
          <li key={`${casusId} ${soort} ${op}`}>
            <a class="utrecht-link" href={`/casussen/${casusId}`}>
              Casus <span class="kr-number">{casusnummer}</span>
            </a>{' '}
            {words[soort]}
            <span class="kr-soft">
              , {formatMoment(new Date(op))} ({sinceText(new Date(op), now)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const words: Readonly<Record<Piketmelding['soort'], string>> = {
  ACUUT: 'acute melding',
  DOORLAATTOETS: 'toets doorlaatverbod',
  INGREEP: 'er is ingegrepen',
  BEDENKTIJD: 'bedenktijd loopt bijna af',
};

/** `12 minuten geleden`. */
function sinceText(moment: Date, now: Date): string {
  const distance = formatDistance(moment, now);
  return distance.endsWith(' te laat') ? distance.replace(' te laat', ' geleden') : 'nu';
}
