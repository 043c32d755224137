import { OVERLEGVORMEN } from '../../domain/overleg/casusoverleg.js';
import { gemeenteNaam } from '../../domain/keten/gemeente.js';
import { UITNODIGINGSTATUSSEN } from '../../domain/overleg/uitnodiging.js';
import type { UitnodigingWeergave } from '../../store/weergave.js';
import type { ProfessionalContext } from '../route.js';
import { ErrorSummary } from '../views/error-summary.js';
import { Facts } from '../views/facts.js';
import { Page } from '../views/page.js';
import { formatMoment } from '../words/dates.js';
import { type GeweigerdAntwoord, ReactieForm } from './reactie-form.js';

interface UitnodigingenPageProps {
  context: ProfessionalContext;
  uitnodigingen: readonly UitnodigingWeergave[];
  beantwoord?: boolean;
  geweigerd?: GeweigerdAntwoord;
}

/** The invitations of the own organisation: the head of each casus, a form to answer, and nothing of a person (INV10). */
export function UitnodigingenPage(props: UitnodigingenPageProps) {
  const { context, uitnodigingen, beantwoord = false, geweigerd } = props;
  return (
    <Page titel="Uitnodigingen" context={context} huidig="/uitnodigingen" breedte="tekst">
      <ErrorSummary fouten={geweigerd?.fouten ?? []} />
      {beantwoord && (
        <p class="kr-notice kr-notice--ok" role="status">
          Uw reactie is vastgelegd. Tot het overleg begint, kunt u haar veranderen.
        </p>
      )}
      <p class="kr-lead">
        Procesregie nodigt uw organisatie uit voor een casusoverleg. Wie het betreft, ziet u pas als u komt en
        uw organisatie het convenant heeft getekend.
      </p>
      {uitnodigingen.length === 0 && (
        <p class="kr-empty">Er staan geen uitnodigingen open. Nieuwe verschijnen hier vanzelf.</p>
      )}
      {uitnodigingen.map((uitnodiging) => (
        <Uitnodiging key={uitnodiging.uitnodigingId} {...{ context, uitnodiging, geweigerd }} />
      ))}
    </Page>
  );
}

interface UitnodigingProps {
  context: ProfessionalContext;
  uitnodiging: UitnodigingWeergave;
  geweigerd: GeweigerdAntwoord | undefined;
}

function Uitnodiging({ context, uitnodiging, geweigerd }: UitnodigingProps) {
  const { uitnodigingId, casusnummer, op, vorm, gemeente, status, uiterlijk, eerder, casusId } = uitnodiging;
  const kop = `uitnodiging-${uitnodigingId}`;
  return (
    <section aria-labelledby={kop}>
      <h2 class="utrecht-heading-2" id={kop}>
        Casus <span class="kr-number">{casusnummer}</span>
      </h2>
      {eerder !== null && status === 'VERSTUURD' && (
        <p class="kr-notice">
          Dit overleg is verzet. Het was op {formatMoment(new Date(eerder.op))}.{' '}
          {eerder.antwoord === null
            ? 'Laat weten of u komt.'
            : `Uw eerdere antwoord was: ${UITNODIGINGSTATUSSEN[eerder.antwoord].toLowerCase()}. Laat opnieuw weten of u komt.`}
        </p>
      )}
      <Facts
        facts={[
          ['Overleg', formatMoment(new Date(op))],
          ['Vorm', OVERLEGVORMEN[vorm]],
          ['Gemeente', gemeenteNaam(gemeente)],
          ['Stand', UITNODIGINGSTATUSSEN[status]],
          ...(status === 'VERSTUURD'
            ? [['Reageer uiterlijk', formatMoment(new Date(uiterlijk))] as [string, string]]
            : []),
        ]}
      />
      {casusId !== null && (
        <p>
          <a class="utrecht-link" href={`/casussen/${casusId}`}>
            Bekijk wat u van deze casus mag zien
          </a>
        </p>
      )}
      <ReactieForm
        csrf={context.csrf}
        uitnodiging={uitnodiging}
        geweigerd={geweigerd?.uitnodigingId === uitnodigingId ? geweigerd : undefined}
      />
    </section>
  );
}
