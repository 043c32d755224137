import type { ComponentChildren } from 'preact';
import { VERZOEKBESLUITEN } from '../../domain/verzoek.js';
import { oneOf } from '../formulier/form-body.js';
import { CsrfField } from '../views/csrf-field.js';
import { SelectField, TextareaField } from '../views/plain-fields.js';
import { foutBij } from './fouten.js';
import type { VerzoekPageProps } from './verzoek-page.js';

/** Two more months, while the first one lasts. */
export function ExtendForm({ context, verzoek, getypt, fouten }: VerzoekPageProps) {
  if (!verzoek.verlengbaar) return null;
  return (
    <Section id="verlengen" titel="Meer tijd nodig">
      <p class="utrecht-paragraph">
        Twee maanden extra kan één keer, als het verzoek ingewikkeld is. Vertel het de betrokkene binnen de
        eerste maand, met de reden.
      </p>
      <form method="post" action={`/verzoeken/${verzoek.verzoekId}/verlengen`} noValidate>
        <CsrfField token={context.csrf} />
        <TextareaField
          veld="verlenging"
          label="Waarom is meer tijd nodig?"
          hint="Ten minste 20 tekens. Dit is ook wat de betrokkene hoort."
          waarde={oneOf(getypt, 'verlenging')}
          fout={foutBij(fouten, 'verlenging')}
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
      <form method="post" action={`/verzoeken/${verzoek.verzoekId}/besluit`} noValidate>
        <CsrfField token={context.csrf} />
        <SelectField
          veld="besluit"
          label="Wat is het besluit?"
          hint={hints[verzoek.soort] ?? 'Het besluit wordt hier niet meer veranderd.'}
          keuzes={Object.entries(VERZOEKBESLUITEN)}
          waarde={oneOf(getypt, 'besluit')}
          fout={foutBij(fouten, 'besluit')}
        />
        <TextareaField
          veld="motivering"
          label="Waarom?"
          hint="Ten minste 20 tekens. De betrokkene hoort het besluit, de reden, en dat klagen kan bij de Autoriteit Persoonsgegevens."
          waarde={oneOf(getypt, 'motivering')}
          fout={foutBij(fouten, 'motivering')}
        />
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Besluit vastleggen
          </button>
        </div>
      </form>
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
  return (
    <Section id="opheffen" titel="Beperking opheffen">
      <p class="utrecht-paragraph">Vertel het de betrokkene voordat u de beperking opheft.</p>
      <form method="post" action={`/verzoeken/${verzoek.verzoekId}/opheffen`} noValidate>
        <CsrfField token={context.csrf} />
        <TextareaField
          veld="opheffing"
          label="Waarom kan de beperking eraf?"
          hint="Ten minste 20 tekens. Schrijf ook op wanneer de betrokkene het hoorde."
          waarde={oneOf(getypt, 'opheffing')}
          fout={foutBij(fouten, 'opheffing')}
        />
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Beperking opheffen
        </button>
      </form>
    </Section>
  );
}

/** A part of the page with its own heading. */
export function Section(props: { id: string; titel: string; children: ComponentChildren }) {
  return (
    <section class="kr-panel" aria-labelledby={props.id}>
      <h2 class="utrecht-heading-2" id={props.id}>
        {props.titel}
      </h2>
      {props.children}
    </section>
  );
}
