import { VERZOEKBESLUITEN } from '../../domain/rechten/verzoek.js';
import { CsrfField } from '../views/csrf-field.js';
import { DecisionForm } from '../views/decision-form.js';
import { TextareaField } from '../views/plain-fields.js';
import { Section } from '../views/section.js';
import { sentFields } from '../formulier/fouten.js';
import type { VerzoekPageProps } from './verzoek-page.js';

/** Two more months, while the first one lasts. */
export function ExtendForm({ context, verzoek, getypt, fouten }: VerzoekPageProps) {
  if (!verzoek.verlengbaar) return null;
  const at = sentFields(getypt, fouten);
  return (
    <Section id="verlengen" titel="Meer tijd nodig">
      <p class="utrecht-paragraph">
        Twee maanden extra kan één keer, als het verzoek ingewikkeld is. Vertel het de betrokkene binnen de
        eerste maand, met de reden.
      </p>
      <form method="post" action={`/verzoeken/${verzoek.verzoekId}/verlengen`} noValidate>
        <CsrfField token={context.csrf} />
        <TextareaField
          label="Waarom is meer tijd nodig?"
          hint="Ten minste 20 tekens. Dit is ook wat de betrokkene hoort."
          {...at('verlenging')}
        />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Termijn met twee maanden verlengen
        </button>
      </form>
    </Section>
  );
}

/** The decision, once, with its reason. */
export function DecideForm({ context, verzoek, getypt, fouten }: VerzoekPageProps) {
  if (verzoek.besluit !== null) return null;
  return (
    <Section id="besluiten" titel="Besluit">
      <DecisionForm
        csrf={context.csrf}
        action={`/verzoeken/${verzoek.verzoekId}/besluit`}
        besluit={{
          veld: 'besluit',
          label: 'Wat is het besluit?',
          hint: hints[verzoek.soort] ?? 'Het besluit wordt hier niet meer veranderd.',
          keuzes: Object.entries(VERZOEKBESLUITEN),
        }}
        waarom={{
          veld: 'motivering',
          label: 'Waarom?',
          hint: 'Ten minste 20 tekens. De betrokkene hoort het besluit, de reden, en dat klagen kan bij de Autoriteit Persoonsgegevens.',
        }}
        knop="Besluit vastleggen"
        getypt={getypt}
        fouten={fouten}
      />
    </Section>
  );
}

const hints: Partial<Record<string, string>> = {
  INZAGE: 'Toewijzen kan als een tweede persoon akkoord is met wat de betrokkene krijgt.',
  CORRECTIE: 'Toewijzen kan als de eigenaar van de casus over elke correctie heeft besloten.',
  WISSEN:
    'Wissen zelf gebeurt met het sluiten van de casus en de bewaartermijn; bespreek het met procesregie.',
};

/** Ends a restriction that was granted. */
export function LiftForm({ context, verzoek, getypt, fouten }: VerzoekPageProps) {
  if (!verzoek.beperkend || verzoek.besluit === null) return null;
  const at = sentFields(getypt, fouten);
  return (
    <Section id="opheffen" titel="Beperking opheffen">
      <p class="utrecht-paragraph">Vertel het de betrokkene voordat u de beperking opheft.</p>
      <form method="post" action={`/verzoeken/${verzoek.verzoekId}/opheffen`} noValidate>
        <CsrfField token={context.csrf} />
        <TextareaField
          label="Waarom kan de beperking eraf?"
          hint="Ten minste 20 tekens. Schrijf ook op wanneer de betrokkene het hoorde."
          {...at('opheffing')}
        />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Beperking opheffen
        </button>
      </form>
    </Section>
  );
}
