import type { Planteruggave } from '../../store/plan/read-planteruggave.js';
import { formatMoment } from '../words/dates.js';

/** What must be different in the plan, above the form in which it is changed. */
export function PlanTerug({ teruggave: { reden, op, door } }: { teruggave: Planteruggave }) {
  return (
    <section class="kr-notice kr-notice--warning" aria-labelledby="plan-terug">
      <h2 class="utrecht-heading-2" id="plan-terug">
        Het plan kwam terug
      </h2>
      <p class="kr-typed">{reden}</p>
      <p class="kr-soft">
        {formatMoment(new Date(op))}, door {door}
      </p>
    </section>
  );
}
