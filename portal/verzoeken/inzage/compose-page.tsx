import { GEVEN, type Inzageblok, WEIGERGRONDEN } from '../../../domain/rechten/inzage.js';
import type { FormBody } from '../../formulier/form-body.js';
import type { ProfessionalContext } from '../../route.js';
import { BackLink } from '../../views/back-link.js';
import { CsrfField } from '../../views/csrf-field.js';
import { ErrorSummary, type FieldError } from '../../views/error-summary.js';
import { Page } from '../../views/page.js';
import { SelectField, TextareaField } from '../../views/plain-fields.js';
import { sentFields } from '../../formulier/fouten.js';
import { BlokFacts } from './blok-facts.js';

interface ComposePageProps {
  context: ProfessionalContext;
  verzoekId: string;
  blokken: readonly Inzageblok[];
  getypt: FormBody;
  fouten: readonly FieldError[];
}

const keuzes: readonly (readonly [string, string])[] = [
  [GEVEN, 'Geven'],
  ...Object.entries(WEIGERGRONDEN).map(([grond, { naam }]) => [grond, `Niet geven: ${naam}`] as const),
];

/** Everything that is held on the person, part by part, with the choice to give it or not. */
export function ComposePage({ context, verzoekId, blokken, getypt, fouten }: ComposePageProps) {
  return (
    <Page
      titel="Inzage samenstellen"
      context={context}
      huidig="/verzoeken"
      breedte="tekst"
      boven={<BackToVerzoek verzoekId={verzoekId} />}
    >
      <ErrorSummary fouten={fouten} />
      <p class="kr-lead">
        Dit is alles wat over deze persoon is vastgelegd. Wie meldde, wat over anderen gaat en het
        strafrechtelijk traject staan er niet in. Lees elk deel waar een keuze wordt gevraagd.
      </p>
      <p class="utrecht-paragraph">
        Wat u achterhoudt voor opsporing of openbare veiligheid, wordt niet genoemd. Bij de andere gronden
        leest de betrokkene wel dat iets ontbreekt, en waarom. Bij het traject van politie of OM overlegt u
        eerst met hen.
      </p>
      <form method="post" action={`/verzoeken/${verzoekId}/inzage`} noValidate>
        <CsrfField token={context.csrf} />
        <div class="kr-stack">
          {blokken.map((blok) => (
            <BlokChoice key={blok.sleutel} {...{ blok, getypt, fouten }} />
          ))}
        </div>
        <div class="kr-actions">
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            Laten nalezen door een tweede persoon
          </button>
        </div>
      </form>
    </Page>
  );
}

function BlokChoice(props: Pick<ComposePageProps, 'getypt' | 'fouten'> & { blok: Inzageblok }) {
  const { blok, getypt, fouten } = props;
  const at = sentFields(getypt, fouten);
  const keuze = `keuze-${blok.sleutel}`;
  const toelichting = `toelichting-${blok.sleutel}`;
  return (
    <section class="kr-panel" aria-labelledby={`deel-${blok.sleutel}`}>
      <h2 class="utrecht-heading-3" id={`deel-${blok.sleutel}`}>
        {blok.titel}
      </h2>
      <BlokFacts blok={blok} />
      <SelectField
        label={`Geven? (${blok.titel})`}
        hint={
          blok.vraagtOordeel
            ? 'Kies na lezen. Kijk of een ander te herkennen is, of wie meldde.'
            : 'Zonder keuze wordt dit deel gegeven.'
        }
        keuzes={keuzes}
        {...at(keuze)}
      />
      <TextareaField
        label={`Waarom niet? (${blok.titel})`}
        hint="Alleen nodig als u dit deel niet geeft. De tweede lezer leest dit, de betrokkene niet."
        {...at(toelichting)}
      />
    </section>
  );
}

export function BackToVerzoek({ verzoekId }: { verzoekId: string }) {
  return <BackLink href={`/verzoeken/${verzoekId}`}>Terug naar het verzoek</BackLink>;
}
