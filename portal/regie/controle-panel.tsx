import type { Bewakingsstand } from '../../store/bewaken/read-bewakingsstand.js';
import { CsrfField } from '../views/csrf-field.js';
import { formatMoment } from '../words/dates.js';

interface ControlePanelProps {
  controle: Bewakingsstand;
  gevraagd: boolean;
  csrf: string;
}

/** Who watches the watcher: when the daily check last succeeded, red when that is over 26 hours ago. */
export function ControlePanel({ controle: { geslaagdOp, isAchter }, gevraagd, csrf }: ControlePanelProps) {
  const laatste =
    geslaagdOp === null
      ? 'De controle is nog niet één keer geslaagd.'
      : `De controle is voor het laatst geslaagd op ${formatMoment(new Date(geslaagdOp))}.`;
  return (
    <section aria-labelledby="controle">
      <h2 class="utrecht-heading-2" id="controle">
        Dagelijkse controle
      </h2>
      {isAchter ? (
        <p class="kr-notice kr-notice--danger" role="alert">
          {laatste} Dat is te lang geleden: of er een casus is verdwenen, weet nu niemand zeker. Technisch
          beheer is gewaarschuwd.
        </p>
      ) : (
        <p>{laatste} Zij begint elke ochtend om vijf uur.</p>
      )}
      {gevraagd && (
        <p class="kr-notice kr-notice--ok" role="status">
          De controle is gevraagd. Ververs deze pagina over een minuut.
        </p>
      )}
      <form method="post" action="/regie/controle">
        <CsrfField token={csrf} />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Nu controleren
        </button>
      </form>
    </section>
  );
}
