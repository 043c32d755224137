import { isAfgeschermd } from '../../domain/toegang/afgeschermd.js';
import { CORRECTIEVELDEN } from '../../domain/rechten/correctie.js';
import type { TeBesluitenCorrectie } from '../../store/informatieplicht/informatie-weergave.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { FormBody } from '../formulier/form-body.js';
import type { ProfessionalContext } from '../route.js';
import { DecisionForm } from '../views/decision-form.js';
import type { FieldError } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { MaskedWord } from '../views/masked.js';
import { FromCasusPage } from './from-casus-page.js';

interface CorrectiePageProps {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  correctie: TeBesluitenCorrectie;
  getypt: FormBody;
  fouten: readonly FieldError[];
}

/** One correction that waits for the owner of the casus. */
export function CorrectiePage({ context, casus, correctie, getypt, fouten }: CorrectiePageProps) {
  const { veld, nieuw, onderbouwing } = correctie;
  return (
    <FromCasusPage
      titel="Over een correctie besluiten"
      tab="/personen"
      uitleg="De betrokkene zegt dat dit niet klopt. De oude waarde blijft bewaard, en wie haar zag wordt ingelicht. Verandert dit de weging? Laat dan daarna opnieuw wegen."
      {...{ context, casus, fouten }}
    >
      <Facts
        facts={[
          ['Gegeven', CORRECTIEVELDEN[veld]],
          ['Wordt', isAfgeschermd(nieuw) ? <MaskedWord /> : nieuw === '' ? 'leeg' : nieuw],
          ['Waarop dit rust', <span class="kr-typed">{onderbouwing}</span>],
        ]}
      />
      <DecisionForm
        csrf={context.csrf}
        besluit={{
          veld: 'besluit',
          label: 'Wat is het besluit?',
          hint: 'Het besluit wordt hier niet meer veranderd.',
          keuzes: [
            ['DOORGEVOERD', 'Doorvoeren'],
            ['AFGEWEZEN', 'Afwijzen'],
          ],
        }}
        waarom={{
          veld: 'motivering',
          label: 'Waarom?',
          hint: 'Ten minste 20 tekens. De privacyofficer vertelt het de betrokkene.',
        }}
        knop="Besluit vastleggen"
        getypt={getypt}
        fouten={fouten}
      />
    </FromCasusPage>
  );
}
