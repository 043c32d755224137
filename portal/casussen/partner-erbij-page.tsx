import { GRONDSLAGEN } from '../../domain/casus/casus.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { Verstuurd } from '../form-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { PlainForm } from '../views/plain-form.js';
import { MomentField, SelectField, TextareaField } from '../views/plain-fields.js';
import { formatMoment } from '../words/dates.js';
import { FromCasusPage } from './from-casus-page.js';

interface PartnerErbijPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  partners: readonly (readonly [code: string, naam: string])[];
  /** The meeting that is ahead; null when procesregie has to name a moment. */
  overlegOp: string | null;
}

/** For procesregie: which partner joins, on which ground and what for, and what it is asked. */
export function PartnerErbijPage(props: PartnerErbijPageProps) {
  const { context, casus, partners, overlegOp, getypt, fouten } = props;
  const at = sentFields(getypt, fouten);
  return (
    <FromCasusPage
      titel="Partner toevoegen"
      tab="/overleg"
      uitleg="De partner krijgt een uitnodiging met een termijn, zonder gegevens van personen. Komt de partner, en mag die inhoud zien, dan ziet de partner deze casus tot de casus sluit of u de uitnodiging intrekt."
      {...{ context, casus, fouten }}
    >
      <PlainForm csrf={context.csrf} knop="Partner uitnodigen">
        <SelectField
          {...at('partner')}
          label="Wie komt erbij?"
          hint="Partners die zijn aangesloten, volgens de sociale kaart van vandaag."
          keuzes={partners}
        />
        <SelectField
          {...at('grondslag')}
          label="Op welke grondslag deelt u?"
          hint="Een grondslag die bij het inbrengen van deze casus is vastgelegd."
          keuzes={casus.grondslagen.map((code) => [code, GRONDSLAGEN[code]])}
        />
        <TextareaField
          {...at('doel')}
          label="Waarvoor is deze partner nodig?"
          hint="Ten minste 20 tekens. De tekst blijft in het dossier."
        />
        <TextareaField
          {...at('vraag')}
          label="Wat wilt u van deze partner weten? (mag leeg blijven)"
          hint="De partner krijgt de vraag als taak zodra die komt. Alleen voor een partner die inhoud mag zien."
        />
        {overlegOp === null ? (
          <MomentField
            {...at('besprekenOp')}
            label="Wanneer bespreekt u de casus met deze partner?"
            hint="Er staat geen overleg gepland. Tot dit moment kan de partner reageren."
          />
        ) : (
          <p>De uitnodiging is voor het overleg van {formatMoment(new Date(overlegOp))}.</p>
        )}
      </PlainForm>
    </FromCasusPage>
  );
}
