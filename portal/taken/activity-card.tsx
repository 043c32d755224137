import type { Activiteit } from '../../domain/taak/activiteit.js';
import { Facts } from '../views/facts.js';

/** What the activity behind this task is for, from its card in the reference model. */
export function ActivityCard({ activiteit }: { activiteit: Activiteit }) {
  return (
    <section class="kr-panel" aria-labelledby="activiteit">
      <h2 class="utrecht-heading-2" id="activiteit">
        Activiteit {activiteit.code}: {activiteit.naam}
      </h2>
      <Facts
        facts={[
          ['Waarvoor', activiteit.waarvoor],
          ['Vooraf nodig', activiteit.vooraf],
          ['Resultaat', activiteit.resultaat],
          ['Wie', activiteit.partners],
        ]}
      />
    </section>
  );
}
