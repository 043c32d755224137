import { LVB_INSTRUMENTEN, LVB_PROFIELEN } from '../../domain/dossiervorming/lvb-profiel.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import { FromCasusPage } from '../casussen/from-casus-page.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { PlainForm } from '../views/plain-form.js';
import { DateField, SelectField } from '../views/plain-fields.js';

interface RisicoprofielPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
}

/** What an LVB list gave of a person; the list itself stays with who made it (E09). */
export function RisicoprofielPage({ context, casus, getypt, fouten }: RisicoprofielPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <FromCasusPage
      titel="Risicoprofiel"
      tab="/personen"
      uitleg="Vul de lijst in bij de organisatie die haar maakte. Hier komt alleen de uitkomst: de antwoorden horen niet in dit systeem. Een profiel is geen oordeel over iemand."
      {...{ context, casus, fouten }}
    >
      <PlainForm csrf={context.csrf} knop="Risicoprofiel vastleggen">
        <SelectField
          label="Welk risicoprofiel kwam uit de lijst?"
          hint="Het helpt om hulp te kiezen die past."
          keuzes={Object.entries(LVB_PROFIELEN)}
          {...at('profiel')}
        />
        <SelectField
          label="Welke lijst gebruikte u?"
          hint="Niet elke lijst meet hetzelfde."
          keuzes={Object.entries(LVB_INSTRUMENTEN)}
          {...at('instrument')}
        />
        <DateField
          label="Wanneer is de lijst ingevuld?"
          hint="Een profiel van lang geleden kan veranderd zijn."
          {...at('afgenomenOp')}
        />
      </PlainForm>
    </FromCasusPage>
  );
}
