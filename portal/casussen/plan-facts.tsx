import { partnerNaam } from '../../domain/keten/partnernamen.js';
import { GESPROKEN, MONITORINTERVALLEN, type PlanInvoer } from '../../domain/plan/plan.js';
import type { Afschermbaar } from '../../domain/toegang/afgeschermd.js';
import type { PlanversieWeergave } from '../../store/weergave.js';
import { Facts } from '../views/facts.js';
import { Masked } from '../views/masked.js';
import { formatDate, formatMoment } from '../words/dates.js';

/** A version of the plan that was adopted, with by whom. */
export function PlanversieFacts({ versie }: { versie: PlanversieWeergave }) {
  return (
    <>
      <Facts
        facts={[
          ['Vastgesteld', `${formatMoment(new Date(versie.vastgesteldOp))}, door ${versie.vastgesteldDoor}`],
          ['Opgesteld door', versie.opgesteldDoor],
          ['Namens', versie.vaststellers.map(partnerNaam).join(', ')],
        ]}
      />
      <PlanFacts plan={versie.plan} zorgdeel={versie.zorgdeel} interventies={versie.interventies} />
    </>
  );
}

interface PlanFactsProps {
  plan: Omit<PlanInvoer, 'zorgdeel'>;
  zorgdeel: Afschermbaar<string | null>;
  /** The name of each intervention that an action chose, by code. */
  interventies: Readonly<Record<string, string>>;
}

/** What a plan says, in the order in which it is read. */
export function PlanFacts({ plan, zorgdeel, interventies }: PlanFactsProps) {
  return (
    <Facts
      facts={[
        ['Doel', typed(plan.doel)],
        ['Te zien aan', typed(plan.resultaten)],
        ['Bereikt op', dag(plan.doelOp)],
        ['Veiligheid', typed(plan.veiligheidsdeel)],
        ['Zorg', <Masked value={zorgdeel}>{(known) => typed(known ?? undefined)}</Masked>],
        ['Coördineert de zorg', plan.zorgcoordinator ? partnerNaam(plan.zorgcoordinator) : ''],
        ['Waarom geen zorg', typed(plan.redenGeenZorg)],
        ['Acties', <Acties acties={plan.acties} interventies={interventies} />],
        ['Vervolg', typed(plan.vervolgInhoud)],
        ['Proces', typed(plan.vervolgProces)],
        ['Rolverdeling', typed(plan.vervolgRolverdeling)],
        ['Voortgang bespreken', MONITORINTERVALLEN[plan.monitoring]],
        ['Waarop letten', typed(plan.monitoringAfspraken)],
        ['Casusregisseur', plan.casusregisseur],
        ['Vervanger', plan.regievervanger],
        ['Opschalen', typed(plan.escalatie)],
        [
          'Besproken met de betrokkene',
          `${GESPROKEN[plan.betrokkeneGesproken]}${plan.gesprokenOp ? `, op ${dag(plan.gesprokenOp)}` : ''}`,
        ],
        ['Wat de betrokkene ervan vindt', typed(plan.instemming)],
      ]}
    />
  );
}

/** Without numbers: an action gets its number when it is put out, after those that were there already. */
function Acties({ acties, interventies }: Pick<PlanInvoer, 'acties'> & Pick<PlanFactsProps, 'interventies'>) {
  return (
    <ul class="kr-list">
      {acties.map(({ titel, houder, uiterlijk, interventie }, index) => (
        <li key={index}>
          {titel}: {partnerNaam(houder)}, klaar op {dag(uiterlijk)}
          {interventie !== undefined && (
            <>
              <br />
              Interventie: {interventies[interventie] ?? interventie}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const typed = (tekst: string | undefined) => (tekst ? <span class="kr-typed">{tekst}</span> : '');
const dag = (datum: string): string => formatDate(new Date(`${datum}T12:00:00Z`));
