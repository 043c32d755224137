import { bestemmingNaam, bestemmingSchema } from '../../domain/casus/overdracht.js';
import type { Fase } from '../../domain/casus/fase.js';
import type { TaakNaam } from '../../domain/taak/taak.js';
import { Facts } from '../views/facts.js';
import type { VisibleTask } from './visible-task.js';

const OVER_EEN_OVERDRACHT: readonly TaakNaam[] = [
  'overdracht-voorbereiden',
  'overdracht-bevestigen',
  'overdracht-terug',
  'overdracht-tweede-lezer',
];

const PROCESREGIE = 'r03.zvh';

/** Which hand-over a task is about: a casus can have several, each to somebody else (T21). */
export function OverdrachtNote({ task, fase }: { task: VisibleTask; fase: Fase | null }) {
  const { taak, variables, zaak } = task;
  const bestemming = bestemmingSchema.safeParse(variables['bestemming']);
  if (!OVER_EEN_OVERDRACHT.includes(taak) || !bestemming.success) return null;
  const isDoorProcesregie = taak === 'overdracht-bevestigen' && variables['uitvoerderGroep'] === PROCESREGIE;
  return (
    <section class="kr-panel" aria-labelledby="overdracht">
      <h2 class="utrecht-heading-2" id="overdracht">
        De overdracht
      </h2>
      <Facts facts={[['Aan wie', bestemmingNaam(bestemming.data)]]} />
      {fase === 'F7' && isDoorProcesregie && (
        <p>
          <a class="utrecht-link" href={`/casussen/${zaak.casusId ?? ''}/nazorg`}>
            Bekijk welke hulp wordt overgedragen, en aan wie
          </a>
        </p>
      )}
      {isDoorProcesregie && (
        <p>Deze organisatie ziet de casus hier niet. Bespreek het met haar en leg hier haar antwoord vast.</p>
      )}
    </section>
  );
}
