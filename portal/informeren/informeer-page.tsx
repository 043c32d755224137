import { INFORMEERWIJZEN, UITSTELREDENEN } from '../../domain/rechten/informatieplicht.js';
import type { CasusOverzicht } from '../../store/weergave.js';
import type { Verstuurd } from '../form-page.js';
import { FromCasusPage } from '../casussen/from-casus-page.js';
import { sentFields } from '../formulier/fouten.js';
import type { ProfessionalContext } from '../route.js';
import { DateField, SelectField, TextareaField } from '../views/plain-fields.js';
import { PlainForm } from '../views/plain-form.js';
import { Section } from '../views/section.js';

interface InformeerPageProps extends Verstuurd {
  context: ProfessionalContext;
  casus: CasusOverzicht;
  dossiernummer: string;
}

/** Two short forms: the person knows, or that waits for a reason until a day. */
export function InformeerPage(props: InformeerPageProps) {
  const { context, casus, dossiernummer, fouten } = props;
  return (
    <FromCasusPage
      titel="Informeren van de betrokkene"
      tab="/personen"
      uitleg={`De persoon van dossier ${dossiernummer} heeft het recht te weten dat er een dossier is. Informeer alleen langs een weg die veilig is.`}
      {...{ context, casus, fouten }}
    >
      <div class="kr-stack">
        <Informed {...props} />
        <Postponed {...props} />
      </div>
    </FromCasusPage>
  );
}

function Informed({ context, getypt, fouten }: InformeerPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <Section id="geinformeerd" titel="De betrokkene weet het">
      <PlainForm csrf={context.csrf} knop="Vastleggen: geïnformeerd">
        <input type="hidden" name="stand" value="GEINFORMEERD" />
        <DateField label="Op welke dag?" hint="Vandaag of eerder." {...at('geinformeerdOp')} />
        <SelectField
          label="Hoe?"
          hint="Ook als een ander dan uzelf het vertelde."
          keuzes={Object.entries(INFORMEERWIJZEN)}
          {...at('wijze')}
        />
      </PlainForm>
    </Section>
  );
}

function Postponed({ context, getypt, fouten }: InformeerPageProps) {
  const at = sentFields(getypt, fouten);
  return (
    <Section id="uitgesteld" titel="Het kan nog niet">
      <PlainForm csrf={context.csrf} knop="Vastleggen: uitgesteld" isBijzaak>
        <input type="hidden" name="stand" value="UITGESTELD" />
        <SelectField
          label="Waarom nog niet?"
          hint="Kies wat het zwaarst weegt."
          keuzes={Object.entries(UITSTELREDENEN)}
          {...at('reden')}
        />
        <TextareaField
          label="Uitleg"
          hint="Ten minste 20 tekens. Schrijf niets op over een onderzoek dat politie of OM niet heeft vrijgegeven."
          {...at('toelichting')}
        />
        <DateField
          label="Wanneer bekijkt u dit opnieuw?"
          hint="Een dag na vandaag, binnen drie maanden. Op die dag komt het terug als werk."
          {...at('heroverwegenOp')}
        />
      </PlainForm>
    </Section>
  );
}
